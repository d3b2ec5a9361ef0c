import type { Command } from '../../ui/commands/command'
import type { IconName } from '../../ui/icon/icon'
import { matchText, type TextPart } from '../../ui/lib/match-text'

/** `>` asks for commands, `@` for jabatan, `#` for rapat; without a sign everything is searched. */
export type PaletteScope = 'semua' | 'perintah' | 'jabatan' | 'rapat'

export type PaletteRecord = {
  readonly id: string
  readonly label: string
  readonly detail?: string
  readonly icon?: IconName
  /** The label with its hits marked, when who found it knows them better than the typed letters do. */
  readonly parts?: readonly TextPart[]
  readonly run: () => void
}

export type PaletteGroup = { readonly label: string; readonly items: readonly PaletteRecord[] }

/** `note` stands beside the count: `salah ketik dimaafkan`. */
export type FoundRecords = { readonly groups: readonly PaletteGroup[]; readonly note?: string }

export type FindRecords = (
  text: string,
  scope: Exclude<PaletteScope, 'perintah'>,
  signal: AbortSignal,
) => Promise<FoundRecords>

export type PaletteEntry = PaletteRecord & {
  readonly parts: readonly TextPart[]
  readonly shortcut?: string
  readonly group: string
}

const SCOPE_BY_SIGN: Readonly<Record<string, PaletteScope>> = { '>': 'perintah', '@': 'jabatan', '#': 'rapat' }
const MOST_COMMANDS = 6

/** `#rakor` -> scope rapat, text `rakor`. */
export function parsePaletteText(typed: string): { readonly scope: PaletteScope; readonly text: string } {
  const scope = SCOPE_BY_SIGN[typed.slice(0, 1)]
  return scope === undefined ? { scope: 'semua', text: typed.trim() } : { scope, text: typed.slice(1).trim() }
}

/** Commands that match, best first. Without text all of them, in the order in which screens registered them. */
export function findCommands(
  commands: readonly Command[],
  text: string,
  run: (id: string) => void,
  all: boolean,
): readonly PaletteEntry[] {
  const found = commands
    .filter(({ hidden, enabled }) => hidden !== true && enabled !== false)
    .flatMap((command) => {
      const match = matchText(command.label, text)
      return match === null ? [] : [{ command, match }]
    })
    .sort((a, b) => a.match.rank - b.match.rank)
  return (all ? found : found.slice(0, MOST_COMMANDS)).map(({ command, match }) => ({
    id: command.id,
    label: command.label,
    parts: match.parts,
    group: 'Perintah',
    icon: command.icon ?? 'terminal',
    run: () => run(command.id),
    ...(command.detail === undefined ? {} : { detail: command.detail }),
    ...(command.shortcut === undefined ? {} : { shortcut: command.shortcut }),
  }))
}

/** Records as the provider ordered them, with the matched letters marked. */
export function toEntries(groups: readonly PaletteGroup[], text: string): readonly PaletteEntry[] {
  return groups.flatMap((group) =>
    group.items.map((item) => ({
      ...item,
      group: group.label,
      parts: item.parts ?? matchText(item.label, text)?.parts ?? [{ text: item.label, matched: false }],
    })),
  )
}
