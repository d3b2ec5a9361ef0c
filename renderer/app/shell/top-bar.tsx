import type { Command } from '../../ui/commands/command'
import { KeyCap } from '../../ui/fields/key-cap'
import { Icon } from '../../ui/icon/icon'
import { SimpulMark } from '../../ui/icon/simpul-mark'
import { useIsNarrow, WIDTH_OF_STANDING_PANEL } from '../../ui/theme/use-layout-width'
import { MenuBar } from './menu-bar'
import classes from './top-bar.module.css'

type TopBarProps = {
  readonly host: 'electron' | 'peramban'
  readonly latihan: boolean
  readonly commands: readonly Command[]
  readonly onSearch: () => void
}

/** Mark, menu, search. In Electron it also is the title bar: draggable, with room for the buttons that Windows draws. */
export function TopBar({ host, latihan, commands, onSearch }: TopBarProps) {
  const isNarrow = useIsNarrow(WIDTH_OF_STANDING_PANEL)
  return (
    <header
      data-narrow={isNarrow || undefined}
      className={classes.bar}
      data-host={host}
      data-latihan={latihan || undefined}
      data-area="menu"
    >
      <span className={classes.mark}>
        <SimpulMark />
      </span>
      <MenuBar commands={commands} />
      {latihan && <span className={classes.latihan}>Ruang latihan</span>}
      <button type="button" className={classes.search} onClick={onSearch} aria-keyshortcuts="Control+K">
        <Icon name="search" size={16} />
        <span>Cari rapat, keputusan, jabatan, atau perintah</span>
        <KeyCap>Ctrl+K</KeyCap>
      </button>
    </header>
  )
}
