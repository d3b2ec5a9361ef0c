import type { Command } from '../../ui/commands/command'
import { Dialog } from '../../ui/dialog/dialog'
import { KeyCap } from '../../ui/fields/key-cap'
import classes from './key-card.module.css'

type KeyCardProps = {
  readonly open: boolean
  readonly commands: readonly Command[]
  readonly onClose: () => void
}

/** F1: every key that works on the screen below, in two columns. */
export function KeyCard({ open, commands, onClose }: KeyCardProps) {
  const keys = commands.filter(({ shortcut, enabled }) => shortcut !== undefined && enabled !== false)
  return (
    <Dialog title="Tombol yang berlaku di layar ini" open={open} onClose={onClose} width={640}>
      <ul className={classes.card}>
        {keys.map((command) => (
          <li key={command.id}>
            <span>{command.label}</span>
            <KeyCap>{command.shortcut}</KeyCap>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
