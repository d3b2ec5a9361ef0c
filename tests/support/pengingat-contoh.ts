/** The reminders of papers.md 07 as report data. */
import type { LembarPengingat, PengingatReport } from '../../electron/features/tindak-lanjut/pengingat.report'
import { KEPALA_BADAN, PAPER_BOGOR } from './laporan-bogor'

const ROWS: LembarPengingat['rows'] = [
  {
    uraian: 'Menyusun jadwal siaga fasilitas kesehatan pada hari pemungutan suara',
    asal: 'Keputusan rakor 18 Oktober 2024',
    batasWaktu: '1 November 2024',
    kemajuan: '60%',
    keterangan: 'Terlambat 10 hari',
    isTerlambat: true,
  },
  {
    uraian: 'Menyepakati tata cara pemungutan suara pasien di rumah sakit',
    asal: 'Keputusan rakor 1 November 2024',
    batasWaktu: '12 November 2024',
    kemajuan: '40%',
    keterangan: 'Jatuh tempo besok',
    isTerlambat: false,
  },
]

/** The sheet of one office with so many lines. */
export function createLembarPengingat(penerima: string, jumlah = 2): LembarPengingat {
  return {
    penerima,
    pembuka:
      'Berdasarkan keputusan rapat koordinasi Desk Pilkada Kota Contoh, terdapat 2 (dua) tindak lanjut yang menjadi tanggung jawab Saudara dan belum dinyatakan selesai, 1 (satu) di antaranya telah melewati batas waktu.',
    rows: Array.from({ length: jumlah }, (_, at) => ROWS[at % ROWS.length]).filter((row) => row !== undefined),
    permintaan:
      'Kami mohon Saudara menyampaikan kemajuan dan bukti pelaksanaannya kepada sekretariat Desk Pilkada paling lambat hari Rabu, tanggal 13 November 2024, sebagai bahan rapat koordinasi hari Jumat, tanggal 15 November 2024.',
  }
}

export function createPengingat(ubah: Partial<PengingatReport> = {}): PengingatReport {
  return {
    paper: { ...PAPER_BOGOR, kaki: 'dari dua halaman' },
    tanggal: '11 November 2024',
    kota: 'Kota Contoh',
    lembar: [createLembarPengingat('Kepala Dinas Kesehatan Kota Contoh')],
    penutup: 'Demikian disampaikan. Atas kerja sama Saudara, kami ucapkan terima kasih.',
    penandatangan: KEPALA_BADAN,
    ...ubah,
  }
}
