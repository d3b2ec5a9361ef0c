import { createStore } from '../lib/store'
import type { Command } from './command'

type Registration = { readonly layer: number; readonly order: number; commands: readonly Command[] }

let order = 0
let openLayers: readonly number[] = []
const registrations = new Set<Registration>()

/** The commands of the screen itself, the innermost part first; what lies over it is not shown in menus. */
export const commandStore = createStore<readonly Command[]>([])

/** Adds a group of commands. The answer changes or withdraws it. */
export function registerCommands(layer: number, commands: readonly Command[]) {
  order += 1
  const registration: Registration = { layer, order, commands }
  registrations.add(registration)
  publish()
  return {
    update: (next: readonly Command[]) => {
      const visible = isVisiblyEqual(registration.commands, next)
      registration.commands = next
      if (!visible) publish()
    },
    remove: () => {
      registrations.delete(registration)
      publish()
    },
  }
}

/** A dialog, the palette or another surface that covers the screen: keys of what lies below rest until it closes. */
export function openLayer(layer: number): () => void {
  openLayers = [...openLayers, layer]
  publish()
  return () => {
    const index = openLayers.lastIndexOf(layer)
    openLayers = openLayers.filter((_, position) => position !== index)
    publish()
  }
}

/** The command as it is now; the published list may hold an older `run` of the same command. */
export function findCommand(id: string): Command | undefined {
  return listCommands().find((command) => command.id === id)
}

/** The commands whose keys work now: those of the topmost open layer. */
export function listCommands(): readonly Command[] {
  return listLayer(Math.max(0, ...openLayers))
}

function listLayer(wanted: number): readonly Command[] {
  const seen = new Set<string>()
  const active = [...registrations].filter(({ layer }) => layer === wanted).sort((a, b) => b.order - a.order)
  return active
    .flatMap(({ commands }) => commands)
    .filter(({ id }) => {
      if (seen.has(id)) return false
      seen.add(id)
      return true
    })
}

function publish() {
  commandStore.set(listLayer(0))
}

function isVisiblyEqual(before: readonly Command[], after: readonly Command[]): boolean {
  return before.length === after.length && before.every((command, index) => hasSameFace(command, after[index]))
}

function hasSameFace(a: Command, b: Command | undefined): boolean {
  if (b === undefined) return false
  return (
    a.id === b.id &&
    a.label === b.label &&
    a.shortcut === b.shortcut &&
    a.keyLabel === b.keyLabel &&
    a.enabled === b.enabled &&
    a.hint === b.hint &&
    a.menu === b.menu &&
    a.menuGroup === b.menuGroup &&
    a.detail === b.detail &&
    a.hidden === b.hidden
  )
}
