import { SUSUNAN_AWAL, type Susunan } from '@shared/features/impor/susunan.schema'
import type { TingkatWilayah } from '@shared/features/partisipasi/pemilihan.schema'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../support/app'
import { buildBuku, buildBukuSatu, type SelUji } from '../../support/buku-kerja'
import { setupKantorBogor } from '../../support/kantor'

const JUDUL = ['No', 'Kecamatan', 'L', 'P', 'Jumlah']
const REKAP: readonly (readonly SelUji[])[] = [
  ['REKAPITULASI DPT KOTA CONTOH', null, null, null, null],
  JUDUL,
  [1, 'Kec. Bogor Selatan', 75_931, 76_387, 152_318],
  [2, 'Kec. Bogor  Timur', 39_815, 39_640, 79_455],
  [3, 'BOGOR UTARA', 71_401, 72_206, 143_607],
  [4, 'Bogor Tengah', 37_705, 39_197, 76_902],
  [5, 'Kec. Bogor Barat', 91_368, 91_735, 183_103],
  [6, 'Kec. Tanah Sareal', 90_364, 89_500, 179_864],
  [null, 'JUMLAH', 406_584, 408_665, 815_249],
]

describe('impor partisipasi', () => {
  let app: TestApp
  beforeEach(() => {
    app = createTestApp()
    setupKantorBogor(app)
  })
  afterEach(() => app.close())

  const createPemilihan = (tingkatData: TingkatWilayah = 'kecamatan'): string =>
    app.partisipasi.pemilihan.create({ jenis: ['bupati'], tanggal: '2024-11-27', tingkatData }).ids[0] ?? ''

  async function open(pemilihanId: string, bytes: Uint8Array) {
    const iterator = app.imporPartisipasi.open({ pemilihanId, berkas: new File([bytes.slice()], 'rekap.xlsx') })
    for (;;) {
      const step = await iterator.next()
      if (step.done) return step.value
    }
  }

  /** Opens a file and proposes everything as the first screen does. */
  async function buka(pemilihanId: string, baris: readonly (readonly SelUji[])[], gabungan: readonly string[] = []) {
    const berkas = await open(pemilihanId, buildBukuSatu(baris, { gabungan }))
    const pilihan = { ...SUSUNAN_AWAL, lembar: berkas.lembar[0]?.indeks ?? 0 }
    const tabel = await app.imporPartisipasi.getTabel(berkas.sesiId, pilihan)
    const susunan: Susunan = { ...pilihan, pasangan: tabel?.pasangan ?? [] }
    const get = async (ubah: Partial<Susunan> = {}) => {
      const hasil = await app.imporPartisipasi.getPratinjau(berkas.sesiId, { ...susunan, ...ubah })
      if (hasil === null) throw new Error('no table')
      return hasil
    }
    const save = async (ubah: Partial<Susunan> = {}) => {
      const { hitung } = await get(ubah)
      return app.imporPartisipasi.save(berkas.sesiId, { ...susunan, ...ubah }, hitung.baru + hitung.berubah)
    }
    return { sesiId: berkas.sesiId, tabel, susunan, get, save }
  }
  const isian = (id: string) => app.partisipasi.data.listIsian({ pemilihanId: id })
  const dpt = (id: string) => isian(id).map(({ nama, angka }) => [nama, angka.dptL, angka.dptP, angka.dpt])
  const jumlah = (id: string) =>
    Object.fromEntries(isian(id).flatMap(({ nama, angka }) => (angka.dpt === null ? [] : [[nama, angka.dpt]])))
  const angka = (id: string, nama: string) => isian(id).find((row) => row.nama === nama)?.angka

  it('takes a recap of a DPT from file to figures as one step', async () => {
    const id = createPemilihan()
    const { tabel, get, save } = await buka(id, REKAP)
    expect(tabel?.pasangan).toEqual([
      { indeks: 1, sasaran: 'kecamatan' },
      { indeks: 2, sasaran: 'dptL' },
      { indeks: 3, sasaran: 'dptP' },
      { indeks: 4, sasaran: 'dpt' },
    ])
    const pratinjau = await get()
    expect(pratinjau).toMatchObject({
      hitung: { salah: 0, baru: 6, berubah: 0, sama: 0, lewat: 0 },
      tanya: [],
      jumlahWilayah: 6,
      temuan: [],
    })
    expect(await save()).toEqual({ jumlah: 6 })
    expect(dpt(id)[0]).toEqual(['Bogor Selatan', 75_931, 76_387, null])
    expect(app.partisipasi.data.getHasil(id, 'kecamatan').jumlah.angka.dpt).toBe(815_249)

    app.journal.undo()
    expect(dpt(id).every(([, ...angka]) => angka.every((nilai) => nilai === null))).toBe(true)
  })

  it('tells new, changed, the same and wrong rows apart, and leaves wrong ones alone', async () => {
    const id = createPemilihan()
    await (await buka(id, REKAP)).save()
    const { get, save } = await buka(id, [
      JUDUL,
      [1, 'Bogor Selatan', 75_931, 76_387, 152_318],
      [2, 'Bogor Timur', 39_900, 39_640, 79_540],
      [3, 'Bogor Utara', 71_401, '72,206', 143_607],
      [4, 'Bogor Tengah', 37_705, 39_197, 76_900],
    ])
    const { hitung, baris } = await get()
    expect(hitung).toEqual({ salah: 2, baru: 0, berubah: 1, sama: 1, lewat: 0 })
    expect(baris.map(({ nomor, hasil }) => [nomor, hasil])).toEqual([
      [4, 'salah'],
      [5, 'salah'],
      [2, 'sama'],
      [3, 'berubah'],
    ])
    expect(baris[1]?.alasan).toEqual(['DPT L + DPT P = 76.902, tertulis DPT L+P 76.900; beda 2.'])
    expect(baris[3]?.sel[0]).toMatchObject({ nilai: 39_900, lama: 39_815 })
    await save()
    expect(angka(id, 'Bogor Utara')).toMatchObject({ dptL: 71_401, dptP: 72_206 })
    expect(angka(id, 'Bogor Timur')).toMatchObject({ dptL: 39_900, dpt: null })
  })

  it('asks for alike names, refuses codes of another kabupaten, and takes neither of two rows for one wilayah', async () => {
    const id = createPemilihan()
    const { get, save } = await buka(id, [
      ['Kode', 'Kecamatan', 'DPT'],
      [null, 'Bogor Slatan', 10],
      ['32.01.01', 'Cibinong', 20],
      ['32.71.02', 'Bogor Timur', 30],
      [null, 'Bogor Tengah', 40],
      [null, 'Kec. Bogor Tengah', 41],
    ])
    const { tanya, baris, hitung } = await get()
    expect(hitung).toMatchObject({ salah: 4, baru: 1 })
    expect(tanya.map(({ tertulis, calon }) => [tertulis, calon[0]?.nama])).toEqual([['Bogor Slatan', 'Bogor Selatan']])
    expect(baris.map(({ alasan }) => alasan[0])).toEqual([
      '“Bogor Slatan” mirip “Bogor Selatan”. Sama?',
      'Kode 32.01.01 bukan dari kabupaten/kota ini (32.71).',
      'Bogor Tengah juga ada di baris 6. Lewati salah satunya.',
      'Bogor Tengah juga ada di baris 5. Lewati salah satunya.',
      undefined,
    ])
    const [pertanyaan] = tanya
    const jawab = {
      wilayah: [{ kunci: pertanyaan?.kunci ?? '', wilayahId: pertanyaan?.calon[0]?.id ?? '' }],
      lewati: [6],
    }
    expect((await get(jawab)).hitung).toMatchObject({ salah: 1, baru: 3, lewat: 1 })
    await save(jawab)
    expect(jumlah(id)).toEqual({ 'Bogor Selatan': 10, 'Bogor Timur': 30, 'Bogor Tengah': 40 })
  })

  it('repairs lost thousands only when told to, for the whole column', async () => {
    const id = createPemilihan()
    const { get, save } = await buka(id, [
      ['Kecamatan', 'DPT'],
      ['Bogor Selatan', 152.318],
      ['Bogor Timur', 79_455],
      ['Bogor Utara', '143.607'],
      ['Bogor Barat', 183.1],
    ])
    const { perbaikan, hitung, baris } = await get()
    expect(hitung).toMatchObject({ salah: 2, baru: 2 })
    expect(perbaikan).toMatchObject([
      {
        label: 'DPT L+P',
        jumlah: 2,
        diterima: false,
        contoh: [
          { nomor: 2, sebelum: '152,318', sesudah: 152_318 },
          { nomor: 5, sebelum: '183,1', sesudah: 183_100 },
        ],
      },
    ])
    expect(baris[0]?.sel[0]).toMatchObject({ nilai: null, usulan: 152_318 })
    await save({ perbaiki: [1] })
    expect(jumlah(id)).toEqual({
      'Bogor Selatan': 152_318,
      'Bogor Timur': 79_455,
      'Bogor Utara': 143_607,
      'Bogor Barat': 183_100,
    })
  })

  it('finds by the sums what no format betrays, and saves it as it is with a note only when told to', async () => {
    const id = createPemilihan()
    const { get, save } = await buka(id, [
      ['Kecamatan', 'Pengguna DPT L', 'Pengguna DPT P', 'Pengguna DPT L+P', 'DPT'],
      ['Bogor Selatan', 254_581, 290_055, 545, 600_000],
      ['Bogor Timur', 100, 100, 200, 150],
    ])
    const { baris } = await get()
    expect(baris.map(({ alasan }) => alasan)).toEqual([
      ['Pengguna DPT L + Pengguna DPT P = 544.636, tertulis Pengguna DPT L+P 545; beda 544.091. Maksudnya 545.000?'],
      ['Pengguna DPT L+P 200 melebihi DPT L+P 150.'],
    ])
    await save({ terima: [3] })
    const [, timur] = isian(id)
    expect(timur).toMatchObject({
      angka: { pengguna1: null, dpt: 150 },
      catatan: expect.stringContaining('tidak cocok'),
    })
    expect(isian(id)[0]?.catatan).toBeNull()
  })

  it('refuses to save what was not shown', async () => {
    const id = createPemilihan()
    const { sesiId, susunan, save } = await buka(id, REKAP)
    await expect(app.imporPartisipasi.save(sesiId, susunan, 5)).rejects.toThrow('berubah sejak pratinjau')
    await save()
    await expect(app.imporPartisipasi.save(sesiId, susunan, 6)).rejects.toThrow('berubah sejak pratinjau')
  })

  it('remembers what columns meant for a file of the same shape', async () => {
    const id = createPemilihan()
    const baris = [
      ['Kecamatan', 'Kolom A', 'Kolom B'],
      ['Bogor Selatan', 1, 2],
      ['Bogor Timur', 3, 4],
    ]
    const { tabel, susunan, save } = await buka(id, baris)
    expect(tabel).toMatchObject({ isDiingat: false, pasangan: [{ indeks: 0, sasaran: 'kecamatan' }] })
    const pasangan = [...susunan.pasangan, { indeks: 1, sasaran: 'sah' }, { indeks: 2, sasaran: 'tidakSah' }]
    await save({ pasangan })
    expect((await buka(id, baris)).tabel).toMatchObject({ isDiingat: true, pasangan })
    expect((await buka(id, [['Kecamatan', 'Kolom A', 'Lain'], ...baris.slice(1)])).tabel?.isDiingat).toBe(false)
  })

  it('reads desa below rows of their kecamatan, and kecamatan rows where figures are kept by kecamatan', async () => {
    const baris: readonly (readonly SelUji[])[] = [
      ['Kecamatan/Kelurahan', 'DPT L', 'DPT P'],
      ['Kec. Bogor Selatan', 30, 50],
      ['Batutulis', 10, 20],
      ['Bondongan', 20, 30],
      ['Kec. Bogor Timur', 5, 6],
      ['Baranangsiang', 5, 6],
      ['Katulampa', null, null],
      ['Jumlah', 35, 56],
    ]
    const desa = createPemilihan('desa')
    const perDesa = await buka(desa, baris)
    expect((await perDesa.get()).hitung).toMatchObject({ salah: 0, baru: 3 })
    expect((await perDesa.get()).keterangan.join(' ')).toContain('1 baris kosong')
    await perDesa.save()
    expect(app.partisipasi.data.getHasil(desa, 'kecamatan').rows[0]?.angka).toMatchObject({ dptL: 30, dptP: 50 })

    const hari = { jenis: ['gubernur' as const], tanggal: '2024-11-27', tingkatData: 'kecamatan' as const }
    const kecamatan = app.partisipasi.pemilihan.create(hari).ids[0] ?? ''
    const perKecamatan = await buka(kecamatan, baris)
    expect((await perKecamatan.get()).hitung).toMatchObject({ salah: 0, baru: 2 })
    await perKecamatan.save()
    expect(app.partisipasi.data.getHasil(kecamatan, 'kecamatan').jumlah.angka).toMatchObject({ dptL: 35, dptP: 56 })
  })

  it('turns a table whose wilayah stand in the columns, when that is wanted', async () => {
    const id = createPemilihan()
    const { tabel, susunan, sesiId } = await buka(id, [
      ['Uraian', 'Bogor Selatan', 'Bogor Timur', 'Bogor Utara', 'Jumlah'],
      ['DPT L', 10, 20, 30, 60],
      ['DPT P', 11, 21, 31, 63],
    ])
    expect(tabel?.tabel.wilayahDiKolom).toContain('Wilayah berada di kolom (3 kolom)')
    const putar = { ...susunan, putar: true }
    const diputar = await app.imporPartisipasi.getTabel(sesiId, putar)
    expect(diputar?.pasangan.map(({ sasaran }) => sasaran)).toEqual(['kecamatan', 'dptL', 'dptP'])
    const pilihan = { ...putar, pasangan: diputar?.pasangan ?? [] }
    expect(await app.imporPartisipasi.getPratinjau(sesiId, pilihan)).toMatchObject({ hitung: { baru: 3, salah: 0 } })
    await app.imporPartisipasi.save(sesiId, pilihan, 3)
    expect(app.partisipasi.data.getHasil(id, 'kecamatan').jumlah.angka).toMatchObject({ dptL: 60, dptP: 63, dpt: 123 })
  })

  it('knows TPS by their number, in the desa of another column', async () => {
    const id = createPemilihan('tps')
    const desa = app.partisipasi.wilayah.list(id, 'desa').slice(0, 2)
    app.partisipasi.wilayah.setJumlahTps(desa.map((satu) => ({ id: satu.id, jumlah: 2 })))
    const [satu, dua] = desa.map(({ nama }) => nama)
    const { get, save, tabel } = await buka(id, [
      ['Kecamatan', 'Kelurahan', 'TPS', 'DPT'],
      ['Bogor Selatan', satu ?? '', 1, 11],
      [null, null, 'TPS 2', 12],
      [null, dua ?? '', '001', 21],
      [null, null, 9, 29],
    ])
    expect(tabel?.pasangan.map(({ sasaran }) => sasaran)).toEqual(['kecamatan', 'desa', 'tps', 'dpt'])
    const { hitung, baris } = await get()
    expect(hitung).toMatchObject({ baru: 3, salah: 1 })
    expect(baris[0]?.alasan[0]).toContain('tidak ada di')
    await save()
    expect(isian(id).map(({ angka }) => angka.dpt)).toEqual([11, 12, 21, null])
  })

  it('gives the wrong rows as a workbook that it understands without a choice', async () => {
    const id = createPemilihan()
    const { sesiId, susunan } = await buka(id, [
      JUDUL,
      [1, 'Bogor Selatan', 75_931, 'tujuh', 152_318],
      [2, 'Bogor Timur', 39_900, 39_640, 79_540],
      [3, 'Kecamatan Lain', 1, 2, 3],
    ])
    const berkas = await app.imporPartisipasi.exportSalah(sesiId, susunan)
    expect(berkas.name).toMatch(/^Perlu Dibetulkan .*\.xlsx$/)
    const lagi = await open(id, new Uint8Array(await berkas.arrayBuffer()))
    const hasil = await app.imporPartisipasi.getTabel(lagi.sesiId, {
      ...SUSUNAN_AWAL,
      lembar: lagi.lembar[0]?.indeks ?? 0,
    })
    expect(hasil?.pasangan.map(({ sasaran }) => sasaran)).toEqual(['kecamatan', 'dptL', 'dptP', 'dpt'])
    const pratinjau = await app.imporPartisipasi.getPratinjau(lagi.sesiId, {
      ...SUSUNAN_AWAL,
      pasangan: hasil?.pasangan ?? [],
    })
    expect(pratinjau?.baris.map(({ tertulis, alasan }) => [tertulis, alasan])).toEqual([
      ['Bogor Selatan', ['“tujuh” bukan angka.']],
      ['Kecamatan Lain', ['“Kecamatan Lain” tidak ada dalam daftar wilayah. Pilih wilayahnya, atau lewati baris ini.']],
    ])
  })

  it('answers what is no workbook with one sentence, and forgets a closed one', async () => {
    const id = createPemilihan()
    await expect(open(id, new TextEncoder().encode('a;b\n1;2\n'))).rejects.toThrow('Berkas teks (.csv)')
    await expect(open(id, buildBuku({ lembar: [{ nama: 'Kosong' }] }))).rejects.toThrow('Tidak ada lembar')
    const { sesiId, susunan } = await buka(id, REKAP)
    app.imporPartisipasi.close(sesiId)
    expect(() => app.imporPartisipasi.getPratinjau(sesiId, susunan)).toThrow('sudah tidak terbuka')
  })
})
