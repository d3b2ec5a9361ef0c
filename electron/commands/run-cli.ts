import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { ORPCError } from '@orpc/client'
import { ditolakSchema } from '@shared/lib/contract-base'
import { DomainError } from '@shared/lib/domain-error'
import { setSchemaMessages } from '@shared/lib/schema-messages'
import { getDefaultDataDir } from '../lib/default-data-dir'
import { EXIT } from '../lib/exit-codes'
import { StartupError } from '../lib/startup-error'
import type { CommandResult, OpenApp } from './command'
import type { Command } from './command-table'
import { UsageError } from './usage-error'

export type CliOptions = {
  readonly commands: readonly Command[]
  readonly openApp: OpenApp
  readonly print: (text: string) => void
  readonly printError: (text: string) => void
}

/** What went wrong, the same for people and for `--json`. */
type Failure = {
  readonly exit: number
  readonly kode: string
  readonly pesan: string
  readonly rincian: readonly string[]
}

/**
 * Runs one command and says what it did.
 * @returns the exit code: see `EXIT`
 */
export async function runCli(args: readonly string[], options: CliOptions): Promise<number> {
  setSchemaMessages()
  const isJson = args.includes('--json')
  try {
    const result = await runCommand(args, options)
    if (result === undefined) return EXIT.ok
    const { ok, lines, data } = result
    options.print(isJson ? JSON.stringify({ ok, data }) : lines.join('\n'))
    return ok ? EXIT.ok : EXIT.refused
  } catch (error) {
    const { exit, ...galat } = toFailure(error)
    if (isJson) options.print(JSON.stringify({ ok: false, galat }))
    else options.printError([galat.pesan, ...galat.rincian].join('\n'))
    return exit
  }
}

/** undefined: help was asked for and printed. */
async function runCommand(args: readonly string[], options: CliOptions): Promise<CommandResult | undefined> {
  const { commands, openApp, print } = options
  const [name] = args
  const command = commands.find((candidate) => candidate.name === name)
  if (!command) {
    if (name === undefined || name === '--help' || name === 'bantuan') {
      print(formatHelp(commands))
      return undefined
    }
    throw new UsageError(`Perintah “${name}” tidak dikenal. Jalankan simpul --help untuk melihat perintah yang ada.`)
  }
  const { positionals, ...parsed } = parse(command, args.slice(1))
  const values: Readonly<Record<string, unknown>> = parsed.values
  if (values.help === true) {
    print(`${command.summary}\n\n    ${command.usage}\n\n${COMMON_HELP}`)
    return undefined
  }
  const option = (key: string) => {
    const value = values[key]
    return typeof value === 'string' ? value : undefined
  }
  return await command.run({
    openApp,
    dataDir: resolve(option('data') ?? getDefaultDataDir()),
    words: positionals,
    option,
    flag: (key) => values[key] === true,
  })
}

function parse(command: Command, args: readonly string[]) {
  const own: Record<string, { readonly type: 'string' | 'boolean' }> = {}
  for (const name of command.options) own[name] = { type: 'string' }
  for (const name of command.flags ?? []) own[name] = { type: 'boolean' }
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { ...own, data: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean' } },
    })
  } catch {
    throw new UsageError(`Pilihan tidak dikenal atau tanpa nilai. Cara menulisnya:\n    ${command.usage}`)
  }
}

const COMMON_HELP = `Pilihan untuk semua perintah:
    --data <folder>   folder data (bawaan: folder data Simpul pengguna ini)
    --json            keluaran satu baris JSON untuk skrip
    --help            bantuan

Kode keluar: ${EXIT.ok} berhasil; ${EXIT.bug} kesalahan program; ${EXIT.usage} salah tulis perintah; ${EXIT.startup} data tidak dapat dibuka; ${EXIT.refused} ditolak atau ada temuan.`

function formatHelp(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length)) + 2
  const lines = commands.map(({ name, summary }) => `    ${name.padEnd(width)}${summary}`)
  return `simpul <perintah> [pilihan]\n\nPerintah:\n${lines.join('\n')}\n\n${COMMON_HELP}`
}

function toFailure(error: unknown): Failure {
  if (error instanceof UsageError) return { exit: EXIT.usage, kode: 'SALAH_TULIS', pesan: error.message, rincian: [] }
  if (error instanceof StartupError) {
    return { exit: EXIT.startup, kode: error.kode, pesan: error.pesan, rincian: error.rincian }
  }
  const refusal = ditolakSchema.safeParse(
    error instanceof DomainError || error instanceof ORPCError ? error.data : undefined,
  )
  if (refusal.success) {
    const { kode, pesan, rincian = [] } = refusal.data
    return { exit: EXIT.refused, kode, pesan, rincian }
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return {
    exit: EXIT.bug,
    kode: 'KESALAHAN_PROGRAM',
    pesan: 'Simpul berhenti karena kesalahan program.',
    rincian: [stack],
  }
}
