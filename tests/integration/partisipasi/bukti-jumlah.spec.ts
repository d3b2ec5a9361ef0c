import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Ringkasan } from '@shared/features/partisipasi/ringkasan.schema'
import { formatPersenRatusan } from '@shared/features/partisipasi/target.rules'
import { formatAngka } from '@shared/lib/angka'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenedApp } from '../../../electron/app'
import { createPemilihanContoh } from '../../../electron/contoh/pemilihan-contoh'
import { createOfficeClient, type OfficeClient } from '../../../electron/lib/office-client'
import { KANTOR_BOGOR } from '../../support/kantor'
import { openTestApp } from '../../support/open-app'
import { hasPoppler, readPdf } from '../../support/pdf'
import { compareRecalculated, hasLibreOffice } from '../../support/xlsx'

const KECAMATAN = 23
const DESA = 187
const TPS = 8_000
const DPT = 2_258_378

/**
 * A kabupaten of 23 kecamatan, 187 desa and 8,000 TPS with three pemilihan, figures entered by TPS: what the screen,
 * the paper and the workbook say, against sums that are written here and know nothing of how Simpul counts.
 */
describe('a whole kabupaten by TPS', () => {
  let folder: string
  let app: OpenedApp
  let client: OfficeClient
  let pemilihanIds: readonly string[]
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'simpul-kabupaten-'))
    app = await openTestApp({ dataDir: join(folder, 'data') })
    client = createOfficeClient(app)
    await client.referensi.setup({
      ...KANTOR_BOGOR,
      kantor: { ...KANTOR_BOGOR.kantor, kodeWilayah: '32.16', namaDaerah: 'Kabupaten Bekasi', kota: 'Cikarang' },
    })
    const hari = { jenis: ['gubernur', 'bupati', 'dpd'] as const, tanggal: '2024-11-27', tingkatData: 'tps' as const }
    pemilihanIds = await createPemilihanContoh(client, {
      ...hari,
      jenis: [...hari.jenis],
      dpt: DPT,
      jumlahTps: TPS,
      partisipasi: 7063,
    })
    for (const pemilihanId of pemilihanIds) {
      await client.partisipasi.target.set({
        pemilihanId,
        wilayahId: null,
        isi: { bentuk: 'rentang', minimum: 8000, maksimum: 8200, pemilik: 'Pemkab Bekasi', dokumen: null },
      })
    }
  })
  afterAll(async () => {
    await app.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const get = (pemilihanId: string, tingkat: 'kecamatan' | 'desa' | 'tps' = 'kecamatan'): Promise<Ringkasan> =>
    client.partisipasi.ringkasan.get({ pemilihanId, tingkat })

  /** By name of kecamatan: DPT and users, straight from the cells that were written. */
  const sumPlainly = (pemilihanId: string) =>
    new Map(
      app.deps.db
        .prepare<[string], { kecamatan: string; dpt: number; pengguna: number }>(
          `SELECT k.nama AS kecamatan, sum(d.dpt_l) + sum(d.dpt_p) AS dpt,
             sum(d.pengguna_1_l) + sum(d.pengguna_1_p) + sum(d.pengguna_2_l) + sum(d.pengguna_2_p)
             + sum(d.pengguna_3_l) + sum(d.pengguna_3_p) AS pengguna
           FROM data_partisipasi AS d, wilayah_pemilihan AS t, wilayah_pemilihan AS desa, wilayah_pemilihan AS k
           WHERE d.pemilihan_id = ? AND t.id = d.wilayah_id AND desa.id = t.induk_id AND k.id = desa.induk_id
           GROUP BY k.nama`,
        )
        .all(pemilihanId)
        .map(({ kecamatan, ...sums }) => [kecamatan, sums]),
    )

  it('has the size that was asked for', async () => {
    for (const [tingkat, count] of [
      ['kecamatan', KECAMATAN],
      ['desa', DESA],
      ['tps', TPS],
    ] as const)
      expect(await client.partisipasi.wilayah.list({ pemilihanId: pemilihanIds[0] ?? '', tingkat })).toHaveLength(count)
  })

  it('counts every kecamatan and the whole as plain sums do, in all three pemilihan', async () => {
    for (const pemilihanId of pemilihanIds) {
      const plain = sumPlainly(pemilihanId)
      const { rows, jumlah } = await get(pemilihanId)
      expect(rows).toHaveLength(KECAMATAN)
      for (const row of rows) {
        const { dpt = 0, pengguna = 0 } = plain.get(row.nama) ?? {}
        expect([row.penyebut, row.pengguna]).toEqual([dpt, pengguna])
        expect(row.persen).toBe(Math.round((pengguna / dpt) * 10_000))
      }
      expect(jumlah).toMatchObject({ penyebut: DPT, pengguna: Math.round(DPT * 0.7063), persen: 7063, unitTerisi: TPS })
      expect(jumlah.kurangMinimum).toBe(Math.ceil(DPT * 0.8) - Math.round(DPT * 0.7063))
      for (const tingkat of ['desa', 'tps'] as const) {
        const sama = await get(pemilihanId, tingkat)
        expect(sama.jumlah).toMatchObject({ penyebut: DPT, pengguna: jumlah.pengguna })
        expect(sama.rows.reduce((sum, row) => sum + (row.pengguna ?? 0), 0)).toBe(jumlah.pengguna)
      }
    }
  })

  it('says the same on paper, in the workbook as it is and as LibreOffice recalculates it', async (context) => {
    const [pemilihanId = ''] = pemilihanIds
    const { rows, jumlah } = await get(pemilihanId)
    const buku = await client.partisipasi.ringkasan.exportXlsx({ pemilihanId, tingkat: 'kecamatan' })
    const file = join(folder, buku.name)
    writeFileSync(file, new Uint8Array(await buku.arrayBuffer()))
    const kertas = await client.partisipasi.ringkasan.exportPdf({ pemilihanId, tingkat: 'kecamatan' })
    if (!hasPoppler) context.skip('poppler-utils is not installed: the PDF was not read back')
    const text = readPdf(new Uint8Array(await kertas.arrayBuffer())).text.replaceAll(/\s+/g, ' ')
    for (const row of [...rows, jumlah]) {
      const angka = [row.penyebut, row.pengguna].map((nilai) => formatAngka(nilai ?? 0).replaceAll('.', '[.]'))
      expect(text).toMatch(new RegExp(`${row.nama} .*?${angka.join(' .*?')} ${formatPersenRatusan(row.persen ?? 0)}`))
    }
    if (!(await hasLibreOffice())) context.skip('libreoffice-calc is not installed: not read back by LibreOffice')
    const { compared, different } = await compareRecalculated(file)
    expect(different).toEqual([])
    expect(compared).toBeGreaterThan(DESA)
  })

  it('goes to the province with the same sums, in workbook and chat', async (context) => {
    const [pemilihanId = ''] = pemilihanIds
    const pekan = { jenis: 'mingguan', dari: '2024-10-28', sampai: '2024-11-03' } as const
    await client.laporanProvinsi.paket.setPemilihan({ ...pekan, pemilihanId })
    const { paket } = await client.laporanProvinsi.paket.get(pekan)
    const tabel = paket.bagian.find(({ bagian }) => bagian === 'partisipasi')?.tabel
    const at = (row: readonly unknown[] | null | undefined, kunci: string) =>
      row?.[tabel?.kolom.findIndex((kolom) => kolom.kunci === kunci) ?? -1]
    const plain = sumPlainly(pemilihanId)
    expect(tabel?.baris).toHaveLength(KECAMATAN)
    for (const row of tabel?.baris ?? []) {
      const { dpt, pengguna } = plain.get(String(row[0])) ?? {}
      expect([at(row, 'dpt'), at(row, 'pengguna')]).toEqual([dpt, pengguna])
    }
    const pengguna = Math.round(DPT * 0.7063)
    expect([at(tabel?.jumlah, 'dpt'), at(tabel?.jumlah, 'pengguna')]).toEqual([DPT, pengguna])
    const { teks } = await client.laporanProvinsi.paket.getTeks(pekan)
    expect(teks).toContain(formatAngka(pengguna))
    if (!(await hasLibreOffice())) context.skip('libreoffice-calc is not installed: not read back by LibreOffice')
    const buku = await client.laporanProvinsi.paket.exportXlsx(pekan)
    const file = join(folder, buku.name)
    writeFileSync(file, new Uint8Array(await buku.arrayBuffer()))
    const { compared, different } = await compareRecalculated(file)
    expect(different).toEqual([])
    expect(compared).toBeGreaterThan(KECAMATAN)
  })

  it('reads the figures of a pemilihan by its index, once for each level', () => {
    const plan = app.deps.db
      .prepare<[], { detail: string }>(
        `EXPLAIN QUERY PLAN SELECT w.kecamatan_id, sum(d.pengguna)
         FROM data_partisipasi AS d
         JOIN wilayah_pemilihan AS w ON w.id = d.wilayah_id
         WHERE d.pemilihan_id = 'x' GROUP BY 1`,
      )
      .all()
      .map(({ detail }) => detail)
    expect(plan.join('; ')).toMatch(/SEARCH d USING INDEX sqlite_autoindex_data_partisipasi_2/)
    expect(plan.join('; ')).not.toMatch(/SCAN (d|w)\b/)
  })
})
