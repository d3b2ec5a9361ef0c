import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { type Command, type MenuId, menuList } from '../../ui/commands/command'
import classes from './menu-bar.module.css'
import { MenuList } from './menu-list'

type MenuBarProps = { readonly commands: readonly Command[] }

/**
 * Berkas … Bantuan, made of the commands that name a menu. Alt alone goes to the menu, Alt with the underlined
 * letter opens one; arrows walk, Esc gives the focus back.
 */
export function MenuBar({ commands }: MenuBarProps) {
  const [open, setOpen] = useState<MenuId | null>(null)
  const [showsLetters, setShowsLetters] = useState(false)
  const bar = useRef<HTMLDivElement>(null)
  const returnTo = useRef<HTMLElement | null>(null)
  const menus = menuList.filter(({ id }) => commands.some((command) => command.menu === id))
  const close = (restore: boolean) => {
    setOpen(null)
    setShowsLetters(false)
    if (restore) returnTo.current?.focus()
    returnTo.current = null
  }
  useAltKey({
    onLetter: (letter) => {
      const menu = menus.find((entry) => entry.letter.toLowerCase() === letter)
      if (menu === undefined) return false
      returnTo.current ??= focusedElement()
      setOpen(menu.id)
      return true
    },
    onHold: setShowsLetters,
    onTap: () => {
      returnTo.current ??= focusedElement()
      bar.current?.querySelector('button')?.focus()
      setShowsLetters(true)
    },
  })
  useEffect(() => {
    if (open === null) return
    const onPointerDown = (event: PointerEvent) => {
      if (event.target instanceof Node && !bar.current?.contains(event.target)) setOpen(null)
    }
    window.addEventListener('pointerdown', onPointerDown)
    return () => window.removeEventListener('pointerdown', onPointerDown)
  }, [open])
  const openNeighbour = (from: MenuId, direction: 1 | -1) => {
    const index = menus.findIndex(({ id }) => id === from)
    const next = menus[(index + direction + menus.length) % menus.length]
    if (next === undefined) return
    bar.current?.querySelector<HTMLElement>(`[data-menu="${next.id}"]`)?.focus()
    if (open !== null) setOpen(next.id)
  }
  const onKeyDown = (event: KeyboardEvent, id: MenuId) => {
    if (event.key === 'ArrowRight') openNeighbour(id, 1)
    else if (event.key === 'ArrowLeft') openNeighbour(id, -1)
    else if (event.key === 'ArrowDown') setOpen(id)
    else if (event.key === 'Escape') close(true)
    else return
    event.preventDefault()
  }
  return (
    <div
      ref={bar}
      className={classes.menu}
      role="menubar"
      aria-label="Menu"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setShowsLetters(false)
      }}
    >
      {menus.map((menu, index) => (
        <div key={menu.id} className={classes.place} role="none">
          <button
            type="button"
            role="menuitem"
            aria-haspopup="menu"
            aria-expanded={open === menu.id}
            data-menu={menu.id}
            tabIndex={index === 0 ? 0 : -1}
            className={classes.title}
            onClick={() => setOpen(open === menu.id ? null : menu.id)}
            onPointerEnter={() => open !== null && setOpen(menu.id)}
            onKeyDown={(event) => onKeyDown(event, menu.id)}
          >
            <MenuName label={menu.label} letter={menu.letter} underline={showsLetters} />
          </button>
          {open === menu.id && (
            <MenuList
              label={menu.label}
              commands={commands.filter((command) => command.menu === menu.id)}
              onClose={close}
              onNeighbour={(direction) => openNeighbour(menu.id, direction)}
            />
          )}
        </div>
      ))}
    </div>
  )
}

function MenuName(props: { readonly label: string; readonly letter: string; readonly underline: boolean }) {
  const at = props.label.indexOf(props.letter)
  if (!props.underline || at === -1) return props.label
  return (
    <>
      {props.label.slice(0, at)}
      <u>{props.letter}</u>
      {props.label.slice(at + 1)}
    </>
  )
}

function focusedElement(): HTMLElement | null {
  return document.activeElement instanceof HTMLElement ? document.activeElement : null
}

type AltKeyHandlers = {
  readonly onLetter: (letter: string) => boolean
  readonly onHold: (held: boolean) => void
  readonly onTap: () => void
}

/** Alt pressed and let go with nothing between is a tap; Alt with a letter is a mnemonic. */
function useAltKey(handlers: AltKeyHandlers) {
  const latest = useRef(handlers)
  latest.current = handlers
  useEffect(() => {
    let isTap = false
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      if (event.key === 'Alt') {
        isTap = !event.repeat || isTap
        latest.current.onHold(true)
        return
      }
      isTap = false
      const isMnemonic = event.altKey && !event.ctrlKey && /^[a-z]$/i.test(event.key)
      if (isMnemonic && latest.current.onLetter(event.key.toLowerCase())) event.preventDefault()
    }
    const onKeyUp = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'Alt') return
      latest.current.onHold(false)
      if (isTap) {
        event.preventDefault()
        latest.current.onTap()
      }
      isTap = false
    }
    window.addEventListener('keydown', onKeyDown)
    window.addEventListener('keyup', onKeyUp)
    return () => {
      window.removeEventListener('keydown', onKeyDown)
      window.removeEventListener('keyup', onKeyUp)
    }
  }, [])
}
