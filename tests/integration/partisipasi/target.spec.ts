import type { KolomAngka } from '@shared/features/partisipasi/angka.schema'
import type { JenisPemilihan } from '@shared/features/partisipasi/pemilihan.schema'
import type { IsiAcuan, IsiTarget } from '@shared/features/partisipasi/target.schema'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../support/app'
import { setupKantorBogor } from '../../support/kantor'

const RENTANG: IsiTarget = { bentuk: 'rentang', minimum: 8000, maksimum: 8200, pemilik: 'Pemkot', dokumen: null }
const TERSURAT: IsiAcuan = {
  acuanPemilihanId: null,
  minimum: 6800,
  maksimum: null,
  nama: 'Pilkada 2017',
  dokumen: null,
}
const DPT = [152_318, 143_607, 79_455, 76_902, 179_864, 183_103]

describe('target and ringkasan', () => {
  let app: TestApp
  let id: string
  beforeEach(() => {
    app = createTestApp()
    setupKantorBogor(app)
    id = create('bupati', '2024-11-27')
    fill(id, 'dpt', DPT)
  })
  afterEach(() => app.close())

  const create = (jenis: JenisPemilihan, tanggal: string): string =>
    app.partisipasi.pemilihan.create({ jenis: [jenis], tanggal, tingkatData: 'kecamatan' }).ids[0] ?? ''
  const fill = (pemilihanId: string, kolom: KolomAngka, values: readonly (number | null)[]) =>
    app.partisipasi.data.setSel(
      pemilihanId,
      app.partisipasi.data
        .listIsian({ pemilihanId })
        .map(({ wilayahId }, index) => ({ wilayahId, kolom, nilai: values[index] ?? null })),
    )
  const get = (pemilihanId = id) => app.partisipasi.ringkasan.get(pemilihanId, 'kecamatan')

  it('counts the people who are missing before the election, from a stated baseline', () => {
    app.partisipasi.target.set(id, null, RENTANG)
    app.partisipasi.target.setAcuan(id, TERSURAT)
    const { rows, jumlah, acuan } = get()
    expect(acuan).toMatchObject({ label: 'Pilkada 2017', persen: 6800, bedaJenis: false })
    expect(jumlah).toMatchObject({
      penyebut: 815_249,
      pengguna: null,
      dasar: 'perkiraan',
      datang: 554_369,
      perluMinimum: 652_200,
      kurangMinimum: 97_831,
      kurangMaksimum: 114_136,
      acuanPersen: 6800,
    })
    for (const kolom of ['datang', 'perluMinimum', 'kurangMinimum', 'kurangMaksimum'] as const)
      expect(rows.reduce((sum, row) => sum + (row[kolom] ?? 0), 0)).toBe(jumlah[kolom])
  })

  it('compares with an earlier pemilihan by wilayah code, also where a kecamatan was renamed', () => {
    const lama = create('bupati', '2018-06-27')
    fill(
      lama,
      'dpt',
      DPT.map((nilai) => nilai - 1000),
    )
    fill(
      lama,
      'pengguna',
      DPT.map((nilai) => Math.floor(nilai * 0.7)),
    )
    const [selatan] = app.partisipasi.wilayah.list(id, 'kecamatan')
    app.partisipasi.wilayah.update(selatan?.id ?? '', 'Selatan Baru')
    app.partisipasi.target.setAcuan(id, { ...TERSURAT, acuanPemilihanId: lama })
    app.partisipasi.target.set(id, null, RENTANG)
    const { rows, jumlah, acuan } = get()
    expect(acuan).toMatchObject({ label: 'Wali Kota dan Wakil Wali Kota Bogor 2018', minimum: null, bedaJenis: false })
    expect(rows[0]).toMatchObject({
      nama: 'Selatan Baru',
      acuanAngka: { pengguna: 106_622, penyebut: 151_318 },
      acuanPersen: 7046,
      datang: 107_327,
      dasar: 'perkiraan',
    })
    expect(jumlah.datang).toBe(rows.reduce((sum, row) => sum + (row.datang ?? 0), 0))
  })

  it('says when the baseline is of another kind, and lists the trend with it', () => {
    const presiden = create('presiden', '2024-02-14')
    fill(presiden, 'dpt', DPT)
    fill(presiden, 'pengguna', [129_120, 120_000, 70_000, 66_000, 150_000, 155_000])
    app.partisipasi.target.setAcuan(id, { ...TERSURAT, acuanPemilihanId: presiden })
    expect(get().acuan).toMatchObject({ bedaJenis: true, persen: 8465 })
    expect(get().tren.map(({ jenis, persen, kini }) => [jenis, persen, kini])).toEqual([
      ['presiden', 8465, false],
      ['bupati', null, true],
    ])
    app.partisipasi.pemilihan.remove(presiden)
    expect(get().acuan).toMatchObject({ acuanPemilihanId: null, persen: null })
  })

  it('counts from the results once they are there, with the target of a kecamatan of its own', () => {
    fill(id, 'pengguna', [126_607, 123_373, 68_681, 62_444, 143_226, 155_400])
    const [selatan, timur] = get().rows
    app.partisipasi.target.set(id, null, { ...RENTANG, bentuk: 'lebih dari', minimum: 8477, maksimum: null })
    app.partisipasi.target.set(id, timur?.wilayahId ?? '', {
      ...RENTANG,
      bentuk: 'angka',
      minimum: 9000,
      maksimum: null,
    })
    const { rows, jumlah } = get()
    expect(rows.map(({ kurangMinimum }) => kurangMinimum)).toEqual([2513, 5874, 0, 2746, 9245, 0])
    expect(rows[1]?.target).toMatchObject({ minimum: 9000, pemilik: 'Pemkot' })
    expect(jumlah).toMatchObject({ dasar: 'hasil', persen: 8338, kurangMinimum: 11_356, kurangMaksimum: null })
    app.partisipasi.target.set(id, timur?.wilayahId ?? '', null)
    expect(get().rows[1]?.target).toBeNull()
    expect(selatan?.persen).toBe(8312)
  })

  it('keeps a division of the missing people and takes it back as one', () => {
    const rows = get().rows
    app.partisipasi.target.setJatah(
      id,
      rows.map(({ wilayahId }, index) => ({ wilayahId, jumlah: index * 10, kunci: index === 2 })),
    )
    expect(get().rows.map(({ jatah, kunci }) => [jatah, kunci])[2]).toEqual([20, true])
    app.partisipasi.target.setJatah(id, [{ wilayahId: rows[0]?.wilayahId ?? '', jumlah: 7, kunci: false }])
    expect(get().rows.map(({ jatah }) => jatah)).toEqual([7, null, null, null, null, null])
    app.journal.undo()
    expect(get().rows[2]?.jatah).toBe(20)
  })

  it('refuses a range without its upper end, a baseline of itself, and a wilayah of another day', () => {
    const lain = create('presiden', '2019-04-17')
    const asing = app.partisipasi.wilayah.list(lain, 'kecamatan')[0]?.id ?? ''
    expect(() => app.partisipasi.target.set(id, null, { ...RENTANG, maksimum: 7000 })).toThrow('lebih besar')
    expect(() => app.partisipasi.target.setAcuan(id, { ...TERSURAT, acuanPemilihanId: id })).toThrow('dirinya sendiri')
    expect(() => app.partisipasi.target.setAcuan(id, { ...TERSURAT, minimum: null })).toThrow('Isi angka acuan')
    expect(() => app.partisipasi.target.set(id, asing, RENTANG)).toThrow('sudah berubah')
  })

  it('counts the lines that do not add up where they are', () => {
    fill(id, 'dptL', [1, null, null, null, null, null])
    fill(id, 'dptP', [1, null, null, null, null, null])
    expect(get().rows.map(({ tidakUtuh }) => tidakUtuh)).toEqual([1, 0, 0, 0, 0, 0])
    expect(get().jumlah.tidakUtuh).toBe(1)
  })
})
