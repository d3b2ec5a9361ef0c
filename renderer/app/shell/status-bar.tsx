import { useScreenCommands } from '../../ui/commands/use-commands'
import { KeyCap } from '../../ui/fields/key-cap'
import { useStore } from '../../ui/lib/store'
import { statusTextStore } from '../../ui/page/status-text'
import { type SavedState, useSavedState } from '../../ui/saved/saved'
import { Glif } from '../../ui/status/glif'
import { useAppearance } from '../../ui/theme/appearance'
import classes from './status-bar.module.css'

const MOST_KEYS = 6

type StatusBarProps = {
  readonly zona: string
  readonly fact: readonly string[]
}

/** Left: what is shown and the keys that work now. Right: saved, further facts, zoom, zone. No messages. */
export function StatusBar({ zona, fact }: StatusBarProps) {
  const text = useStore(statusTextStore)
  const saved = useSavedState()
  const { zoom } = useAppearance()
  const keys = useScreenCommands()
    .map(({ id, hint, enabled, keyLabel, shortcut }) => ({ id, hint, enabled, key: keyLabel ?? shortcut }))
    .filter(({ hint, key, enabled }) => hint && key && enabled !== false)
    .toSorted((a, b) => rankKey(a.key) - rankKey(b.key))
  return (
    <footer className={classes.bar}>
      {text !== '' && (
        <span className={classes.text} role="status">
          {text}
        </span>
      )}
      <div className={classes.keys}>
        {keys.slice(0, MOST_KEYS).map(({ id, key, hint }) => (
          <span key={id}>
            <KeyCap>{key}</KeyCap> {hint}
          </span>
        ))}
      </div>
      <div className={classes.end}>
        <span role="status">
          <SavedWord saved={saved} />
        </span>
        {fact.map((line) => (
          <span key={line}>{line}</span>
        ))}
        <span>{Math.round(zoom * 100)} %</span>
        <span>{zona}</span>
      </div>
    </footer>
  )
}

function SavedWord({ saved }: { readonly saved: SavedState }) {
  switch (saved.keadaan) {
    case 'bersih':
      return null
    case 'menyimpan':
      return saved.sebelumnya === undefined ? <>Menyimpan…</> : <SavedAt pukul={saved.sebelumnya} />
    case 'tersimpan':
      return <SavedAt pukul={saved.pukul} />
    case 'gagal':
      return (
        <>
          <Glif name="salah" size={12} /> {saved.pesan}
        </>
      )
  }
}

function SavedAt({ pukul }: { readonly pukul: string }) {
  return (
    <>
      <Glif name="centang" size={12} /> Tersimpan {pukul}
    </>
  )
}

/** Keys pressed alone come first: they are the ones the hand rests on. */
function rankKey(shortcut: string | undefined): number {
  if (shortcut === undefined || shortcut.includes('+')) return 2
  return /^F\d/.test(shortcut) ? 1 : 0
}
