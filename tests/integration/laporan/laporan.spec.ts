import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { OpenedApp } from '../../../electron/app'
import { createBogor } from '../../../electron/contoh/bogor'
import { createOfficeClient, type OfficeClient } from '../../../electron/lib/office-client'
import { openTestApp } from '../../support/open-app'

const TAHUN = { dari: '2024-01-01', sampai: '2024-12-31' }

describe('laporan', () => {
  let dataDir: string
  let app: OpenedApp
  let client: OfficeClient
  beforeEach(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'simpul-laporan-'))
    app = await openTestApp({ dataDir })
    client = createOfficeClient(app)
    await createBogor(client)
  })
  afterEach(async () => {
    await app.close()
    rmSync(dataDir, { recursive: true, force: true })
  })

  const build = async (periode: { dari: string; sampai: string }, signal?: AbortSignal) => {
    const steps = await client.laporan.buildRekap(periode, { signal })
    let step = await steps.next()
    while (!step.done) step = await steps.next()
    return step.value
  }

  it('agrees with an independent count of the database, to the person', async () => {
    const { kunci, nama } = await build(TAHUN)
    expect(nama).toBe('Rekap Rapat 2024-01-01 sd 2024-12-31.xlsx')
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.load(await (await client.laporan.getBerkas({ kunci })).arrayBuffer())
    const words = (workbook.getWorksheet('Kehadiran')?.getColumn(6).values ?? []).map(String)
    const counted = app.deps.db
      .prepare<[], { status: string; jumlah: number }>(
        'SELECT status, COUNT(*) AS jumlah FROM kehadiran GROUP BY status',
      )
      .all()
    expect(counted.length).toBeGreaterThan(3)
    for (const { status, jumlah } of counted) {
      expect([status, words.filter((word) => word.toLowerCase() === status).length]).toEqual([status, jumlah])
    }
    const nip = workbook
      .getWorksheet('Kehadiran')
      ?.getColumn(8)
      .values.find((value) => /^\d{18}$/.test(String(value)))
    expect(typeof nip).toBe('string')
  })

  it('refuses a period that ends before it begins', async () => {
    await expect(build({ dari: '2024-12-31', sampai: '2024-01-01' })).rejects.toThrow(/lebih awal daripada awalnya/)
  })

  it('leaves nothing behind when it is stopped', async () => {
    const controller = new AbortController()
    const steps = await client.laporan.buildRekap(TAHUN, { signal: controller.signal })
    controller.abort()
    await expect(
      (async () => {
        while (!(await steps.next()).done);
      })(),
    ).rejects.toThrow()
    const folder = join(dataDir, 'sementara')
    expect(existsSync(folder) ? readdirSync(folder) : []).toEqual([])
  })

  it('forgets finished files at the next start, and says so', async () => {
    const { kunci } = await build(TAHUN)
    await app.close()
    app = await openTestApp({ dataDir })
    await expect(createOfficeClient(app).laporan.getBerkas({ kunci })).rejects.toThrow(
      'Berkas itu sudah tidak tersimpan.',
    )
    expect(existsSync(join(dataDir, 'sementara'))).toBe(false)
  })

  it('shows on the first page what is late, what is due and which rapat wait for their notula', async () => {
    const beranda = await client.laporan.beranda()
    expect(beranda.hariIni).toBe('2024-11-04')
    expect(beranda.terlambat).toEqual([])
    expect(beranda.jatuhTempo.map(({ batasWaktu }) => batasWaktu)).toEqual(
      beranda.jatuhTempo.map(({ batasWaktu }) => batasWaktu).toSorted(),
    )
    expect(beranda.jatuhTempo.length).toBeGreaterThan(0)
    expect(beranda.menungguNotula).toEqual([])

    const { id } = await client.rapat.create({
      templat: 'kosong',
      ubah: { nama: 'Rapat kemarin', tanggal: '2024-11-03' },
    })
    await client.rapat.setStatus({ id, status: 'terjadwal' })
    expect((await client.laporan.beranda()).menungguNotula.map((row) => row.nama)).toEqual(['Rapat kemarin'])
  })

  it('survives a half file of a former run in the folder of finished files', async () => {
    const { kunci } = await build(TAHUN)
    writeFileSync(join(dataDir, 'sementara', 'sisa'), 'x')
    expect((await client.laporan.getBerkas({ kunci })).size).toBeGreaterThan(0)
  })
})
