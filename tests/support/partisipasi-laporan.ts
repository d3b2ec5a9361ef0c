import {
  ANGKA_KOSONG,
  getPengguna,
  getPenyebut,
  hitungPersen,
  sumAngka,
} from '@shared/features/partisipasi/angka.rules'
import type { Angka } from '@shared/features/partisipasi/angka.schema'
import { hitungKekurangan } from '@shared/features/partisipasi/kekurangan.rules'
import type { Ringkasan, RingkasanRow } from '@shared/features/partisipasi/ringkasan.schema'
import { listCatatanRumus } from '@shared/features/partisipasi/rumus.rules'
import type { PartisipasiReport } from '../../electron/features/partisipasi/partisipasi.report'
import { PAPER_BOGOR } from './laporan-bogor'

/** Kota Contoh of the reference paper 09: TPS, DPT L and P, users in DPT, DPPh and DPTb. Invented, its sums are right. */
const CONTOH: readonly (readonly [string, number, number, number, number, number, number])[] = [
  ['Contoh Selatan', 286, 75_931, 76_387, 124_392, 412, 1_803],
  ['Contoh Utara', 270, 71_401, 72_206, 121_335, 388, 1_650],
  ['Contoh Timur', 150, 39_815, 39_640, 67_557, 203, 921],
  ['Contoh Tengah', 145, 37_705, 39_197, 60_683, 517, 1_244],
  ['Contoh Barat', 337, 90_364, 89_500, 140_766, 449, 2_011],
  ['Tanah Misal', 342, 91_368, 91_735, 152_624, 540, 2_236],
]

const KATEGORI = ['DPT', 'DPPh', 'DPTb'].map((nama, index) => ({
  id: `k${index + 1}`,
  urutan: index + 1,
  nama,
  penyebut: index === 0,
}))

const TARGET = {
  id: 't',
  pemilihanId: 'p',
  wilayahId: null,
  bentuk: 'lebih dari',
  minimum: 8477,
  maksimum: null,
  pemilik: 'Pemerintah Kota Contoh',
  dokumen: null,
} as const

/** `jumlah` wilayah of Kota Contoh, the six of the reference paper over and over, in a pemilihan with results. */
export function createPartisipasiReport(jumlah = CONTOH.length, tanpaHasil = false): PartisipasiReport {
  const source = Array.from({ length: jumlah }, (_each, index) => {
    const [nama, ...values] = CONTOH[index % CONTOH.length] ?? ['', 0, 0, 0, 0, 0, 0]
    return { nama: index < CONTOH.length ? nama : `${nama} ${Math.floor(index / CONTOH.length) + 1}`, values }
  })
  const angka = source.map(({ values }) => buildAngka(values, tanpaHasil))
  const whole = sumAngka(angka)
  const kekurangan = hitungKekurangan({
    wilayah: angka.map((satu, index) => ({
      id: String(index),
      penyebut: getPenyebut(satu, KATEGORI),
      pengguna: getPengguna(satu),
      acuan: null,
      target: null,
    })),
    jumlah: { penyebut: getPenyebut(whole, KATEGORI), pengguna: getPengguna(whole), acuan: null },
    target: TARGET,
    acuanTersurat: 6800,
  })
  const toRow = (nama: string, satu: Angka, id: string, kurang: (typeof kekurangan)['jumlah']): RingkasanRow => ({
    ...kurang,
    wilayahId: id,
    kode: null,
    nama,
    desa: null,
    kecamatan: nama,
    angka: satu,
    jumlahUnit: 1,
    unitTerisi: tanpaHasil ? 0 : 1,
    penyebut: getPenyebut(satu, KATEGORI),
    pengguna: getPengguna(satu),
    persen: hitungPersen(getPengguna(satu), getPenyebut(satu, KATEGORI)),
    acuanPersen: tanpaHasil ? 6800 : null,
    acuanAngka: null,
    target: null,
    jatah: null,
    kunci: false,
    tidakUtuh: nama === 'Contoh Tengah' ? 1 : 0,
  })
  const ringkasan: Ringkasan = {
    pemilihan: {
      id: 'p',
      jenis: 'bupati',
      nama: 'Wali Kota dan Wakil Wali Kota Contoh 2024',
      tanggal: '2024-11-27',
      susunanId: 's',
      tingkatData: 'kecamatan',
    },
    kategori: KATEGORI,
    daerah: 'Kota Contoh',
    tingkat: 'kecamatan',
    rows: source.map(({ nama }, index) =>
      toRow(nama, angka[index] ?? ANGKA_KOSONG, String(index), kekurangan.wilayah[index] ?? kekurangan.jumlah),
    ),
    jumlah: toRow('Kota Contoh', whole, 's', kekurangan.jumlah),
    target: TARGET,
    acuan: null,
    tren: [],
  }
  return {
    paper: { ...PAPER_BOGOR, kop: null },
    office: ['PEMERINTAH KOTA CONTOH', 'BADAN KESATUAN BANGSA DAN POLITIK'],
    kondisiPer: '2 Desember 2024',
    ringkasan,
    desa: null,
    catatan: listCatatanRumus(ringkasan),
    keutuhan: [
      'Contoh Tengah: Pengguna hak pilih 62.444, sah + tidak sah 62.434, selisih 10. Disimpan dengan catatan: menunggu perbaikan berita acara TPS 012.',
    ],
  }
}

function buildAngka(values: readonly number[], tanpaHasil: boolean): Angka {
  const [jumlahTps = 0, dptL = 0, dptP = 0, pengguna1 = 0, pengguna2 = 0, pengguna3 = 0] = values
  const dpt = { ...ANGKA_KOSONG, jumlahTps, dptL, dptP, dpt: dptL + dptP }
  return tanpaHasil ? dpt : { ...dpt, pengguna1, pengguna2, pengguna3 }
}

/** The same with users by sex, earlier pemilihan, and `desa` wilayah below the kecamatan, with long names among them. */
export function createPartisipasiRinci(kecamatan: number, desa: number): PartisipasiReport {
  const report = createPartisipasiReport(kecamatan)
  const { ringkasan } = report
  const tren = [
    { nama: 'Wali Kota dan Wakil Wali Kota Contoh 2018', jenis: 'bupati', tanggal: '2018-06-27', persen: 7034 },
    { nama: 'Presiden dan Wakil Presiden 2024', jenis: 'presiden', tanggal: '2024-02-14', persen: 8477 },
    { nama: ringkasan.pemilihan.nama, jenis: 'bupati', tanggal: '2024-11-27', persen: 8338 },
  ] as const
  const rinci: Ringkasan = {
    ...ringkasan,
    rows: ringkasan.rows.map(withKelamin),
    jumlah: withKelamin(ringkasan.jumlah),
    tren: tren.map((row, index) => ({
      ...row,
      pemilihanId: String(index),
      pengguna: null,
      penyebut: null,
      target: index === 2 ? TARGET : null,
      kini: index === 2,
    })),
  }
  const rows = Array.from({ length: desa }, (_each, index): RingkasanRow => {
    const induk = ringkasan.rows[index % kecamatan] ?? ringkasan.jumlah
    return {
      ...induk,
      wilayahId: `d${index}`,
      nama: index % 9 === 0 ? `Sukamaju Mekarsari Tengah ${index}` : `Desa ${index}`,
      kecamatan: induk.nama,
      persen: index % 11 === 0 ? null : 4500 + ((index * 97) % 5000),
    }
  })
  return { ...report, ringkasan: rinci, desa: { ...rinci, tingkat: 'desa', rows } }
}

/** Users of the DPT and of the other categories, halved with one more perempuan where they are odd. */
function withKelamin(row: RingkasanRow): RingkasanRow {
  const halves = ([1, 2, 3] as const).flatMap((urutan) => {
    const jumlah = row.angka[`pengguna${urutan}`] ?? 0
    return [
      [`pengguna${urutan}L`, Math.floor(jumlah / 2)],
      [`pengguna${urutan}P`, Math.ceil(jumlah / 2)],
    ]
  })
  return { ...row, angka: { ...row.angka, ...Object.fromEntries(halves) } }
}
