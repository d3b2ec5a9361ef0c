import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createORPCClient, safe } from '@orpc/client'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { OpenedApp } from '../../electron/app'
import { createBogor } from '../../electron/contoh/bogor'
import { createOfficeClient } from '../../electron/lib/office-client'
import { CancelledError, getRefusal } from '../../renderer/lib/call-errors'
import type { Client } from '../../renderer/lib/client'
import { openTestApp } from '../support/open-app'
import { createRecordingLog } from '../support/recording-log'
import { type OpenTransport, TRANSPORTS } from '../support/transports'

/** The Bogor office behind both transports at once: whatever can be asked must be answered alike. */
describe('office', () => {
  let dataDir: string
  let app: OpenedApp
  let rapatId: string
  const transports: OpenTransport[] = []
  const clients: Client[] = []
  const recorded = createRecordingLog()

  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'simpul-contract-'))
    app = await openTestApp({ dataDir })
    rapatId = (await createBogor(createOfficeClient(app))).rapatId
  })
  afterAll(async () => {
    await app.close()
    rmSync(dataDir, { recursive: true, force: true })
  })
  beforeEach(async () => {
    for (const { open } of TRANSPORTS) {
      const transport = await open({ router: app.router, log: recorded.log })
      transports.push(transport)
      clients.push(createORPCClient(transport.link))
    }
  })
  afterEach(async () => {
    for (const transport of transports.splice(0)) await transport.cut()
    clients.length = 0
    expect(recorded.lines).toEqual([])
  })

  /** Asks over both transports and gives the answer that they agree on. */
  async function ask<Answer>(act: (client: Client) => Promise<Answer>): Promise<Answer> {
    const [first, ...others] = await Promise.all(clients.map(act))
    if (first === undefined) return expect.fail('no answer')
    for (const other of others) expect(other).toEqual(first)
    return first
  }

  const askRefusal = (act: (client: Client) => Promise<unknown>) =>
    ask(async (client) => {
      const { error, isDefined } = await safe(act(client))
      expect(isDefined).toBe(true)
      return getRefusal(error) ?? expect.fail('not refused')
    })

  it('lists, gets and counts alike', async () => {
    const list = await ask((client) => client.rapat.list({}))
    expect(list.map(({ id }) => id)).toEqual([rapatId])
    await ask((client) => client.rapat.get({ id: rapatId }))
    await ask((client) => client.pengaturan.get())
    await ask((client) => client.laporan.beranda())
    await ask((client) => client.jurnal.get())
    await ask((client) => client.jurnal.list({ jumlah: 100 }))
    expect(await ask((client) => client.sistem.info())).toMatchObject({ host: 'perintah', ruang: 'utama' })
  })

  it('tells letters with their sections alike, and hands out their papers and the bundle', async () => {
    const list = await ask((client) => client.surat.list({ rapatId }))
    const nota = list.find(({ jenis }) => jenis === 'nota dinas')?.id ?? ''
    const surat = await ask((client) => client.surat.get({ id: nota }))
    expect(surat.bagian).toHaveLength(6)
    expect(surat.kartu.map(({ label }) => label)).toContain('Isi ringkas')
    const describe = async (file: File) => ({ name: file.name, size: file.size, type: file.type })
    await ask(async (client) => describe(await client.surat.exportPdf({ id: nota })))
    await ask(async (client) => describe(await client.surat.exportDocx({ id: nota, srikandi: true })))
    const bundle = await ask(async (client) => describe(await client.laporan.exportBerkas({ rapatId })))
    expect(bundle).toMatchObject({ name: expect.stringMatching(/^Berkas Rapat /), type: 'application/pdf' })
    const ubah = { id: nota, bagian: 'saran', tampil: false } as const
    expect(await askRefusal((client) => client.surat.bagian.setTampil(ubah))).toMatchObject({ kode: 'TERKUNCI' })
  })

  it('refuses a rapat that does not exist in the same words', async () => {
    expect(await askRefusal((client) => client.rapat.get({ id: 'tidak-ada' }))).toMatchObject({
      kode: 'TIDAK_DITEMUKAN',
    })
  })

  it('refuses what the schema refuses with the field that is wrong', async () => {
    const refusal = await askRefusal((client) => client.rapat.acara.create({ rapatId, judul: ['Pembukaan', '  '] }))
    expect(refusal).toEqual({ kode: 'ISIAN_SALAH', pesan: 'Belum diisi.', isian: 'judul.1' })
    expect(await askRefusal((client) => client.rapat.list({ dari: '2024-11-31' }))).toMatchObject({ isian: 'dari' })
  })

  it('changes nothing by a refused call', async () => {
    const before = await ask((client) => client.jurnal.list({ jumlah: 500 }))
    await askRefusal((client) => client.rapat.remove({ id: 'tidak-ada' }))
    await askRefusal((client) => client.rapat.acara.create({ rapatId, judul: [] }))
    expect(await ask((client) => client.jurnal.list({ jumlah: 500 }))).toEqual(before)
  })

  it('streams progress, then the recap, and hands out the file it names', async () => {
    const sizes = await ask(async (client) => {
      const steps = await client.laporan.buildRekap({ dari: '2024-01-01', sampai: '2024-12-31' })
      let count = 0
      let step = await steps.next()
      for (; !step.done; count += 1) step = await steps.next()
      const file = await client.laporan.getBerkas({ kunci: step.value.kunci })
      const head = new Uint8Array(await file.slice(0, 4).arrayBuffer())
      return { hasProgress: count > 0, name: file.name, type: file.type, magic: [...head] }
    })
    expect(sizes).toEqual({
      hasProgress: true,
      name: expect.stringMatching(/\.xlsx$/),
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      magic: [0x50, 0x4b, 3, 4],
    })
  })

  it('can stop a recap half-way and still answer', async () => {
    for (const client of clients) {
      const controller = new AbortController()
      const read = async () => {
        const steps = await client.laporan.buildRekap(
          { dari: '2024-01-01', sampai: '2024-12-31' },
          { signal: controller.signal },
        )
        controller.abort()
        for await (const _step of steps) expect.fail('a cancelled recap went on')
      }
      await expect(read()).rejects.toBeInstanceOf(CancelledError)
      await expect(client.sistem.info()).resolves.toMatchObject({ host: 'perintah' })
    }
  })

  it('undoes over one transport what was done over the other', async () => {
    const [first, second] = clients
    if (!first || !second) return expect.fail('two transports expected')
    const before = await ask((client) => client.rapat.list({}))
    await first.rapat.copy({ id: rapatId })
    expect(await ask((client) => client.rapat.list({}))).toHaveLength(before.length + 1)
    await second.jurnal.undo()
    expect(await ask((client) => client.rapat.list({}))).toEqual(before)
  })
})
