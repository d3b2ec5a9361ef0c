/** Points that a desk can begin with. Everything can be changed afterwards. */
import type { AsalPoin } from './desk.schema'

type RincianAwal = { readonly nama: string; readonly jabatan?: string }

export type PoinAwal = {
  readonly nama: string
  /** Short names of those who usually answer for it; who is not in the office's list is left out. */
  readonly penanggungJawab: readonly string[]
  readonly rincian: readonly RincianAwal[]
}

/** The ten points of the Desk Pilkada of Kota Bogor, 1 November 2024 (domain.md 4.3); their details are proposals. */
const SEPULUH_POIN: readonly PoinAwal[] = [
  {
    nama: 'Kesiapan logistik',
    penanggungJawab: ['Ketua KPU'],
    rincian: [
      { nama: 'Surat suara disortir dan dilipat', jabatan: 'Ketua KPU' },
      { nama: 'Kotak dan bilik suara siap di gudang', jabatan: 'Ketua KPU' },
      { nama: 'Logistik bergerak ke kecamatan tepat waktu', jabatan: 'Ketua KPU' },
    ],
  },
  {
    nama: 'Kesiapan TPS',
    penanggungJawab: ['Ketua KPU'],
    rincian: [
      { nama: 'Lokasi strategis dan mudah diakses', jabatan: 'Ketua KPU' },
      { nama: 'TPS rawan bencana dan hujan dipetakan', jabatan: 'Kalak BPBD' },
      { nama: 'Lokasi cadangan disepakati', jabatan: 'Ketua KPU' },
    ],
  },
  {
    nama: 'Kesiapan petugas pemungutan suara',
    penanggungJawab: ['Ketua KPU'],
    rincian: [
      { nama: 'PPS dan KPPS lengkap', jabatan: 'Ketua KPU' },
      { nama: 'Pelatihan petugas selesai', jabatan: 'Ketua KPU' },
    ],
  },
  {
    nama: 'Sosialisasi masif',
    penanggungJawab: ['Kepala Kesbangpol'],
    rincian: [
      { nama: 'Lokasi TPS disosialisasikan', jabatan: 'Kadiskominfo' },
      { nama: 'Ajakan menggunakan hak pilih sampai RT/RW', jabatan: 'Kepala Kesbangpol' },
    ],
  },
  {
    nama: 'Sistem penghitungan suara',
    penanggungJawab: ['Ketua KPU'],
    rincian: [
      { nama: 'Penghitungan manual disimulasikan', jabatan: 'Ketua KPU' },
      { nama: 'Aplikasi dan jaringan diuji', jabatan: 'Ketua KPU' },
    ],
  },
  {
    nama: 'Pengawasan kecurangan',
    penanggungJawab: ['Ketua Bawaslu'],
    rincian: [
      { nama: 'Peta kerawanan TPS selesai', jabatan: 'Ketua Bawaslu' },
      { nama: 'Pengawas TPS lengkap', jabatan: 'Ketua Bawaslu' },
    ],
  },
  {
    nama: 'Kesiapan keamanan',
    penanggungJawab: ['Kapolres', 'Dandim'],
    rincian: [
      { nama: 'Rencana pengamanan terpadu', jabatan: 'Kapolres' },
      { nama: 'Personel pengamanan per TPS', jabatan: 'Kapolres' },
      { nama: 'Dukungan TNI di daerah rawan', jabatan: 'Dandim' },
    ],
  },
  {
    nama: 'Pencegahan hoaks',
    penanggungJawab: ['Kadiskominfo'],
    rincian: [
      { nama: 'Tim klarifikasi informasi dibentuk', jabatan: 'Kadiskominfo' },
      { nama: 'Kanal aduan hoaks dibuka', jabatan: 'Kadiskominfo' },
    ],
  },
  {
    nama: 'Kesehatan petugas dan pemilih di rumah sakit',
    penanggungJawab: ['Kadinkes'],
    rincian: [
      { nama: 'Pemeriksaan kesehatan petugas', jabatan: 'Kadinkes' },
      { nama: 'Ambulans per kecamatan', jabatan: 'Kadinkes' },
      { nama: 'TPS layanan di rumah sakit', jabatan: 'Direktur RSUD' },
      { nama: 'Data pasien dengan hak pilih', jabatan: 'Ketua KPU' },
      { nama: 'Pendamping dari PPS', jabatan: 'Ketua KPU' },
    ],
  },
  {
    nama: 'Netralitas ASN dan lembaga terkait',
    penanggungJawab: ['Sekda', 'Kepala BKPSDM'],
    rincian: [
      { nama: 'Edaran netralitas disampaikan', jabatan: 'Kepala BKPSDM' },
      { nama: 'Laporan pelanggaran diteruskan', jabatan: 'Inspektur' },
    ],
  },
]

/** The check items for the day before and the day itself (Bawaslu Majalengka 2024, domain.md 4.3). */
const HARI_PEMUNGUTAN: readonly PoinAwal[] = [
  {
    nama: 'Surat pemberitahuan dibagikan paling lambat H-3',
    penanggungJawab: ['Ketua KPU'],
    rincian: [{ nama: 'Surat yang tidak terbagi dicatat alasannya', jabatan: 'Ketua KPU' }],
  },
  { nama: 'TPS berdiri pada H-1', penanggungJawab: ['Ketua KPU'], rincian: [] },
  { nama: 'Logistik diterima di TPS pada H-1', penanggungJawab: ['Ketua KPU'], rincian: [] },
  {
    nama: 'Lokasi rawan ditangani',
    penanggungJawab: ['Kalak BPBD', 'Kapolres'],
    rincian: [
      { nama: 'Rawan banjir', jabatan: 'Kalak BPBD' },
      { nama: 'Rawan konflik', jabatan: 'Kapolres' },
      { nama: 'Tanpa sinyal', jabatan: 'Kadiskominfo' },
      { nama: 'Tanpa listrik' },
    ],
  },
  { nama: 'DPT dan DPTb ditempel di TPS', penanggungJawab: ['Ketua KPU'], rincian: [] },
  { nama: 'Pemungutan suara mulai tepat waktu', penanggungJawab: ['Ketua KPU', 'Ketua Bawaslu'], rincian: [] },
]

/** What a set of points is called where one is chosen. */
export const KATA_ASAL_POIN: Readonly<Record<Exclude<AsalPoin['jenis'], 'pemilihan'>, string>> = {
  'sepuluh poin': 'Sepuluh poin Desk Pilkada (Kota Bogor, 2024)',
  'hari pemungutan': 'Daftar periksa H-1 dan hari pemungutan suara',
}

export const POIN_AWAL: Readonly<Record<keyof typeof KATA_ASAL_POIN, readonly PoinAwal[]>> = {
  'sepuluh poin': SEPULUH_POIN,
  'hari pemungutan': HARI_PEMUNGUTAN,
}
