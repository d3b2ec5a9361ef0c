import { ANGKA_KOSONG, sumAngka } from '@shared/features/partisipasi/angka.rules'
import { type Angka, KOLOM_ANGKA, type KolomAngka, type SelAngka } from '@shared/features/partisipasi/angka.schema'
import type { TingkatWilayah } from '@shared/features/partisipasi/pemilihan.schema'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createRandom, getRounds, getSeed } from '../../support/acak'
import { createTestApp, type TestApp } from '../../support/app'
import { setupKantorBogor } from '../../support/kantor'

describe('data partisipasi', () => {
  let app: TestApp
  beforeEach(() => {
    app = createTestApp()
    setupKantorBogor(app)
  })
  afterEach(() => app.close())

  const create = (tingkatData: TingkatWilayah): string => {
    const baru = { jenis: ['bupati' as const], tanggal: '2024-11-27', tingkatData }
    return app.partisipasi.pemilihan.create(baru).ids[0] ?? ''
  }
  const isian = (pemilihanId: string) => app.partisipasi.data.listIsian({ pemilihanId })
  const set = (pemilihanId: string, rows: readonly (readonly [string, Partial<Record<KolomAngka, number | null>>])[]) =>
    app.partisipasi.data.setSel(
      pemilihanId,
      rows.flatMap(([wilayahId, isi]) =>
        KOLOM_ANGKA.flatMap((kolom): SelAngka[] =>
          isi[kolom] === undefined ? [] : [{ wilayahId, kolom, nilai: isi[kolom] }],
        ),
      ),
    )
  const fillTps = (id: string, jumlah: number) =>
    app.partisipasi.wilayah.setJumlahTps(
      app.partisipasi.wilayah.list(id, 'desa').map((desa) => ({ id: desa.id, jumlah })),
    )

  it('takes any number of cells as one action, and gives them back empty where nothing was typed', () => {
    const id = create('kecamatan')
    const [selatan, timur] = isian(id)
    set(id, [
      [selatan?.wilayahId ?? '', { dptL: 75_931, dptP: 76_387, pengguna1: 124_392 }],
      [timur?.wilayahId ?? '', { dpt: 79_455 }],
    ])
    set(id, [[timur?.wilayahId ?? '', { pengguna: 0 }]])
    expect(
      isian(id)
        .slice(0, 3)
        .map(({ angka }) => [angka.dptL, angka.dpt, angka.pengguna]),
    ).toEqual([
      [75_931, null, null],
      [null, 79_455, 0],
      [null, null, null],
    ])
    app.journal.undo()
    app.journal.undo()
    expect(isian(id).every(({ angka }) => KOLOM_ANGKA.every((kolom) => angka[kolom] === null))).toBe(true)
    expect(() => set(id, [['lain', { dpt: 1 }]])).toThrow('sudah berubah')
  })

  it('sums Kota Contoh to the last digit', () => {
    const id = create('kecamatan')
    const rows = isian(id)
    const contoh: readonly (readonly [number, number, number, number, number, number])[] = [
      [286, 75_931, 76_387, 124_392, 412, 1_803],
      [270, 71_401, 72_206, 121_335, 388, 1_650],
      [150, 39_815, 39_640, 67_557, 203, 921],
      [145, 37_705, 39_197, 60_683, 517, 1_244],
      [337, 90_364, 89_500, 140_766, 449, 2_011],
      [342, 91_368, 91_735, 152_624, 540, 2_236],
    ]
    set(
      id,
      contoh.map(([jumlahTps, dptL, dptP, pengguna1, pengguna2, pengguna3], index) => [
        rows[index]?.wilayahId ?? '',
        { jumlahTps, dptL, dptP, pengguna1, pengguna2, pengguna3 },
      ]),
    )
    expect(app.partisipasi.data.getHasil(id, 'kecamatan').jumlah).toMatchObject({
      jumlahUnit: 6,
      unitTerisi: 6,
      angka: { jumlahTps: 1530, dptL: 406_584, dptP: 408_665, dpt: 815_249, pengguna1: 667_357, pengguna: 679_731 },
    })
  })

  it('rolls TPS up exactly as the rules add them, whatever is missing', () => {
    const id = create('tps')
    fillTps(id, 2)
    const seed = getSeed('roll-up')
    const random = createRandom(seed)
    for (let round = 0; round < getRounds(3); round += 1) {
      set(
        id,
        isian(id).map(({ wilayahId }) => [wilayahId, buildAcak(random)] as const),
      )
      const rows = isian(id)
      for (const tingkat of ['kecamatan', 'desa', 'tps'] as const) {
        const { rows: hasil, jumlah } = app.partisipasi.data.getHasil(id, tingkat)
        for (const row of hasil) {
          const parts = rows.filter((satu) =>
            tingkat === 'tps' ? satu.wilayahId === row.wilayahId : isInside(satu, row, tingkat),
          )
          const wanted = sumAngka(parts.map(({ angka }) => angka))
          expect(row.angka, `SEED=${seed} ${tingkat} ${row.nama}`).toEqual({
            ...wanted,
            jumlahTps: wanted.jumlahTps ?? parts.length,
          })
        }
        const all = sumAngka(rows.map(({ angka }) => angka))
        expect(jumlah.angka, `SEED=${seed}`).toEqual({ ...all, jumlahTps: all.jumlahTps ?? rows.length })
      }
    }
  })

  it('reads the figures of a pemilihan by its index, and their wilayah by key', () => {
    const sql = app.db
      .prepare<[], { sql: string }>("SELECT sql FROM sqlite_schema WHERE name = 'wilayah_pemilihan_susunan'")
      .get()
    expect(sql).toBeDefined()
    const plan = app.db
      .prepare<[], { detail: string }>(
        `EXPLAIN QUERY PLAN SELECT w.kecamatan_id, sum(d.dpt) FROM data_partisipasi AS d
         JOIN wilayah_pemilihan AS w ON w.id = d.wilayah_id WHERE d.pemilihan_id = 'a' GROUP BY 1`,
      )
      .all()
      .map(({ detail }) => detail)
      .join('\n')
    expect(plan).toContain('SEARCH d USING INDEX')
    expect(plan).toContain('SEARCH w USING INDEX')
    expect(plan).not.toContain('SCAN')
  })

  it('adds the figures of wilayah that are joined, and refuses to lose any', () => {
    const id = create('kecamatan')
    const [a, b, c] = isian(id)
    set(id, [
      [a?.wilayahId ?? '', { dptL: 3, dptP: 4, sah: 5 }],
      [b?.wilayahId ?? '', { dpt: 10, sah: 1 }],
    ])
    app.partisipasi.data.setCatatan(id, a?.wilayahId ?? '', 'menunggu perbaikan')
    expect(() => app.partisipasi.wilayah.remove(a?.wilayahId ?? '')).toThrow('sudah berisi angka')
    app.partisipasi.wilayah.gabung(a?.wilayahId ?? '', b?.wilayahId ?? '')
    expect(isian(id)[0]).toMatchObject({
      nama: b?.nama,
      angka: { dpt: 17, dptL: null, sah: 6 },
      catatan: 'menunggu perbaikan',
    })
    app.partisipasi.wilayah.gabung(b?.wilayahId ?? '', c?.wilayahId ?? '')
    expect(isian(id)[0]).toMatchObject({ nama: c?.nama, angka: { dpt: 17, sah: 6 } })
    app.journal.undo()
    app.journal.undo()
    expect(isian(id)[0]).toMatchObject({ nama: a?.nama, angka: { dptL: 3, dpt: null } })
  })

  it('keeps level and categories while there are figures in them', () => {
    const id = create('kecamatan')
    const [a] = isian(id)
    set(id, [[a?.wilayahId ?? '', { pengguna3: 1 }]])
    expect(() => app.partisipasi.pemilihan.update(id, { tingkatData: 'desa' })).toThrow('sudah berisi angka')
    const dua = [
      { nama: 'DPT', penyebut: true },
      { nama: 'DPPh', penyebut: false },
    ]
    expect(() => app.partisipasi.rincian.setKategori(id, dua)).toThrow('Kategori DPTb masih berisi angka')
    expect(() => app.partisipasi.data.getHasil(id, 'desa')).toThrow('tingkat di atasnya')
  })

  it('sums 8,000 TPS fast enough to be asked for on every look', () => {
    const id = create('tps')
    fillTps(id, 118)
    const rows = isian(id)
    set(
      id,
      rows.map(({ wilayahId }, index) => [wilayahId, { dptL: index, dptP: 1, pengguna1: index }] as const),
    )
    expect(rows).toHaveLength(8024)
    const n = rows.length
    expect(app.partisipasi.data.getHasil(id, 'kecamatan').jumlah.angka).toMatchObject({
      dptL: (n * (n - 1)) / 2,
      dpt: (n * (n - 1)) / 2 + n,
      jumlahTps: n,
    })
  })
})

type Bertempat = { readonly kecamatan: string; readonly desa: string | null }

function isInside(tps: Bertempat, row: { readonly nama: string; readonly kecamatan: string }, tingkat: TingkatWilayah) {
  return tingkat === 'kecamatan' ? tps.kecamatan === row.nama : tps.desa === row.nama && tps.kecamatan === row.kecamatan
}

/** Figures of which any may be missing, in the ways in which forms come in. */
function buildAcak(random: () => number): Angka {
  const isi: Record<KolomAngka, number | null> = { ...ANGKA_KOSONG }
  if (random() < 0.1) return isi
  // Some forms have no users at all: they follow from valid and invalid ballots.
  const hasPengguna = random() < 0.6
  for (const kolom of KOLOM_ANGKA) {
    const isMissing = random() < 0.3 || (!hasPengguna && kolom.startsWith('pengguna'))
    isi[kolom] = isMissing ? null : Math.floor(random() * 500)
  }
  return isi
}
