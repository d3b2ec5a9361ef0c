import type { KeadaanPoin } from '@shared/features/desk/kesiapan.rules'
import type { PembukaReport } from '../../electron/features/desk/pembuka.report'
import { PAPER_BOGOR } from './laporan-bogor'

/** The ten points of the reference paper 10. */
const ASPEK: readonly (readonly [string, string, KeadaanPoin, number, number, string])[] = [
  ['Kesiapan logistik', 'KPU Kota Contoh', 'Proses', 60, 85, 'Surat suara dilipat'],
  ['Kesiapan TPS', 'KPU dan para Camat', 'Proses', 70, 80, '33 dari 41 TPS rawan'],
  ['Kesiapan petugas pemungutan suara', 'KPU Kota Contoh', 'Proses', 65, 75, 'Empat kecamatan tuntas'],
  ['Sosialisasi masif', 'Diskominfo dan para Camat', 'Proses', 55, 70, 'Tingkat RT/RW berjalan'],
  ['Sistem penghitungan suara', 'KPU Kota Contoh', 'Perhatian', 50, 50, 'Menunggu uji coba'],
  ['Pengawasan kecurangan', 'Bawaslu Kota Contoh', 'Siap', 80, 90, 'Peta TPS rawan selesai'],
  ['Kesiapan keamanan', 'Polresta dan Kodim', 'Siap', 75, 90, 'Rencana pengamanan final'],
  ['Pencegahan hoaks', 'Diskominfo dan Polresta', 'Proses', 40, 60, 'Tim sudah dibentuk'],
  [
    'Kesehatan petugas dan pemilih di rumah sakit',
    'Dinas Kesehatan dan RSUD',
    'Perhatian',
    45,
    40,
    '3 RS belum sepakat',
  ],
  ['Netralitas ASN dan lembaga terkait', 'BKPSDM dan Inspektorat', 'Siap', 90, 95, 'Dua laporan diteruskan'],
]

/** KESIAPAN DESK PILKADA KOTA CONTOH as on the reference paper, or with the ten points over and over. */
export function createPembukaReport(jumlah = ASPEK.length): PembukaReport {
  return {
    paper: { ...PAPER_BOGOR, kop: null },
    office: ['PEMERINTAH KOTA CONTOH', 'BADAN KESATUAN BANGSA DAN POLITIK'],
    kondisiPer: '14 November 2024 pukul 16.00 WIB',
    tanggal: '14 November 2024',
    kota: 'Kota Contoh',
    judul: 'Kesiapan Desk Pilkada Kota Contoh',
    tahun: 2024,
    pembanding: 'rapat koordinasi Jumat, 1 November 2024',
    rows: Array.from({ length: jumlah }, (_each, index) => {
      const [nama = '', penanggungJawab = '', keadaan = 'Proses', lalu = 0, kini = 0, catatan = ''] =
        ASPEK[index % ASPEK.length] ?? []
      return { nama, penanggungJawab: [penanggungJawab], keadaan, lalu, kini, catatan }
    }),
    rataLalu: 63,
    rataKini: 73.5,
    batasSiap: 90,
    batasPerhatian: 60,
    keputusan: [
      'Tata cara pemungutan suara pasien pada tiga rumah sakit (Dinas Kesehatan, KPU).',
      'Lokasi cadangan bagi delapan TPS di daerah rawan bencana (KPU dan para camat).',
    ],
    penandatangan: {
      golongan: 'lainnya',
      jenis: 'definitif',
      jabatan: 'Sekretaris Desk Pilkada Kota Contoh',
      gelarDepan: 'Drs. H.',
      nama: 'Arya Contoh',
      gelarBelakang: 'M.Si.',
      pangkat: 'Pembina Utama Muda (IV/c)',
      nip: '197001011996011001',
      atasNama: [],
    },
  }
}
