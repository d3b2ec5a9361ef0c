import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { COMMANDS } from '../../../electron/commands/command-table'
import { runCli } from '../../../electron/commands/run-cli'
import { createOfficeClient } from '../../../electron/lib/office-client'
import { buildBuku, buildBukuSatu } from '../../support/buku-kerja'
import { createKantorTps } from '../../support/impor-besar'
import { openTestApp } from '../../support/open-app'

describe('simpul impor', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'simpul-impor-perintah-'))
  let pemilihanId = ''

  beforeAll(async () => {
    const app = await openTestApp({ dataDir })
    pemilihanId = await createKantorTps(createOfficeClient(app), 1)
    await app.close()
  })
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

  async function run(bytes: Uint8Array | null, ...more: readonly string[]) {
    const file = join(dataDir, 'berkas.xlsx')
    if (bytes !== null) writeFileSync(file, bytes)
    const said: string[] = []
    const say = (text: string) => said.push(text)
    const args = ['impor', file, '--jenis', 'partisipasi', '--pemilihan', pemilihanId, '--data', dataDir, ...more]
    const exit = await runCli(args, { commands: COMMANDS, openApp: openTestApp, print: say, printError: say })
    return { exit, said: said.join('\n') }
  }

  async function countRows(): Promise<number> {
    const app = await openTestApp({ dataDir })
    const jumlah = app.features.partisipasi.service.data.count(pemilihanId)
    await app.close()
    return jumlah
  }

  const baris = (dpt: string | number) => [
    ['Kecamatan', 'Kelurahan', 'TPS', 'DPT'],
    ['Bogor Selatan', 'Mulyaharja', 1, dpt],
    ['Bogor Selatan', 'Pamoyanan', 1, 210],
  ]

  it('shows without a screen what it would do, and does nothing', async () => {
    const { exit, said } = await run(buildBukuSatu(baris(198)), '--pratinjau')
    expect(said).toContain('2 baru, 0 berubah, 0 sama, 0 salah.')
    expect(said).toContain('Tidak ada yang disimpan.')
    expect(exit).toBe(0)
    expect(await countRows()).toBe(0)
  })

  it('saves what is right, names what is not, and ends with a code for scripts', async () => {
    const { exit, said } = await run(buildBukuSatu(baris('seratus')), '--terapkan', '--json')
    expect(JSON.parse(said)).toMatchObject({ ok: false, data: { disimpan: 1, hitung: { baru: 1, salah: 1 } } })
    expect(exit).toBe(4)
    expect(await countRows()).toBe(1)
    const repaired = await run(buildBukuSatu(baris(0.198)), '--terapkan', '--perbaiki-ribuan')
    expect(repaired.said).toContain('Kolom DPT L+P: 1 angka dikembalikan ribuannya.')
    expect(repaired).toMatchObject({ exit: 0 })
    expect(await countRows()).toBe(2)
  })

  it('says in one sentence what it cannot take', async () => {
    const csv = await run(new TextEncoder().encode('a;b\n1;2\n'), '--pratinjau')
    expect(csv).toMatchObject({ exit: 4, said: expect.stringContaining('Berkas teks (.csv)') })
    const kosong = await run(buildBuku({ lembar: [{ nama: 'Kosong' }] }), '--pratinjau')
    expect(kosong).toMatchObject({ exit: 4, said: expect.stringContaining('Tidak ada lembar') })
    expect(await run(buildBukuSatu(baris(1)))).toMatchObject({ exit: 2 })
    expect(await run(buildBukuSatu(baris(1)), '--pratinjau', '--terapkan')).toMatchObject({ exit: 2 })
    expect(await run(buildBukuSatu(baris(1)), '--pratinjau', '--lembar', 'Lain')).toMatchObject({
      exit: 2,
      said: 'Lembar itu tidak ada. Yang ada: Data.',
    })
  })
})
