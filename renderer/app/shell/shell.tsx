import { type ReactNode, useState } from 'react'
import { useScreenCommands, useShortcutListener } from '../../ui/commands/use-commands'
import { MessageLine } from '../../ui/messages/message-line'
import { useIsNarrow, WIDTH_OF_FULL_SIDEBAR } from '../../ui/theme/use-layout-width'
import { KeyCard } from './key-card'
import { Palette } from './palette'
import type { FindRecords } from './palette-items'
import classes from './shell.module.css'
import { type ModuleItem, Sidebar } from './sidebar'
import { StatusBar } from './status-bar'
import { TopBar } from './top-bar'
import { useShellCommands } from './use-shell-commands'

export type ShellProps = {
  /** Two lines above the modules: `Kota Bogor` and the office. */
  readonly kantor: { readonly nama: string; readonly unit: string }
  readonly modules: readonly ModuleItem[]
  /** In Electron, Windows draws its buttons over the right end of the top bar. */
  readonly host: 'electron' | 'peramban'
  /** Ruang latihan: everything is equal but the striped top bar that says so. */
  readonly latihan?: boolean
  /** `WIB`, `WITA` or `WIT`. */
  readonly zona: string
  /** Looks for records while someone types in the palette; rejects or resolves at leisure, old answers are dropped. */
  readonly findRecords?: FindRecords
  /** Further facts at the right of the status bar, such as the last backup. */
  readonly fact?: readonly string[]
  readonly children: ReactNode
}

/** The desk around the sheet: top bar, modules, status bar, palette, shortcuts and messages. */
export function Shell(props: ShellProps) {
  const isNarrow = useIsNarrow(WIDTH_OF_FULL_SIDEBAR)
  const [isPaletteOpen, setPaletteOpen] = useState(false)
  const [isKeyCardOpen, setKeyCardOpen] = useState(false)
  const commands = useScreenCommands()
  useShortcutListener()
  useShellCommands({
    modules: props.modules,
    openPalette: () => setPaletteOpen(true),
    openKeyCard: () => setKeyCardOpen(true),
  })
  return (
    <div className={classes.desk} data-narrow={isNarrow || undefined}>
      <TopBar
        host={props.host}
        latihan={props.latihan === true}
        commands={commands}
        onSearch={() => setPaletteOpen(true)}
      />
      <Sidebar kantor={props.kantor} modules={props.modules} isNarrow={isNarrow} />
      <main className={classes.sheet} tabIndex={-1} id="lembar">
        {props.children}
        <MessageLine />
      </main>
      <StatusBar zona={props.zona} fact={props.fact ?? []} />
      {isPaletteOpen && (
        <Palette commands={commands} findRecords={props.findRecords} onClose={() => setPaletteOpen(false)} />
      )}
      <KeyCard open={isKeyCardOpen} commands={commands} onClose={() => setKeyCardOpen(false)} />
    </div>
  )
}
