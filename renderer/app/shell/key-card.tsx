import type { Command } from '../../ui/commands/command'
import { Dialog } from '../../ui/dialog/dialog'
import { KeyCap } from '../../ui/fields/key-cap'
import classes from './key-card.module.css'

type KeyCardProps = {
  readonly open: boolean
  readonly commands: readonly Command[]
  readonly onClose: () => void
}

/** F1: every key that works on the screen below, those that belong to its way of writing first. */
export function KeyCard({ open, commands, onClose }: KeyCardProps) {
  const usable = commands.filter(({ enabled }) => enabled !== false)
  const written = usable.flatMap(({ id, label, detail, keyLabel }) =>
    keyLabel === undefined ? [] : { id, label, detail, key: keyLabel },
  )
  const pressed = usable.flatMap(({ id, label, shortcut }) =>
    shortcut === undefined ? [] : { id, label, key: shortcut },
  )
  return (
    <Dialog title="Tombol yang berlaku di layar ini" open={open} onClose={onClose} width={640}>
      {written.length > 0 && (
        <section className={classes.written} aria-label="Cara menulis">
          <h3>Cara menulis di layar ini</h3>
          <KeyList keys={written} />
        </section>
      )}
      <div className={classes.columns}>
        <KeyList keys={pressed} />
      </div>
    </Dialog>
  )
}

type Key = {
  readonly id: string
  readonly label: string
  readonly detail?: string | undefined
  readonly key: string
}

function KeyList({ keys }: { readonly keys: readonly Key[] }) {
  return (
    <ul className={classes.card}>
      {keys.map(({ id, label, detail, key }) => (
        <li key={id}>
          <span>
            {label}
            {detail !== undefined && <span className={classes.detail}> {detail}</span>}
          </span>
          <KeyCap>{key}</KeyCap>
        </li>
      ))}
    </ul>
  )
}
