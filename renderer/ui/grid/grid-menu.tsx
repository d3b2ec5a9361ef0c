import { Popover } from '@mantine/core'
import { type KeyboardEvent, useRef } from 'react'
import { CommandLayer } from '../commands/use-commands'
import { FocusAtOnce } from '../dialog/focus-at-once'
import classes from './grid.module.css'

export type GridMenuItem = {
  readonly label: string
  /** As written on key caps; the key works in the list itself. */
  readonly shortcut?: string
  readonly disabled?: boolean
  /** A line above it. */
  readonly separated?: boolean
  readonly run: () => void
}

type GridMenuProps = {
  /** Pixels from the upper left corner of the list. */
  readonly at: { readonly x: number; readonly y: number }
  readonly items: readonly GridMenuItem[]
  readonly onClose: () => void
}

/** What can be done with the chosen cells and their column: by the right button, by Shift+F10, by the key of menus. */
export function GridMenu({ at, items, onClose }: GridMenuProps) {
  const list = useRef<HTMLDivElement>(null)
  const focusItem = (step: (index: number, count: number) => number) => {
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])]
    const index = buttons.findIndex((button) => button.matches(':focus'))
    buttons[step(index, buttons.length)]?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') focusItem((index, count) => (index + 1) % count)
    else if (event.key === 'ArrowUp') focusItem((index, count) => (index - 1 + count) % count)
    else if (event.key === 'Home') focusItem(() => 0)
    else if (event.key === 'End') focusItem((_, count) => count - 1)
    else if (event.key === 'Escape' || event.key === 'Tab') onClose()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const take = ({ run, disabled }: GridMenuItem) => {
    if (disabled === true) return
    onClose()
    run()
  }
  return (
    <Popover
      opened
      onChange={(isOpen) => !isOpen && onClose()}
      position="bottom-start"
      offset={2}
      withRoles={false}
      returnFocus
      withinPortal
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <span className={classes.menuPlace} style={{ left: at.x, top: at.y }} />
      </Popover.Target>
      <Popover.Dropdown className={classes.popup} role="dialog" aria-label="Pilihan untuk daftar">
        <CommandLayer>
          <FocusAtOnce />
          <div
            ref={list}
            role="menu"
            aria-label="Menu daftar"
            tabIndex={-1}
            className={classes.popupMenu}
            onKeyDown={onKeyDown}
            onContextMenu={(event) => event.preventDefault()}
          >
            {items.map((item, index) => (
              <button
                key={item.label}
                type="button"
                role="menuitem"
                className={classes.popupItem}
                data-separated={item.separated || undefined}
                data-autofocus={index === 0 || undefined}
                aria-disabled={item.disabled || undefined}
                tabIndex={-1}
                onClick={() => take(item)}
              >
                <span>{item.label}</span>
                {item.shortcut !== undefined && <kbd>{item.shortcut}</kbd>}
              </button>
            ))}
          </div>
        </CommandLayer>
      </Popover.Dropdown>
    </Popover>
  )
}
