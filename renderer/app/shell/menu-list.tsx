import { Fragment, type KeyboardEvent, useEffect, useRef } from 'react'
import type { Command } from '../../ui/commands/command'
import { runCommand } from '../../ui/commands/use-commands'
import classes from './menu-bar.module.css'

type MenuListProps = {
  readonly label: string
  readonly commands: readonly Command[]
  readonly onClose: (restoreFocus: boolean) => void
  readonly onNeighbour: (direction: 1 | -1) => void
}

/** One opened menu: groups divided by lines, each command with its shortcut. */
export function MenuList({ label, commands, onClose, onNeighbour }: MenuListProps) {
  const list = useRef<HTMLDivElement>(null)
  const sorted = [...commands].sort((a, b) => (a.menuGroup ?? 5) - (b.menuGroup ?? 5))
  useEffect(() => list.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus(), [])
  const onKeyDown = (event: KeyboardEvent) => {
    const items = [...(list.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])]
    const index = items.findIndex((item) => item.contains(document.activeElement))
    if (event.key === 'ArrowDown') items[(index + 1) % items.length]?.focus()
    else if (event.key === 'ArrowUp') items[(index - 1 + items.length) % items.length]?.focus()
    else if (event.key === 'Home') items[0]?.focus()
    else if (event.key === 'End') items.at(-1)?.focus()
    else if (event.key === 'ArrowRight') onNeighbour(1)
    else if (event.key === 'ArrowLeft') onNeighbour(-1)
    else if (event.key === 'Escape') onClose(true)
    else if (event.key === 'Tab') onClose(false)
    else return
    event.stopPropagation()
    if (event.key !== 'Tab') event.preventDefault()
  }
  return (
    <div ref={list} className={classes.list} role="menu" aria-label={label} tabIndex={-1} onKeyDown={onKeyDown}>
      {sorted.map((command, index) => {
        const before = sorted[index - 1]
        const isNewGroup = before !== undefined && (before.menuGroup ?? 5) !== (command.menuGroup ?? 5)
        return (
          <Fragment key={command.id}>
            {isNewGroup && <hr />}
            <button
              type="button"
              role="menuitem"
              tabIndex={-1}
              className={classes.item}
              aria-disabled={command.enabled === false || undefined}
              onPointerEnter={(event) => event.currentTarget.focus()}
              onClick={() => {
                if (command.enabled === false) return
                onClose(true)
                runCommand(command.id)
              }}
            >
              <span>{command.label}</span>
              {command.shortcut !== undefined && <span className={classes.shortcut}>{command.shortcut}</span>}
            </button>
          </Fragment>
        )
      })}
    </div>
  )
}
