import type { IsiKesiapan } from '@shared/features/desk/desk.schema'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../support/app'
import { setupKantorBogor } from '../../support/kantor'
import { getRefusal } from '../../support/refusal'

const JAM_1 = '2024-11-01T02:05:00.000Z'
const JAM_2 = '2024-11-05T03:00:00.000Z'
const JAM_3 = '2024-11-11T00:30:00.000Z'

describe('readiness of a desk', () => {
  let app: TestApp
  let pemilihanId: string
  let poin: readonly string[]
  let kecamatan: readonly string[]
  beforeEach(() => {
    app = createTestApp({ now: JAM_1 })
    setupKantorBogor(app)
    pemilihanId =
      app.partisipasi.pemilihan.create({ jenis: ['bupati'], tanggal: '2024-11-27', tingkatData: 'kecamatan' }).ids[0] ??
      ''
    app.desk.create(pemilihanId, { jenis: 'sepuluh poin' })
    poin = get().poin.map(({ id }) => id)
    kecamatan = get().kecamatan.map(({ id }) => id)
  })
  afterEach(() => app.close())

  const get = (pada: string | null = null, banding: string | null = null) =>
    app.desk.getKesiapan({ pemilihanId, pada, banding })
  const set = (isi: readonly IsiKesiapan[], pada: string | null = null) => app.desk.kesiapan.set(pemilihanId, pada, isi)
  const setPoin = (nomor: number, persen: number | null) =>
    set([{ jenis: 'poin', poinId: poin[nomor - 1] ?? '', persen }])
  const setKecamatan = (nomor: number, values: readonly (number | null)[]) =>
    set(
      values.map((persen, index) => ({
        jenis: 'kecamatan',
        poinId: poin[nomor - 1] ?? '',
        wilayahId: kecamatan[index] ?? '',
        persen,
      })),
    )
  const listPersen = (pada: string | null = null) => get(pada).poin.map(({ persen }) => persen)

  it('begins with the ten points, those who usually answer for them, and nothing reported', () => {
    const { poin: rows, rata, kecamatan: lines } = get()
    expect(rows.map(({ nomor }) => nomor)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(rows[6]).toMatchObject({ nama: 'Kesiapan keamanan', penanggungJawab: ['Kapolres', 'Dandim'], persen: null })
    expect(rows.every(({ status }) => status === 'belum')).toBe(true)
    expect(rata).toBeNull()
    expect(lines).toHaveLength(6)
    expect(lines.every(({ persen }) => persen.length === 10)).toBe(true)
    expect(app.desk.get(pemilihanId).desk).toMatchObject({ batasSiap: 90, batasPerhatian: 60 })
  })

  it('tells how it stood at any moment, and what changed since', () => {
    setPoin(1, 80)
    setPoin(9, 60)
    app.clock.set(JAM_2)
    setPoin(1, 90)
    app.clock.set(JAM_3)
    setPoin(1, 100)
    setPoin(9, 45)
    expect(listPersen('2024-11-01T02:04:59.999Z')).toEqual(Array.from({ length: 10 }, () => null))
    expect(listPersen(JAM_1).slice(0, 1)).toEqual([80])
    expect(listPersen('2024-11-05T02:59:59.999Z')[0]).toBe(80)
    expect(listPersen(JAM_2)[0]).toBe(90)
    expect(listPersen()[0]).toBe(100)
    const { poin: rows, rata, rataBanding } = get(null, JAM_1)
    expect(rows[0]).toMatchObject({ persen: 100, persenBanding: 80, status: 'siap' })
    expect(rows[8]).toMatchObject({ persen: 45, persenBanding: 60, status: 'berjalan' })
    expect([rata, rataBanding]).toEqual([72.5, 70])
  })

  it('is the mean of the kecamatan in whole percents once one has reported', () => {
    setPoin(9, 60)
    setKecamatan(9, [55, 50, 25, 60, 35, 45])
    expect(get().poin[8]).toMatchObject({ persen: 45, dariKecamatan: true, status: 'berjalan' })
    setKecamatan(9, [55, null, null, null, null, null])
    expect(get().poin[8]?.persen).toBe(55)
    setKecamatan(9, [null, null, null, null, null, null])
    expect(get().poin[8]).toMatchObject({ persen: 60, dariKecamatan: false })
  })

  it('makes a point ready when its last kecamatan is, and not ready when one falls back', () => {
    setKecamatan(1, [100, 100, 100, 100, 100, 100])
    expect(get().poin[0]).toMatchObject({ persen: 100, status: 'siap' })
    setKecamatan(1, [100, 94])
    expect(get().poin[0]).toMatchObject({ persen: 99, status: 'berjalan' })
  })

  it('takes a whole block back with one undo, at every moment', () => {
    setKecamatan(2, [90, 88, 55, 95, 87, 95])
    app.clock.set(JAM_2)
    setKecamatan(2, [91, 89, 56, 96, 88, 96])
    expect(get().kecamatan.map(({ persen }) => persen[1])).toEqual([91, 89, 56, 96, 88, 96])
    app.clock.set(JAM_3)
    expect(app.journal.undo().name).toBe('Catat 6 angka kesiapan')
    // What was taken back was never so: no moment knows of it.
    for (const pada of [JAM_2, JAM_3, null])
      expect(get(pada).kecamatan.map(({ persen }) => persen[1])).toEqual([90, 88, 55, 95, 87, 95])
    app.journal.redo()
    expect(get(JAM_2).kecamatan[0]?.persen[1]).toBe(91)
    expect(get(JAM_1).kecamatan[0]?.persen[1]).toBe(90)
  })

  it('takes figures for a moment that is past and leaves later ones alone', () => {
    app.clock.set(JAM_3)
    setPoin(3, 70)
    set([{ jenis: 'poin', poinId: poin[2] ?? '', persen: 50, catatan: 'menurut notula' }], JAM_1)
    expect([get(JAM_1).poin[2], get(JAM_2).poin[2]]).toMatchObject([
      { persen: 50, catatan: 'menurut notula' },
      { persen: 50 },
    ])
    expect(get().poin[2]).toMatchObject({ persen: 70, catatan: null })
    // Said twice of one moment, the later word counts.
    set([{ jenis: 'poin', poinId: poin[2] ?? '', persen: 55 }], JAM_1)
    expect(get(JAM_1).poin[2]).toMatchObject({ persen: 55, catatan: 'menurut notula' })
  })

  it('keeps the status of the details as of a moment', () => {
    const [rincian] = app.desk.poin.get(poin[8] ?? '', null).rincian
    set([{ jenis: 'rincian', rincianId: rincian?.id ?? '', status: 'siap' }])
    app.clock.set(JAM_2)
    set([{ jenis: 'rincian', rincianId: rincian?.id ?? '', status: 'tertinggal' }])
    expect(app.desk.poin.get(poin[8] ?? '', JAM_1).rincian[0]?.status).toBe('siap')
    expect(app.desk.poin.get(poin[8] ?? '', null).rincian[0]).toMatchObject({
      status: 'tertinggal',
      jabatan: 'Kadinkes',
    })
    expect([get(JAM_1).poin[8]?.rincianSiap, get().poin[8]?.rincianSiap]).toEqual([1, 0])
  })

  it('writes nothing when nothing changes', () => {
    setPoin(1, 40)
    const before = app.journal.recent(50).length
    expect(setPoin(1, 40)).toEqual({ jumlah: 0 })
    expect(app.journal.recent(50)).toHaveLength(before)
  })

  it('refuses a moment to come, a figure that is a mean, and a kecamatan of another day', () => {
    expect(
      getRefusal(() => set([{ jenis: 'poin', poinId: poin[0] ?? '', persen: 1 }], '2024-11-01T02:05:00.001Z')),
    ).toMatchObject({
      kode: 'ISIAN_SALAH',
      isian: 'pada',
    })
    setKecamatan(1, [10])
    expect(getRefusal(() => setPoin(1, 90)).pesan).toBe(
      'Persen poin 1 adalah rata-rata kecamatannya. Ubah angkanya pada tabel kecamatan.',
    )
    const lain =
      app.partisipasi.pemilihan.create({ jenis: ['presiden'], tanggal: '2024-02-14', tingkatData: 'kecamatan' })
        .ids[0] ?? ''
    const [asing] = app.partisipasi.wilayah.list(lain, 'kecamatan')
    const isi = { jenis: 'kecamatan', poinId: poin[1] ?? '', wilayahId: asing?.id ?? '', persen: 5 } as const
    expect(getRefusal(() => set([isi])).kode).toBe('TIDAK_DITEMUKAN')
    // One wrong figure, and none of the block is taken.
    expect(getRefusal(() => set([{ jenis: 'poin', poinId: poin[1] ?? '', persen: 7 }, isi])).kode).toBe(
      'TIDAK_DITEMUKAN',
    )
    expect(get().poin[1]?.persen).toBeNull()
  })
})
