import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SaringRekapKehadiran } from '@shared/features/laporan/rekap-kehadiran.schema'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenedApp } from '../../../electron/app'
import { REKAP_KEHADIRAN_SQL } from '../../../electron/features/laporan/rekap-kehadiran.repository'
import { createOfficeClient, type OfficeClient } from '../../../electron/lib/office-client'
import { openTestApp } from '../../support/open-app'
import { createRekapContoh, type RekapContoh } from '../../support/rekap-contoh'

const SEMESTER: SaringRekapKehadiran = { dari: '2024-07-01', sampai: '2024-12-31', jenis: null, unsurId: null }

/** The same figures by other means: seats as a set, minus the seats of jabatan that did not exist, counted one by one. */
const HITUNG_LAIN = `
  WITH
    terlaksana AS (
      SELECT id, tanggal FROM rapat
      WHERE status NOT IN ('draf', 'terjadwal', 'berlangsung', 'batal') AND tanggal >= '2024-07-01' AND tanggal < '2025-01-01'
    ),
    kursi AS (
      SELECT id, jabatan_id FROM undangan WHERE rapat_id IN (SELECT id FROM terlaksana)
      EXCEPT
      SELECT u.id, u.jabatan_id FROM undangan AS u, terlaksana AS t, jabatan AS j
      WHERE u.rapat_id = t.id AND u.jabatan_id = j.id AND (t.tanggal < j.mulai OR t.tanggal > j.selesai)
    )
  SELECT
    jabatan_id AS jabatanId,
    COUNT(*) AS diundang,
    SUM((SELECT COUNT(*) FROM kehadiran WHERE undangan_id = kursi.id AND status = 'hadir')) AS hadir,
    SUM((SELECT COUNT(*) FROM kehadiran WHERE undangan_id = kursi.id AND status = 'diwakili')) AS diwakili,
    SUM((SELECT COUNT(*) FROM kehadiran WHERE undangan_id = kursi.id AND status = 'izin')) AS izin,
    SUM((SELECT COUNT(*) FROM kehadiran WHERE undangan_id = kursi.id AND status = 'tidak hadir')) AS tidakHadir,
    SUM(NOT EXISTS (SELECT 1 FROM kehadiran WHERE undangan_id = kursi.id)) AS belum
  FROM kursi GROUP BY jabatan_id`

describe('rekap kehadiran', () => {
  let dataDir: string
  let app: OpenedApp
  let client: OfficeClient
  let contoh: RekapContoh
  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'simpul-rekap-'))
    app = await openTestApp({ dataDir })
    client = createOfficeClient(app)
    contoh = await createRekapContoh(client, app.deps)
  })
  afterAll(async () => {
    await app.close()
    rmSync(dataDir, { recursive: true, force: true })
  })

  it('counts 120 invited, 43 represented and 11 guests, right to the person', async () => {
    const rekap = await client.laporan.rekapKehadiran.get(SEMESTER)
    expect(rekap.jumlah).toEqual({ diundang: 120, hadir: 58, diwakili: 43, izin: 9, tidakHadir: 7, belum: 3 })
    expect(rekap.tamu).toBe(11)
    expect(rekap.jumlahRapat).toBe(4)
    expect(rekap.luarMasa).toBe(contoh.luarMasa)
    expect(rekap.luarMasa).toBeGreaterThan(2)
    expect(rekap.tertunda).toBe(1)

    const lain = app.deps.db.prepare<[], { jabatanId: string }>(HITUNG_LAIN).all()
    const byId = (a: { jabatanId: string }, b: { jabatanId: string }) => a.jabatanId.localeCompare(b.jabatanId)
    const own = rekap.rows.map(({ jabatan: _, unsur: __, unsurId: ___, ...row }) => row).toSorted(byId)
    expect(own).toEqual(lain.toSorted(byId))
    expect(own.length).toBeGreaterThan(30)
  })

  it('leaves out the rapat of days on which a jabatan did not exist, and still shows them behind the figure', async () => {
    const { rows } = await client.laporan.rekapKehadiran.get(SEMESTER)
    const find = (jabatanId: string) => rows.find((row) => row.jabatanId === jabatanId)
    expect(find(contoh.baruId)?.diundang).toBe(2)
    expect(find(contoh.bubarId)?.diundang).toBe(1)
    expect(find(contoh.tidakPernahId)).toBeUndefined()
    const rincian = await client.laporan.rekapKehadiran.listRincian({ ...SEMESTER, jabatanId: contoh.baruId })
    expect(rincian.map(({ tanggal, dihitung }) => [tanggal, dihitung])).toEqual([
      ['2024-11-01', true],
      ['2024-10-01', true],
      ['2024-09-02', false],
      ['2024-08-01', false],
    ])
  })

  it('adds up the same way per rapat, per unsur and behind every row', async () => {
    const rekap = await client.laporan.rekapKehadiran.get(SEMESTER)
    const rapat = await client.laporan.rekapKehadiran.listRapat(SEMESTER)
    const sum = (rows: readonly { readonly diwakili: number }[]) => rows.reduce((all, row) => all + row.diwakili, 0)
    expect(rapat.map(({ tanggal, tamu }) => [tanggal, tamu])).toEqual([
      ['2024-08-01', 4],
      ['2024-09-02', 0],
      ['2024-10-01', 5],
      ['2024-11-01', 2],
    ])
    expect([sum(rapat), sum(rekap.perUnsur), sum(rekap.rows)]).toEqual([43, 43, 43])
    for (const { jabatanId, hadir } of rekap.rows) {
      const rincian = await client.laporan.rekapKehadiran.listRincian({ ...SEMESTER, jabatanId })
      expect(rincian.filter(({ status, dihitung }) => dihitung && status === 'hadir').length).toBe(hadir)
    }
  })

  it('narrows to a jenis and an unsur, and the parts make the whole', async () => {
    const get = (saring: Partial<SaringRekapKehadiran>) => client.laporan.rekapKehadiran.get({ ...SEMESTER, ...saring })
    const whole = await get({})
    expect(whole.jenisList).toEqual(['Rakor Desk Pilkada', 'Rakor Forkopimda'])
    const perJenis = await Promise.all(whole.jenisList.map((jenis) => get({ jenis })))
    expect(perJenis.map(({ jumlahRapat }) => jumlahRapat)).toEqual([1, 3])
    expect(perJenis.reduce((all, { jumlah }) => all + jumlah.diundang, 0)).toBe(120)
    const perUnsur = await Promise.all(whole.perUnsur.map(({ unsurId }) => get({ unsurId })))
    expect(perUnsur.map(({ unsur }) => unsur)).toEqual(whole.perUnsur.map(({ unsur }) => unsur))
    expect(perUnsur.reduce((all, { jumlah }) => all + jumlah.diwakili, 0)).toBe(43)
  })

  it('follows a rapat that is called off, with nothing left behind', async () => {
    const before = (await client.laporan.rekapKehadiran.get(SEMESTER)).jumlah.diundang
    const { db, journal } = app.deps
    const setStatus = (status: string) =>
      journal.action({ name: 'Uji' }, () =>
        db.prepare('UPDATE rapat SET status = ? WHERE id = ?').run(status, contoh.rapatIds[0]),
      )
    setStatus('batal')
    const rekap = await client.laporan.rekapKehadiran.get(SEMESTER)
    expect([rekap.jumlah.diundang < before, rekap.tamu, rekap.jumlahRapat]).toEqual([true, 7, 3])
    setStatus('selesai')
    expect((await client.laporan.rekapKehadiran.get(SEMESTER)).jumlah.diundang).toBe(before)
  })

  it('refuses a period that ends before it begins', async () => {
    await expect(client.laporan.rekapKehadiran.get({ ...SEMESTER, sampai: '2024-06-30' })).rejects.toThrow(
      'lebih awal daripada awalnya',
    )
  })

  it('reads indexes and never a whole table', () => {
    const plan = app.deps.db
      .prepare<[SaringRekapKehadiran], { detail: string }>(`EXPLAIN QUERY PLAN ${REKAP_KEHADIRAN_SQL}`)
      .all(SEMESTER)
      .map(({ detail }) => detail)
    expect(plan).toContain('SEARCH r USING INDEX rapat_status (status=? AND tanggal>? AND tanggal<?)')
    expect(plan).toContain('SEARCH u USING INDEX sqlite_autoindex_undangan_2 (rapat_id=?)')
    expect(plan).toContain('SEARCH k USING INDEX sqlite_autoindex_kehadiran_2 (undangan_id=?) LEFT-JOIN')
    // `s` is what the inner statement has counted: a few rows for each jabatan.
    expect(plan.filter((line) => line.startsWith('SCAN'))).toEqual(['SCAN s'])
  })
})
