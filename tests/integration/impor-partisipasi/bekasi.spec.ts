import { SUSUNAN_AWAL, type Susunan } from '@shared/features/impor/susunan.schema'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../support/app'
import { buildBuku, type SelUji } from '../../support/buku-kerja'
import { KANTOR_BOGOR } from '../../support/kantor'

/** Name in the file, official name, L and P in the file, and what is saved already where it is something else. */
const REKAP = [
  ['Kec. Setu', 'Setu', 48_398, 48_281, [48_291, 48_327]],
  ['Kec. Serang Baru', 'Serang Baru', 55_738, 55_118, [55_526, 54_930]],
  ['Kec. Cikarang Pusat', 'Cikarang Pusat', 29_035, 28_461, [29_035, 28_461]],
  ['Kec. Cikarang Selatan', 'Cikarang Selatan', 51_814, 51_462, [51_814, 51_366]],
  ['Kec. Cibarusah', 'Cibarusah', 32_147, '31,649', null],
  ['Kec. Bojongmangu', 'Bojongmangu', 10_695, 10_669, [10_695, 10_669]],
  ['Kec. Cikarang Timur', 'Cikarang Timur', 35_888, 35_489, [35_857, 35_489]],
  ['Kec. Kedungwaringin', 'Kedung Waringin', 22_920, 22_466, null],
  ['KEC. KARANGBAHAGIA', 'Karang Bahagia', 36_711, 36_143, [36_693, 36_121]],
  ['Kec. Cibitung', 'Cibitung', 90_043, 89_828, null],
  ['Kec. Cikarang Barat', 'Cikarang Barat', 94_251, 93_201, null],
] as const

/** The recap of screen 10: merged heads, a title above, spellings of the office, two wrong rows, one total. */
describe('Kabupaten Bekasi', () => {
  let app: TestApp
  let pemilihanId = ''
  let sesiId = ''
  let susunan: Susunan = SUSUNAN_AWAL

  beforeAll(async () => {
    app = createTestApp()
    const daerah = { kodeWilayah: '32.16', namaDaerah: 'Kabupaten Bekasi', kota: 'Cikarang' }
    app.referensi.setup.setup({ ...KANTOR_BOGOR, kantor: { ...KANTOR_BOGOR.kantor, ...daerah } })
    const baru = { jenis: ['bupati' as const], tanggal: '2024-11-27', tingkatData: 'kecamatan' as const }
    pemilihanId = app.partisipasi.pemilihan.create(baru).ids[0] ?? ''
    const wilayah = app.partisipasi.wilayah.list(pemilihanId, 'kecamatan')
    expect(wilayah).toHaveLength(23)
    app.partisipasi.data.setSel(
      pemilihanId,
      REKAP.flatMap(([, nama, , , lama]) => {
        const wilayahId = wilayah.find((satu) => satu.nama === nama)?.id ?? ''
        if (lama === null) return []
        return [
          { wilayahId, kolom: 'dptL' as const, nilai: lama[0] },
          { wilayahId, kolom: 'dptP' as const, nilai: lama[1] },
        ]
      }),
    )
    const membaca = app.imporPartisipasi.open({ pemilihanId, berkas: new File([buildRekap().slice()], 'rekap.xlsx') })
    let langkah = await membaca.next()
    while (langkah.done !== true) langkah = await membaca.next()
    sesiId = langkah.value.sesiId
    expect(langkah.value.peringatan).toEqual(['1 lembar tersembunyi tidak dibaca: BANTU.'])
    const terbaca = await app.imporPartisipasi.getTabel(sesiId, SUSUNAN_AWAL)
    susunan = { ...SUSUNAN_AWAL, pasangan: terbaca?.pasangan ?? [] }
  })
  afterAll(() => app.close())

  const getPratinjau = async (ubah: Partial<Susunan> = {}) => {
    const hasil = await app.imporPartisipasi.getPratinjau(sesiId, { ...susunan, ...ubah })
    if (hasil === null) throw new Error('no table')
    return hasil
  }

  it('shows the wrong rows first, each with its reason', async () => {
    const { hitung, baris, tanya } = await getPratinjau()
    expect(hitung).toEqual({ salah: 2, berubah: 5, baru: 2, sama: 2, lewat: 0 })
    expect(tanya).toEqual([])
    expect(baris.slice(0, 3).map(({ wilayah, hasil, alasan }) => [wilayah, hasil, ...alasan])).toEqual([
      ['Cibarusah', 'salah', '“31,649” terbaca desimal. Maksudnya 31.649?'],
      ['Kedung Waringin', 'salah', 'DPT L + DPT P = 45.386, tertulis DPT L+P 45.368; beda 18.'],
      ['Setu', 'berubah'],
    ])
  })

  it('says what its total row does not agree with, and agrees once all is mended', async () => {
    const [cibarusah] = (await getPratinjau()).baris
    const ubah = [{ nomor: cibarusah?.nomor ?? 0, sasaran: 'dptP', nilai: 31_649 }]
    expect((await getPratinjau()).temuan).toHaveLength(1)
    expect((await getPratinjau({ ubah })).temuan).toEqual([])
  })

  it('saves what is right as one step, and takes all of it back', async () => {
    const sebelum = app.partisipasi.data.listIsian({ pemilihanId })
    await app.imporPartisipasi.save(sesiId, susunan, 7)
    const isian = app.partisipasi.data.listIsian({ pemilihanId })
    const find = (nama: string) => isian.find((row) => row.nama === nama)?.angka
    expect(find('Setu')).toMatchObject({ dptL: 48_398, dptP: 48_281 })
    expect(find('Cikarang Barat')).toMatchObject({ dptL: 94_251, dptP: 93_201 })
    expect(find('Cibarusah')?.dptL).toBeNull()
    app.journal.undo()
    expect(app.partisipasi.data.listIsian({ pemilihanId })).toEqual(sebelum)
  })
})

function buildRekap(): Uint8Array {
  const jumlah = (l: number, p: number | string) => l + (typeof p === 'number' ? p : 31_649)
  const rows = REKAP.map(([tertulis, nama, l, p], index): readonly SelUji[] => {
    const total = nama === 'Kedung Waringin' ? 45_368 : jumlah(l, p)
    return [index + 1, tertulis, l, p, total]
  })
  const sum = (kolom: 2 | 3) =>
    REKAP.reduce((total, row) => total + (typeof row[kolom] === 'number' ? row[kolom] : 31_649), 0)
  const total = rows.reduce((semua, row) => semua + Number(row[4]), 0)
  return buildBuku({
    lembar: [
      {
        nama: 'REKAP KEC',
        baris: [
          ['REKAPITULASI DAFTAR PEMILIH TETAP', null, null, null, null],
          ['KABUPATEN BEKASI', null, null, null, null],
          ['No', 'Kecamatan', 'Jumlah Pemilih', null, null],
          [null, null, 'L', 'P', 'Jumlah'],
          ...rows,
          ['JUMLAH', null, sum(2), sum(3), total],
          ['Keterangan: data sementara', null, null, null, null],
        ],
        gabungan: ['A1:E1', 'A2:E2', 'A3:A4', 'B3:B4', 'C3:E3', `A${rows.length + 5}:B${rows.length + 5}`],
      },
      { nama: 'BANTU', baris: [['x', 1]], keadaan: 'hidden' },
    ],
  })
}
