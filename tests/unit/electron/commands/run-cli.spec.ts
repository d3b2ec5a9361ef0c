import { resolve } from 'node:path'
import { ORPCError } from '@orpc/client'
import { DomainError } from '@shared/lib/domain-error'
import { describe, expect, it } from 'vitest'
import { COMMANDS, type Command, type CommandInput } from '../../../../electron/commands/command-table'
import { runCli } from '../../../../electron/commands/run-cli'
import { StartupError } from '../../../../electron/lib/startup-error'

const openApp = async () => expect.fail('no command here opens an office')

async function run(args: readonly string[], commands: readonly Command[] = COMMANDS) {
  const out: string[] = []
  const errors: string[] = []
  const exit = await runCli(args, {
    commands,
    openApp,
    print: (text) => out.push(text),
    printError: (text) => errors.push(text),
  })
  return { exit, out: out.join('\n'), errors: errors.join('\n') }
}

function createCommand(act: (input: CommandInput) => ReturnType<Command['run']>): readonly Command[] {
  return [{ name: 'coba', summary: 'coba saja', usage: 'simpul coba [--out <folder>]', options: ['out'], run: act }]
}

const failing = (error: unknown) => createCommand(() => Promise.reject(error))

describe('runCli', () => {
  it.each([[[]], [['--help']], [['bantuan']]])('lists every command, option and exit code for %j', async (args) => {
    const { exit, out } = await run(args)
    expect(exit).toBe(0)
    for (const { name, summary } of COMMANDS) expect(out).toMatch(new RegExp(`${name} +${summary}`))
    expect(out).toMatch(/--data <folder>.*--json.*--help.*Kode keluar: 0 berhasil/s)
  })

  it('explains one command', async () => {
    const { exit, out } = await run(['ekspor', '--help'])
    expect(exit).toBe(0)
    expect(out).toContain('simpul ekspor rekap --dari <tanggal> --sampai <tanggal>')
  })

  it('hands words, options and the data folder to the command and prints its lines', async () => {
    const commands = createCommand(async ({ dataDir, words, option }) => ({
      ok: true,
      lines: [dataDir, ...words, option('out') ?? '-', option('data') ?? '-'],
      data: {},
    }))
    const { exit, out } = await run(['coba', 'satu', '--data', 'folder', 'dua', '--out', 'hasil'], commands)
    expect(exit).toBe(0)
    expect(out.split('\n')).toEqual([resolve('folder'), 'satu', 'dua', 'hasil', 'folder'])
  })

  it('prints one line of JSON for scripts', async () => {
    const commands = createCommand(async () => ({ ok: true, lines: ['a', 'b'], data: { berkas: ['a\nb'] } }))
    const { exit, out, errors } = await run(['coba', '--json'], commands)
    expect({ exit, errors }).toEqual({ exit: 0, errors: '' })
    expect(out.split('\n')).toHaveLength(1)
    expect(JSON.parse(out)).toEqual({ ok: true, data: { berkas: ['a\nb'] } })
  })

  it('ends with 4 when a check found something', async () => {
    const commands = createCommand(async () => ({ ok: false, lines: ['1 baris rusak'], data: {} }))
    expect(await run(['coba'], commands)).toEqual({ exit: 4, out: '1 baris rusak', errors: '' })
  })

  it.each([[['tidakAda']], [['coba', '--salah']], [['coba', '--out']]])(
    'ends with 2 and a sentence for %j',
    async (args) => {
      const { exit, out, errors } = await run(args, failing(new Error('must not run')))
      expect({ exit, out }).toEqual({ exit: 2, out: '' })
      expect(errors).toMatch(/tidak dikenal/)
    },
  )

  it.each([
    [['ekspor']],
    [['ekspor', 'semua']],
    [['ekspor', 'notula']],
    [['ekspor', 'rekap', '--dari', '2024-02-30', '--sampai', '2024-03-01']],
    [['ekspor', 'rekap', '--dari', '2024-02-01']],
  ])('refuses %j before it opens any data', async (args) => {
    const { exit, errors } = await run(args)
    expect(exit).toBe(2)
    expect(errors).toMatch(/^Tulis /)
  })

  it.each([
    ['startup', new StartupError('RUSAK', 'Basis data rusak.', { rincian: ['halaman 3'] }), 3, 'RUSAK', ['halaman 3']],
    ['domain', new DomainError({ kode: 'TIDAK_DITEMUKAN', pesan: 'Rapat itu tidak ada.' }), 4, 'TIDAK_DITEMUKAN', []],
    [
      'contract',
      new ORPCError('DITOLAK', { status: 422, data: { kode: 'TERKUNCI', pesan: 'Sudah final.' } }),
      4,
      'TERKUNCI',
      [],
    ],
  ])('tells a refusal of the kind %s to people and to scripts', async (_kind, error, exit, kode, rincian) => {
    const forPeople = await run(['coba'], failing(error))
    expect(forPeople.exit).toBe(exit)
    expect(forPeople.errors.split('\n')[0]).toMatch(/\.$/)
    const forScripts = await run(['coba', '--json'], failing(error))
    expect(forScripts.exit).toBe(exit)
    expect(JSON.parse(forScripts.out)).toMatchObject({ ok: false, galat: { kode, rincian } })
  })

  it('ends with 1 for a bug and says where it is', async () => {
    const { exit, errors } = await run(['coba'], failing(new TypeError('x')))
    expect(exit).toBe(1)
    expect(errors).toMatch(/^Simpul berhenti karena kesalahan program\.\n.*TypeError.*run-cli\.spec/s)
  })
})
