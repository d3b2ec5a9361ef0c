/** The weekly report of Kota Contoh as papers.md 11 shows it: invented names, sums that are right. */
import { buildPaket, completePilihan, type PilihanBagian } from '@shared/features/laporan-provinsi/paket.rules'
import type { Paket } from '@shared/features/laporan-provinsi/paket.schema'
import type {
  DeskPaket,
  RapatPaket,
  SumberPaket,
  TindakLanjutPaket,
} from '@shared/features/laporan-provinsi/sumber-paket.rules'
import type { PaketReport } from '../../electron/features/laporan-provinsi/paket.report'
import { createDaftarHadirBogor, PAPER_BOGOR } from './laporan-bogor'
import { createPartisipasiReport } from './partisipasi-laporan'

const PEMILIHAN = 'Wali Kota dan Wakil Wali Kota Contoh 2024'

const RAPAT: readonly RapatPaket[] = [
  buildRapat('Rapat persiapan sekretariat', '2024-10-29', null, [14, 12, 1, 1, 0], [0, 0, 0]),
  buildRapat(
    'Rapat Koordinasi Terpadu Desk Pilkada',
    '2024-11-01',
    'Paseban Contoh, Balai Kota Contoh',
    [30, 24, 4, 1, 1],
    [5, 3, 2],
  ),
]

const TINDAK_LANJUT: readonly TindakLanjutPaket[] = [
  buildTindakLanjut('Daftar TPS rawan dan lokasi cadangan disusun', 'KPU dan para Camat', '2024-11-15', 'proses'),
  buildTindakLanjut('Pertemuan dengan seluruh rumah sakit', 'Dinas Kesehatan', '2024-11-02', 'belum'),
  buildTindakLanjut('Klarifikasi kabar bohong melalui kanal resmi', 'Diskominfo', null, 'selesai'),
]

const POIN = [
  ['Kesiapan logistik', 60, 50],
  ['Kesiapan TPS', 70, 60],
  ['Kesiapan petugas pemungutan suara', 65, null],
  ['Pencegahan hoaks', 40, 45],
  ['Netralitas ASN dan lembaga terkait', 90, 90],
] as const

const DESK: DeskPaket = {
  batasSiap: 90,
  batasPerhatian: 60,
  kegiatan: [{ uraian: 'Peninjauan gudang logistik.', tanggal: '2024-10-31', tempat: null, jumlahPeserta: null }],
  masalah: [
    {
      uraian: 'TPS di daerah rawan bencana memerlukan lokasi cadangan',
      tanggal: '2024-10-30',
      kecamatan: null,
      saran: 'Daftar TPS rawan dan lokasi cadangan disusun sampai 15 November 2024',
      penindak: 'KPU dan para Camat',
      status: 'ditangani',
    },
    {
      uraian: 'Kabar bohong mengenai lokasi TPS',
      tanggal: '2024-10-29',
      kecamatan: 'Contoh Barat',
      saran: 'Klarifikasi melalui kanal resmi pada hari yang sama',
      penindak: 'Diskominfo',
      status: 'selesai',
    },
  ],
  poin: POIN.map(([nama, persen, persenBanding]) => ({ nama, persen, persenBanding, status: 'berjalan' })),
  rata: 65,
  rataBanding: 61.25,
  banding: { nama: 'Rapat Koordinasi Terpadu Desk Pilkada', tanggal: '2024-11-01' },
}

/** What the records of Kota Contoh say. `rapat` and `tindakLanjut` are repeated to that many rows. */
export function createSumberPaket(changes: Partial<SumberPaket> = {}): SumberPaket {
  return {
    kunci: { jenis: 'mingguan', dari: '2024-10-28', sampai: '2024-11-03' },
    kode: '32.71',
    daerah: 'Kota Contoh',
    kantor: ['PEMERINTAH KOTA CONTOH', 'BADAN KESATUAN BANGSA DAN POLITIK'],
    kondisiPer: { tanggal: '2024-11-03', jam: '16:00', zona: 'WIB' },
    pemilihan: { nama: PEMILIHAN, tanggal: '2024-11-27', pokok: 'Desk Pilkada' },
    serentak: ['Gubernur dan Wakil Gubernur Contoh Raya 2024', PEMILIHAN],
    tahapan: [
      { nama: 'Kampanye', mulai: '2024-09-25', selesai: '2024-11-23' },
      { nama: 'Masa tenang', mulai: '2024-11-24', selesai: '2024-11-26' },
      { nama: 'Pemungutan dan penghitungan suara', mulai: '2024-11-27', selesai: '2024-11-27' },
      { nama: 'Rekapitulasi hasil penghitungan suara', mulai: null, selesai: null },
    ],
    rapat: RAPAT,
    keputusan: [
      { isi: 'Lokasi cadangan TPS rawan bencana ditetapkan bersama.', rapat: 'Rakor Terpadu', tanggal: '2024-11-01' },
      { isi: 'Kabar bohong diklarifikasi dalam tiga jam.', rapat: 'Rakor Terpadu', tanggal: '2024-11-01' },
    ],
    tindakLanjut: TINDAK_LANJUT,
    ringkasan: createPartisipasiReport(6, true).ringkasan,
    desk: DESK,
    ...changes,
  }
}

/** The same after the voting day: users and turnout stand beside the voters. */
export function createSumberSesudah(jumlah = 6): SumberPaket {
  return createSumberPaket({ ringkasan: createPartisipasiReport(jumlah).ringkasan })
}

/** Every section switched on, and a suggestion of the office's own. */
export const SEMUA_BAGIAN: readonly PilihanBagian[] = completePilihan([]).map((satu) => ({
  ...satu,
  ikut: true,
  naskah: satu.bagian === 'saran' ? 'Mohon dukungan peta rawan bencana terkini sampai tingkat kelurahan.' : null,
}))

export function createPaket(sumber = createSumberPaket(), pilihan = SEMUA_BAGIAN): Paket {
  return buildPaket(sumber, pilihan, 1)
}

export function createPaketReport(paket = createPaket(), changes: Partial<PaketReport> = {}): PaketReport {
  return {
    paper: PAPER_BOGOR,
    paket,
    penerima: ['Kepala Badan Kesatuan Bangsa dan Politik', 'Provinsi Contoh Raya'],
    tempat: 'Ibu Kota Provinsi',
    nomor: ['000.1.5/', '/Kesbangpol/2024'],
    tempatTanggal: 'Kota Contoh, 4 November 2024',
    penandatangan: createDaftarHadirBogor().penandatangan ?? fail(),
    ...changes,
  }
}

function fail(): never {
  throw new Error('the sample has no signer')
}

function buildRapat(
  nama: string,
  tanggal: string,
  tempat: string | null,
  [diundang, hadir, diwakili, izin, tidakHadir]: readonly [number, number, number, number, number],
  [forkopimda, forkopimdaHadir, forkopimdaDiwakili]: readonly [number, number, number],
): RapatPaket {
  const belum = diundang - hadir - diwakili - izin - tidakHadir
  const rest = { belum, tamu: 2, forkopimda, forkopimdaHadir, forkopimdaDiwakili }
  return { nama, tanggal, tempat, diundang, hadir, diwakili, izin, tidakHadir, ...rest }
}

function buildTindakLanjut(
  uraian: string,
  jabatan: string,
  batasWaktu: string | null,
  status: TindakLanjutPaket['status'],
): TindakLanjutPaket {
  const selesaiPada = status === 'selesai' ? '2024-11-02' : null
  return { uraian, rapat: 'Rakor Terpadu', jabatan, batasWaktu, status, selesaiPada }
}
