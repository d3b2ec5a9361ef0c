import { createContext, type ReactNode, useContext, useLayoutEffect, useRef } from 'react'
import { useStore } from '../lib/store'
import type { Command } from './command'
import { commandStore, findCommand, listCommands, openLayer, registerCommands } from './registry'
import { isShortcutFree, isShortcutPressed, parseShortcut } from './shortcut'

const LayerContext = createContext(0)

/**
 * Registers what this screen can do, for as long as it is mounted. The list may be built anew on every render:
 * only a change that people can see is announced, and `run` is always the newest.
 */
export function useCommands(commands: readonly Command[]): void {
  const layer = useContext(LayerContext)
  const registration = useRef<ReturnType<typeof registerCommands> | null>(null)
  const latest = useRef(commands)
  latest.current = commands
  useLayoutEffect(() => {
    registration.current = registerCommands(layer, latest.current)
    return () => registration.current?.remove()
  }, [layer])
  useLayoutEffect(() => registration.current?.update(commands))
}

/** What the screen can do, innermost part first: for menu, palette, status bar. A dialog over it changes nothing here. */
export function useScreenCommands(): readonly Command[] {
  return useStore(commandStore)
}

/** Runs a command by its id; does nothing when it is not there or not enabled. */
export function runCommand(id: string): void {
  const command = findCommand(id)
  if (command !== undefined && command.enabled !== false) command.run()
}

/** Wraps what lies over the screen. Commands registered inside it are the only ones whose keys work while it is open. */
export function CommandLayer({ children }: { readonly children: ReactNode }) {
  const layer = useContext(LayerContext) + 1
  useLayoutEffect(() => openLayer(layer), [layer])
  return <LayerContext value={layer}>{children}</LayerContext>
}

/** Listens for the shortcuts of all registered commands. Mounted once, by the shell. */
export function useShortcutListener(): void {
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return
      const command = listCommands().find((candidate) => isStartedBy(candidate, event))
      if (command === undefined) return
      event.preventDefault()
      if (command.enabled !== false) command.run()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}

/** Is this key taken by a command of the screen? An editor then leaves it alone. */
export function isCommandKey(event: KeyboardEvent): boolean {
  return listCommands().some((command) => isStartedBy(command, event))
}

function isStartedBy(command: Command, event: KeyboardEvent): boolean {
  if (command.shortcut === undefined) return false
  const shortcut = parseShortcut(command.shortcut)
  return isShortcutPressed(shortcut, event) && isShortcutFree(shortcut, event.target, command.whenTyping === true)
}
