import type { PemilihanBaru } from '@shared/features/partisipasi/pemilihan.schema'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../support/app'
import { setupKantorBogor } from '../../support/kantor'

const PILKADA: PemilihanBaru = { jenis: ['gubernur', 'bupati'], tanggal: '2024-11-27', tingkatData: 'kecamatan' }
const PEMILU: PemilihanBaru = { jenis: ['presiden'], tanggal: '2024-02-14', tingkatData: 'tps' }

describe('pemilihan', () => {
  let app: TestApp
  beforeEach(() => {
    app = createTestApp()
    setupKantorBogor(app)
  })
  afterEach(() => app.close())

  const create = (isi: PemilihanBaru) => app.partisipasi.pemilihan.create(isi).ids
  const list = () => app.partisipasi.pemilihan.list()
  const wilayah = (id: string, tingkat: 'kecamatan' | 'desa' | 'tps') => app.partisipasi.wilayah.list(id, tingkat)
  const named = (id: string, tingkat: 'kecamatan' | 'desa' | 'tps', nama: string) => {
    const row = wilayah(id, tingkat).find((satu) => satu.nama === nama)
    if (row === undefined) throw new Error(`no ${tingkat} ${nama}`)
    return row
  }

  it('makes one for each kind of a day, named after the office, in one wilayah and one action', () => {
    create(PILKADA)
    expect(list().map(({ nama, kategori }) => [nama, kategori.map((k) => k.nama).join(' ')])).toEqual([
      ['Gubernur dan Wakil Gubernur Jawa Barat 2024', 'DPT DPPh DPTb'],
      ['Wali Kota dan Wakil Wali Kota Bogor 2024', 'DPT DPPh DPTb'],
    ])
    const [gubernur, wali] = list()
    expect(gubernur?.susunanId).toBe(wali?.susunanId)
    expect(wali).toMatchObject({ jumlahKecamatan: 6, jumlahDesa: 68, jumlahTps: 0 })
    expect(app.journal.state().urungkan?.name).toBe('Tambah 2 pemilihan')
    app.journal.undo()
    expect(list()).toEqual([])
    expect(app.db.prepare('SELECT count(*) FROM wilayah_pemilihan').pluck().get()).toBe(0)
  })

  it('refuses a second one of a kind on one day, and keeps the dates that follow from the day', () => {
    const [id = ''] = create(PILKADA)
    expect(() => create({ ...PILKADA, jenis: ['gubernur'] })).toThrow('sudah ada')
    expect(app.partisipasi.rincian.listTahapan(id).find(({ nama }) => nama === 'Masa tenang')).toMatchObject({
      mulai: '2024-11-24',
      selesai: '2024-11-26',
    })
  })

  it('counts TPS, numbers new ones on and takes surplus ones from the end, never the special ones', () => {
    const [id = ''] = create(PILKADA)
    const desa = named(id, 'desa', 'Paledang')
    app.partisipasi.wilayah.setJumlahTps([{ id: desa.id, jumlah: 3 }])
    app.partisipasi.wilayah.create({ pemilihanId: id, indukId: desa.id, nama: 'TPS 901 Lapas', khusus: true })
    app.partisipasi.wilayah.setJumlahTps([{ id: desa.id, jumlah: 5 }])
    app.partisipasi.wilayah.setJumlahTps([{ id: desa.id, jumlah: 4 }])
    expect(wilayah(id, 'tps').map(({ nama, desa: d, kecamatan }) => `${kecamatan}/${d}/${nama}`)).toEqual([
      'Bogor Tengah/Paledang/TPS 001',
      'Bogor Tengah/Paledang/TPS 002',
      'Bogor Tengah/Paledang/TPS 003',
      'Bogor Tengah/Paledang/TPS 901 Lapas',
      'Bogor Tengah/Paledang/TPS 004',
    ])
    expect(named(id, 'kecamatan', 'Bogor Tengah').jumlahTps).toBe(5)
  })

  it('copies the wilayah for another day; joining, dividing and renaming leave the other day as it was', () => {
    const [lama = ''] = create(PEMILU)
    app.partisipasi.wilayah.setJumlahTps([{ id: named(lama, 'desa', 'Paledang').id, jumlah: 2 }])
    const [baru = ''] = create(PILKADA)
    expect(wilayah(baru, 'tps')).toEqual([])
    const service = app.partisipasi.wilayah
    service.update(named(baru, 'desa', 'Paledang').id, 'Paledang Raya')
    service.gabung(named(baru, 'desa', 'Gudang').id, named(baru, 'desa', 'Paledang Raya').id)
    const [satu, dua] = wilayah(baru, 'desa').filter(({ kecamatan }) => kecamatan === 'Tanah Sareal')
    service.pecah(named(baru, 'kecamatan', 'Tanah Sareal').id, 'Tanah Sareal Utara', [satu?.id ?? '', dua?.id ?? ''])
    expect(list().map(({ jumlahKecamatan, jumlahDesa }) => [jumlahKecamatan, jumlahDesa])).toEqual([
      [7, 67],
      [7, 67],
      [6, 68],
    ])
    expect(named(baru, 'kecamatan', 'Tanah Sareal Utara')).toMatchObject({ jumlahDesa: 2, kode: null })
    expect(named(lama, 'desa', 'Gudang').kecamatan).toBe('Bogor Tengah')
    expect(wilayah(lama, 'tps')).toHaveLength(2)
    app.journal.undo()
    expect(named(baru, 'kecamatan', 'Tanah Sareal').jumlahDesa).toBe(11)
  })

  it('moves the TPS of a desa with it when kecamatan are joined', () => {
    const [id = ''] = create({ ...PILKADA, tingkatData: 'kecamatan' })
    app.partisipasi.wilayah.setJumlahTps([{ id: named(id, 'desa', 'Paledang').id, jumlah: 2 }])
    app.partisipasi.wilayah.gabung(named(id, 'kecamatan', 'Bogor Tengah').id, named(id, 'kecamatan', 'Bogor Utara').id)
    expect(wilayah(id, 'tps').map(({ kecamatan }) => kecamatan)).toEqual(['Bogor Utara', 'Bogor Utara'])
    expect(named(id, 'kecamatan', 'Bogor Utara')).toMatchObject({ jumlahDesa: 19, jumlahTps: 2 })
  })

  it('holds two to five categories, of which the first is always what the percentage is of', () => {
    const [id = ''] = create(PILKADA)
    const set = (isi: readonly (readonly [string, boolean])[]) =>
      app.partisipasi.rincian.setKategori(
        id,
        isi.map(([nama, penyebut]) => ({ nama, penyebut })),
      )
    set([
      ['DPT', true],
      ['DPTb-1', true],
      ['DPPh', false],
      ['DPTb-2', false],
    ])
    expect(list()[0]?.kategori.map(({ urutan, nama, penyebut }) => [urutan, nama, penyebut])).toEqual([
      [1, 'DPT', true],
      [2, 'DPTb-1', true],
      [3, 'DPPh', false],
      [4, 'DPTb-2', false],
    ])
    expect(() => set([['DPT', true]])).toThrow('Paling sedikit dua')
    expect(() =>
      set([
        ['DPT', false],
        ['DPK', true],
      ]),
    ).toThrow('selalu menjadi bagian')
    expect(() =>
      set([
        ['DPT', true],
        ['dpt', false],
      ]),
    ).toThrow('dua kali')
  })

  it('moves the day of all that share it, and takes the wilayah away with the last one', () => {
    const [gubernur = '', wali = ''] = create(PILKADA)
    app.partisipasi.pemilihan.update(wali, { tanggal: '2024-12-01' })
    expect(new Set(list().map(({ tanggal }) => tanggal))).toEqual(new Set(['2024-12-01']))
    app.partisipasi.pemilihan.remove(gubernur)
    expect(wilayah(wali, 'kecamatan')).toHaveLength(6)
    app.partisipasi.pemilihan.remove(wali)
    expect(app.db.prepare('SELECT count(*) FROM wilayah_pemilihan').pluck().get()).toBe(0)
    app.journal.undo()
    expect(wilayah(wali, 'desa')).toHaveLength(68)
  })

  it('counts 8,000 TPS from the index, without reading them', () => {
    const plan = app.db
      .prepare<[], { detail: string }>(
        `EXPLAIN QUERY PLAN SELECT count(*) FROM wilayah_pemilihan AS i
         WHERE i.susunan_id = 'a' AND i.tingkat = 'tps' AND i.kecamatan_id = 'b'`,
      )
      .all()
    expect(plan.map(({ detail }) => detail).join()).toContain('USING COVERING INDEX wilayah_pemilihan_susunan')
  })
})
