import type { OpenedApp } from '../app'
import type { Clock } from '../lib/clock'

/** What a command did: sentences for people, the same facts for `--json`. */
export type CommandResult = {
  /** False when the request was refused or a check found something. */
  readonly ok: boolean
  readonly lines: readonly string[]
  readonly data: Readonly<Record<string, unknown>>
}

/** Opens the office in `dataDir`; the command closes it again. */
export type OpenApp = (options: { readonly dataDir: string; readonly clock?: Clock }) => Promise<OpenedApp>
