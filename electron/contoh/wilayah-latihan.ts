import type { WilayahResmi } from '../features/referensi'

const KABUPATEN = {
  kode: '99.01',
  nama: 'Kabupaten Contoh',
  provinsi: 'Contoh',
  jumlahKecamatan: 12,
  jumlahDesa: 60,
  jumlahKelurahan: 0,
}

const KECAMATAN = [
  'Arunika',
  'Bayangan',
  'Cakrawala',
  'Danau Rekaan',
  'Embun Pagi',
  'Fajar Harapan',
  'Gunung Kiasan',
  'Hulu Andai',
  'Ilir Andai',
  'Jambu Misal',
  'Kembang Umpama',
  'Laut Semisal',
] as const
const DESA = ['Sukamisal', 'Sukaandai', 'Margaumpama', 'Tirtarekaan', 'Mekarkiasan'] as const

const kecamatan = KECAMATAN.map((nama, index) => ({ kode: `${KABUPATEN.kode}.${pad(index + 1, 2)}`, nama }))
const desa = kecamatan.flatMap(({ kode }) => DESA.map((nama, index) => ({ kode: `${kode}.${2001 + index}`, nama })))

/** The wilayah of the Ruang latihan: a kabupaten that does not exist, so that nothing in it can be taken for real. */
export const wilayahLatihan: WilayahResmi = {
  find: () => [KABUPATEN],
  get: (kode) => (kode === KABUPATEN.kode ? KABUPATEN : null),
  listKecamatan: () => kecamatan,
  listDesa: () => desa,
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0')
}
