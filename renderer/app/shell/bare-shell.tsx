import type { ReactNode } from 'react'
import { useScreenCommands, useShortcutListener } from '../../ui/commands/use-commands'
import { KeyCap } from '../../ui/fields/key-cap'
import { SimpulMark } from '../../ui/icon/simpul-mark'
import { MessageLine } from '../../ui/messages/message-line'
import classes from './bare-shell.module.css'
import topBar from './top-bar.module.css'

type BareShellProps = {
  readonly host: 'electron' | 'peramban'
  /** Left end of the status bar: `Data disimpan hanya di komputer ini.` */
  readonly status?: string
  readonly children: ReactNode
}

/** The frame before there is an office: mark, name, status bar. For the first start and for recovery. */
export function BareShell({ host, status, children }: BareShellProps) {
  useShortcutListener()
  const keys = useScreenCommands().filter(({ hint, shortcut, enabled }) => hint && shortcut && enabled !== false)
  return (
    <div className={classes.desk}>
      <header className={topBar.bar} data-host={host}>
        <span className={topBar.mark}>
          <SimpulMark />
        </span>
        <span className={classes.name}>Simpul</span>
      </header>
      <main className={classes.sheet} id="lembar">
        {children}
        <MessageLine />
      </main>
      <footer className={classes.status}>
        <span>{status}</span>
        <span className={classes.keys}>
          {keys.map(({ id, shortcut, hint }) => (
            <span key={id}>
              <KeyCap>{shortcut}</KeyCap> {hint}
            </span>
          ))}
        </span>
      </footer>
    </div>
  )
}
