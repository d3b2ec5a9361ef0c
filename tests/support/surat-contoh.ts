/** The three reference letters (papers.md 2: 04a, 04b, 04c) as report data, so that both can be laid side by side. */
import { createTeksKaya } from '@shared/lib/teks-kaya'
import type { Penandatangan } from '../../electron/documents/signature'
import type { UndanganReport } from '../../electron/features/surat/surat.report'
import { LAMBANG_CONTOH } from './gambar'
import { KEPALA_BADAN, PAPER_BOGOR, PJ_WALI_KOTA } from './laporan-bogor'

export const PAPER_SURAT = { ...PAPER_BOGOR, kaki: 'dari dua halaman' } as const

const SEKDA: Penandatangan = {
  golongan: 'sekretaris daerah',
  jenis: 'definitif',
  jabatan: 'Sekretaris Daerah',
  gelarDepan: 'Dr. Dra. Hj.',
  nama: 'Ratna Fiktif',
  gelarBelakang: 'M.Si.',
  pangkat: 'Pembina Utama Madya (IV/d)',
  nip: '196802021993032002',
  atasNama: ['Wali Kota Contoh'],
}

const PENERIMA_KANTOR = [
  'Sekretaris KPU Kota Contoh',
  'Kepala Sekretariat Bawaslu Kota Contoh',
  'Kepala Bagian Operasi Kepolisian Resor Kota',
  'Perwira Seksi Operasi Kodim 0000/Contoh',
  'Sekretaris BKPSDM',
  'Sekretaris BPBD',
  'Sekretaris Dinas Kesehatan',
  'Sekretaris Dinas Kependudukan dan Pencatatan Sipil',
  'Sekretaris Dinas Komunikasi dan Informatika',
  'Sekretaris Dinas Perhubungan',
  'Sekretaris Satuan Polisi Pamong Praja',
  'Kepala Seksi Pemerintahan Kecamatan se-Kota Contoh',
]

export const PENERIMA_RAKOR = [
  'Ketua DPRD Kota Contoh',
  'Kepala Kepolisian Resor Kota Contoh',
  'Komandan Kodim 0000/Contoh',
  'Kepala Kejaksaan Negeri Kota Contoh',
  'Ketua Pengadilan Negeri Contoh',
  'Asisten Pemerintahan dan Kesejahteraan Rakyat Sekretariat Daerah',
  'Inspektur Kota Contoh',
  'Kepala Badan Kesatuan Bangsa dan Politik',
  'Kepala Badan Kepegawaian dan Pengembangan Sumber Daya Manusia',
  'Kepala Pelaksana Badan Penanggulangan Bencana Daerah',
  'Kepala Dinas Kesehatan',
  'Kepala Dinas Kependudukan dan Pencatatan Sipil',
  'Kepala Dinas Komunikasi dan Informatika',
  'Kepala Dinas Perhubungan',
  'Kepala Dinas Pendidikan',
  'Kepala Satuan Polisi Pamong Praja',
  'Ketua KPU Kota Contoh',
  'Ketua Bawaslu Kota Contoh',
  'Direktur Rumah Sakit Umum Daerah Kota Contoh',
  'Kepala Kantor Kementerian Agama Kota Contoh',
  'Kepala Bagian Hukum Sekretariat Daerah',
  'Kepala Bagian Tata Pemerintahan Sekretariat Daerah',
  'Camat Contoh Selatan',
  'Camat Contoh Utara',
  'Camat Contoh Timur',
  'Camat Contoh Tengah',
  'Camat Contoh Barat',
  'Camat Tanah Misal',
]

/** 04a: kop of the office, own name, the number still to come. */
export function createSuratKantor(changes: Partial<UndanganReport> = {}): UndanganReport {
  return {
    paper: PAPER_SURAT,
    jenis: 'undangan',
    judulPendek: 'Rapat Persiapan',
    kota: 'Kota Contoh',
    tanggal: '24 Oktober 2024',
    nomor: ['000.1.5/', '/Kesbangpol/2024'],
    sifat: 'Biasa',
    lampiran: '1 (satu) lembar',
    hal: 'Undangan Rapat Persiapan',
    bentuk: 'terlampir',
    penerima: PENERIMA_KANTOR,
    tempatTujuan: 'Kota Contoh',
    pembuka: createTeksKaya(
      'Dalam rangka persiapan Rapat Koordinasi Terpadu Desk Pilkada Kota Contoh Tahun 2024, dengan hormat kami mengundang Saudara untuk menghadiri rapat yang akan dilaksanakan pada:',
    ),
    blok: {
      hariTanggal: 'Selasa, 29 Oktober 2024',
      waktu: 'pukul 13.30 WIB s.d. selesai',
      tempat: 'Ruang Rapat Badan Kesatuan Bangsa dan Politik, Jalan Contoh Raya Nomor 1, Kota Contoh',
      acara: ['Penyiapan data kesiapan sepuluh butir Desk Pilkada', 'Pembagian tugas sekretariat', 'Lain-lain'],
    },
    paragraf: [
      'Konfirmasi kehadiran disampaikan kepada Bidang Politik Dalam Negeri, telepon (000) 000000, paling lambat hari Senin, tanggal 28 Oktober 2024.',
    ],
    penutup: createTeksKaya(
      'Demikian undangan ini disampaikan. Atas perhatian dan kehadiran Saudara, kami ucapkan terima kasih.',
    ),
    penandatangan: KEPALA_BADAN,
    lampiranBertandaTangan: true,
    tembusan: ['Pj. Wali Kota Contoh (sebagai laporan)'],
    ...changes,
  }
}

/** 04b: kop of the Sekretariat Daerah, signed a.n. */
export function createSuratSekda(changes: Partial<UndanganReport> = {}): UndanganReport {
  return {
    ...createSuratKantor(),
    paper: {
      ...PAPER_SURAT,
      kop: {
        jenis: 'kantor',
        baris1: 'PEMERINTAH KOTA CONTOH',
        baris2: 'SEKRETARIAT DAERAH',
        alamat: [
          'Jalan Balai Kota Nomor 10, Kota Contoh 00000',
          'Telepon (000) 000001, Pos-el setda@kotacontoh.example',
          'Laman setda.kotacontoh.example',
        ],
        lambang: LAMBANG_CONTOH,
        tinggiLambangMm: 25,
        garis: 'tunggal',
      },
    },
    judulPendek: 'Rakor Desk Pilkada',
    tanggal: '28 Oktober 2024',
    nomor: ['000.1.5/1101/Setda/2024'],
    sifat: 'Penting',
    hal: 'Undangan Rapat Koordinasi',
    penerima: PENERIMA_RAKOR,
    pembuka: createTeksKaya(
      'Dalam rangka memastikan kesiapan penyelenggaraan Pemilihan Gubernur dan Wakil Gubernur serta Wali Kota dan Wakil Wali Kota Contoh Tahun 2024, dengan hormat kami mengundang Saudara untuk menghadiri rapat koordinasi yang akan dilaksanakan pada:',
    ),
    blok: {
      hariTanggal: 'Jumat, 1 November 2024',
      waktu: 'pukul 09.00 WIB s.d. selesai',
      tempat: 'Paseban Contoh, Balai Kota Contoh',
      acara: ['Rapat Koordinasi Terpadu Desk Pilkada Kota Contoh Tahun 2024'],
    },
    paragraf: [
      'Sehubungan dengan pentingnya acara tersebut, Saudara dimohon membawa data kesiapan bidang masing-masing. Apabila berhalangan, Saudara dimohon menugaskan pejabat yang berwenang mengambil keputusan.',
    ],
    penutup: createTeksKaya(
      'Demikian undangan ini disampaikan. Atas perhatian dan kehadiran Saudara, diucapkan terima kasih.',
    ),
    penandatangan: SEKDA,
    tembusan: ['Pj. Wali Kota Contoh (sebagai laporan)', 'Ketua Desk Pilkada Kota Contoh'],
    ...changes,
  }
}

/** 04c: kop of the kepala daerah, signed by a Pj. */
export function createSuratKepalaDaerah(changes: Partial<UndanganReport> = {}): UndanganReport {
  return {
    ...createSuratSekda(),
    paper: {
      ...PAPER_SURAT,
      kop: {
        jenis: 'kepala daerah',
        baris1: 'WALI KOTA CONTOH',
        baris2: '',
        alamat: [],
        lambang: LAMBANG_CONTOH,
        tinggiLambangMm: 24,
        garis: 'tunggal',
      },
    },
    penandatangan: PJ_WALI_KOTA,
    tembusan: ['Gubernur Contoh Raya (sebagai laporan)'],
    ...changes,
  }
}
