/**
 * The Bogor rakor (cases 1) as report data of the papers: published facts, invented holders. The sentences are
 * those of the reference pages, so that both can be laid side by side.
 */
import { createTeksKaya } from '@shared/lib/teks-kaya'
import type { PaperSettings } from '../../electron/documents/paper-settings'
import type { Penandatangan } from '../../electron/documents/signature'
import type { DaftarHadirReport } from '../../electron/features/kehadiran/daftar-hadir.report'
import type { NotulaReport, PembahasanReport, PesertaRow } from '../../electron/features/notula/notula.report'
import { FOTO_RAPAT, LAMBANG_CONTOH } from './gambar'

export const PAPER_BOGOR: PaperSettings = {
  kertas: 'A4',
  tepi: { atas: 20, kanan: 20, bawah: 20, kiri: 25 },
  huruf: 'Arimo',
  ukuranHuruf: 11,
  kop: {
    jenis: 'kantor',
    baris1: 'PEMERINTAH KOTA CONTOH',
    baris2: 'BADAN KESATUAN BANGSA DAN POLITIK',
    alamat: [
      'Jalan Contoh Raya Nomor 1, Kota Contoh 00000',
      'Telepon (000) 000000, Pos-el kesbangpol@kotacontoh.example',
      'Laman kesbangpol.kotacontoh.example',
    ],
    lambang: LAMBANG_CONTOH,
    tinggiLambangMm: 25,
    garis: 'tunggal',
  },
  tandaTangan: {
    jabatanKapital: true,
    namaGaya: 'tebal',
    awalanNip: 'NIP ',
    ruangMm: 25,
    sekdaTampilNip: true,
  },
  kantor: 'Badan Kesatuan Bangsa dan Politik Kota Contoh',
  kaki: 'selalu',
}

/** The Pj. of the case; gelar, pangkat and NIP are known and must not be printed (Pasal 44). */
export const PJ_WALI_KOTA: Penandatangan = {
  golongan: 'kepala daerah',
  jenis: 'Pj.',
  jabatan: 'Wali Kota Contoh',
  gelarDepan: 'Dr.',
  nama: 'Surya Andaian',
  gelarBelakang: 'M.Si.',
  pangkat: 'Pembina Utama Madya (IV/d)',
  nip: '196901011995011001',
  atasNama: [],
}

export const KEPALA_BADAN: Penandatangan = {
  golongan: 'lainnya',
  jenis: 'definitif',
  jabatan: 'Kepala Badan Kesatuan Bangsa dan Politik Kota Contoh',
  gelarDepan: 'Drs. H.',
  nama: 'Arya Contoh',
  gelarBelakang: 'M.Si.',
  pangkat: 'Pembina Utama Muda (IV/c)',
  nip: '197001011996011001',
  atasNama: [],
}

const point = (judul: string, butir: readonly (readonly [string, string])[], simpulan: string): PembahasanReport => ({
  judul,
  butir: butir.map(([jabatan, isi]) => ({ jabatan, isi: createTeksKaya(isi) })),
  simpulan: createTeksKaya(simpulan),
})

/** The ten points of the case, each with what was said and what was concluded. */
export const SEPULUH_BUTIR: readonly PembahasanReport[] = [
  point(
    'Kesiapan logistik',
    [
      [
        'Ketua KPU',
        'menyampaikan bahwa kotak dan bilik suara telah lengkap; surat suara dalam tahap penyortiran dan pelipatan, selesai 8 November 2024.',
      ],
    ],
    'Kotak suara, surat suara, dan bilik suara didistribusikan tepat waktu ke seluruh TPS menurut jadwal per kecamatan yang ditetapkan KPU.',
  ),
  point(
    'Kesiapan TPS',
    [
      [
        'Ketua KPU',
        'menyampaikan bahwa sekitar 1.530 TPS di enam kecamatan telah ditetapkan di lokasi yang strategis dan mudah diakses.',
      ],
      [
        'Kepala Pelaksana BPBD',
        'menyampaikan bahwa puncak musim hujan jatuh pada November; TPS di daerah rawan banjir dan longsor perlu lokasi cadangan.',
      ],
    ],
    'KPU bersama para camat menyiapkan mitigasi, termasuk lokasi cadangan, bagi TPS di daerah rawan bencana.',
  ),
  point(
    'Kesiapan petugas pemungutan suara',
    [
      [
        'Ketua KPU',
        'menyampaikan bahwa pelatihan petugas dilaksanakan berjenjang dan rutin sampai dengan hari pemungutan suara.',
      ],
    ],
    'Pelatihan rutin petugas dituntaskan di seluruh kecamatan dan hasilnya dilaporkan kepada Desk Pilkada.',
  ),
  point(
    'Sosialisasi masif',
    [
      [
        'Kepala Dinas Komunikasi dan Informatika',
        'menyampaikan bahwa materi tentang lokasi TPS dan pentingnya hak suara telah disiapkan untuk seluruh kanal resmi.',
      ],
    ],
    'Sosialisasi dilaksanakan secara masif sampai tingkat RT/RW, termasuk informasi lokasi TPS.',
  ),
  point(
    'Sistem penghitungan suara',
    [
      [
        'Ketua KPU',
        'menyampaikan bahwa penghitungan dilaksanakan secara manual dan didukung sistem digital; uji coba dijadwalkan sebelum hari pemungutan suara.',
      ],
    ],
    'Sistem penghitungan suara, baik manual maupun digital, diuji dan dipastikan andal.',
  ),
  point(
    'Pengawasan kecurangan',
    [['Ketua Bawaslu', 'menyampaikan bahwa peta TPS rawan telah disusun dan pengawas ditempatkan di setiap TPS.']],
    'Bawaslu bertanggung jawab atas pengawasan dan menyampaikan peta TPS rawan kepada Desk Pilkada.',
  ),
  point(
    'Kesiapan keamanan',
    [
      ['Kepala Kepolisian Resor Kota', 'menyampaikan bahwa rencana pengamanan disusun menurut tingkat kerawanan TPS.'],
      ['Komandan Kodim', 'menyampaikan bahwa personel TNI disiapkan membantu pengamanan dan penanggulangan bencana.'],
    ],
    'TNI-Polri menuntaskan rencana pengamanan terpadu dan pola pergeseran pasukan.',
  ),
  point(
    'Pencegahan hoaks',
    [
      [
        'Kepala Dinas Komunikasi dan Informatika',
        'menyampaikan bahwa kanal aduan dan tim klarifikasi informasi disiapkan bersama Polresta.',
      ],
    ],
    'Tim klarifikasi informasi dibentuk dan bekerja setiap hari sampai dengan penetapan hasil.',
  ),
  point(
    'Kesehatan petugas dan pemilih di rumah sakit',
    [
      ['Kepala Dinas Kesehatan', 'menyampaikan bahwa pemeriksaan kesehatan petugas KPPS dilaksanakan di puskesmas.'],
      [
        'Direktur RSUD',
        'menyampaikan bahwa pendataan pasien yang memiliki hak pilih dilakukan bersama KPU menjelang hari pemungutan suara.',
      ],
    ],
    'Kesehatan petugas KPPS dijamin dan warga yang dirawat tetap dapat memilih; Dinas Kesehatan berkomunikasi dengan seluruh rumah sakit.',
  ),
  point(
    'Netralitas ASN dan lembaga terkait',
    [
      [
        'Kepala BKPSDM',
        'menyampaikan bahwa surat edaran netralitas telah disampaikan kepada seluruh perangkat daerah.',
      ],
    ],
    'ASN dan lembaga terkait bersikap netral; bukti ketidaknetralan ditindak sesuai dengan peraturan perundang-undangan.',
  ),
]

const row = (nama: string, jabatan: string, kehadiran = 'Hadir'): PesertaRow => ({ nama, jabatan, kehadiran })

export const PESERTA_BOGOR: readonly PesertaRow[] = [
  row('Surya Andaian', 'Pj. Wali Kota Contoh'),
  row('Hj. Melati Umpama, S.E.', 'Ketua DPRD Kota Contoh', 'Diwakili Wakil Ketua I DPRD'),
  row('Kombes Pol. Bima Misalnya, S.I.K.', 'Kepala Kepolisian Resor Kota'),
  row('Kolonel Inf. Satria Ibarat, S.I.P.', 'Komandan Kodim 0000/Contoh'),
  row('Dewi Seumpama, S.H., M.H.', 'Kepala Kejaksaan Negeri', 'Diwakili Kepala Seksi Intelijen'),
  row('Wira Rekaan, S.H., M.Hum.', 'Ketua Pengadilan Negeri Contoh', 'Izin'),
  row('Dr. Dra. Hj. Ratna Fiktif, M.Si.', 'Sekretaris Daerah Kota Contoh'),
  row('Drs. Jaya Perumpamaan, M.M.', 'Asisten Pemerintahan dan Kesra'),
  row('Tirta Andaikata, S.E., Ak.', 'Inspektur Kota Contoh'),
  row('Drs. H. Arya Contoh, M.Si.', 'Kepala Badan Kesatuan Bangsa dan Politik'),
  row('Laras Misal, S.STP., M.AP.', 'Kepala BKPSDM'),
  row('Gilang Contohnya, S.T.', 'Kepala Pelaksana BPBD'),
  row('dr. Sekar Andaian, M.K.M.', 'Kepala Dinas Kesehatan'),
  row('Putra Tamsil, S.Sos., M.Si.', 'Kepala Dinas Kependudukan dan Pencatatan Sipil'),
  row('Nirmala Kiasan, S.Kom., M.T.', 'Kepala Dinas Komunikasi dan Informatika'),
  row('Bagas Ibaratnya, S.T., M.Sc.', 'Kepala Dinas Perhubungan', 'Diwakili Sekretaris Dinas'),
  row('Dr. Cahaya Semisal, M.Pd.', 'Kepala Dinas Pendidikan'),
  row('Rangga Umpama, S.H.', 'Kepala Satuan Polisi Pamong Praja'),
  row('Anggun Rekaan, S.Sos.', 'Ketua KPU Kota Contoh'),
  row('Hendra Amsal, S.H.', 'Ketua Bawaslu Kota Contoh'),
  row('dr. Kirana Misal, Sp.PD.', 'Direktur RSUD Kota Contoh'),
  row('H. Nusa Tamsilan, S.Ag.', 'Kepala Kantor Kementerian Agama', 'Tidak hadir'),
  row('Mega Contohnya, S.H.', 'Kepala Bagian Hukum'),
  row('Bayu Andaikan, S.IP.', 'Kepala Bagian Tata Pemerintahan'),
  row('Lintang Umpamanya, S.STP.', 'Camat Contoh Selatan'),
  row('Dharma Rekaan, S.Sos.', 'Camat Contoh Utara'),
  row('Ayu Seibarat, S.IP.', 'Camat Contoh Timur'),
  row('Galih Misalkan, S.STP.', 'Camat Contoh Tengah'),
  row('Indah Perumpamaan, S.E.', 'Camat Contoh Barat', 'Diwakili Sekretaris Kecamatan'),
  row('Panji Semisalnya, S.Sos.', 'Camat Tanah Misal'),
]

const TAMU: readonly PesertaRow[] = [
  row('Raka Kiasan', 'Tim Ahli Pj. Wali Kota', 'Tamu'),
  row('Sinta Tamsil, S.I.Kom.', 'Kepala Stasiun Radio Daerah', 'Tamu'),
]

const task = (uraian: string, penanggungJawab: string, batasWaktu: string) => ({
  uraian,
  penanggungJawab,
  batasWaktu,
  status: 'Belum',
})

export function createNotulaBogor(changes: Partial<NotulaReport> = {}): NotulaReport {
  return {
    paper: PAPER_BOGOR,
    format: '2023',
    barisTempat: false,
    judulPeraturan: 'Peraturan',
    bagian: [
      { bagian: 'pembukaan', judul: 'Kata Pembukaan', tampil: true },
      { bagian: 'pembahasan', judul: 'Pembahasan', tampil: true },
      { bagian: 'keputusan', judul: 'Keputusan', tampil: true },
      { bagian: 'tindak lanjut', judul: 'Tindak Lanjut', tampil: true },
      { bagian: 'penutup', judul: 'Penutup', tampil: true },
    ],
    judulPendek: 'Rakor Desk Pilkada',
    versi: 1,
    rapat: 'Rapat Koordinasi Terpadu Desk Pilkada Kota Contoh Tahun 2024',
    hariTanggal: 'Jumat, 1 November 2024',
    tanggal: '1 November 2024',
    suratUndangan: 'Nomor 000.1.5/1101/Setda/2024 tanggal 28 Oktober 2024',
    waktuPanggilan: 'pukul 08.30 WIB',
    waktu: 'pukul 09.00 s.d. 11.40 WIB',
    tempat: 'Paseban Contoh, Balai Kota Contoh',
    acara: SEPULUH_BUTIR.map(({ judul }) => judul),
    ketua: 'Pj. Wali Kota Contoh',
    sekretaris: 'Kepala Badan Kesatuan Bangsa dan Politik Kota Contoh',
    pencatat: 'Kepala Bidang Politik Dalam Negeri',
    pembukaan: createTeksKaya(
      'Rapat dibuka oleh Pj. Wali Kota Contoh pada pukul 09.00 WIB. Rapat dilaksanakan berdasarkan instruksi Kementerian Dalam Negeri, bekerja sama dengan KPU dan Bawaslu, untuk memastikan kesiapan pemungutan suara tanggal 27 November 2024. Pemilih terdaftar berjumlah 815.249 orang pada sekitar 1.530 TPS di enam kecamatan. Partisipasi pemilih diharapkan lebih tinggi daripada acuan, yaitu 84,77 persen.',
    ),
    pembahasan: SEPULUH_BUTIR,
    keputusan: [
      'Kesepuluh simpulan sebagaimana dimaksud pada huruf B ditetapkan sebagai keputusan rapat dan menjadi acuan kerja Desk Pilkada Kota Contoh.',
      'Penanggung jawab melaksanakan tindak lanjut sesuai dengan batas waktu pada huruf D dan melaporkannya kepada sekretariat Desk Pilkada.',
      'Kemajuan tindak lanjut dibahas pada rapat koordinasi berikutnya, hari Jumat, tanggal 15 November 2024.',
    ],
    tindakLanjut: [
      task('Menetapkan jadwal distribusi logistik per kecamatan.', 'KPU Kota Contoh', '8 November 2024'),
      task('Menyusun daftar TPS rawan bencana beserta lokasi cadangannya.', 'KPU dan para Camat', '15 November 2024'),
      task('Menuntaskan pelatihan petugas dan melaporkan hasilnya.', 'KPU Kota Contoh', '20 November 2024'),
      task(
        'Melaksanakan sosialisasi lokasi TPS sampai tingkat RT/RW.',
        'Diskominfo dan para Camat',
        '24 November 2024',
      ),
      task('Melaksanakan uji coba sistem penghitungan suara.', 'KPU Kota Contoh', '18 November 2024'),
      task('Menyampaikan peta TPS rawan kepada Desk Pilkada.', 'Bawaslu Kota Contoh', '15 November 2024'),
      task('Menuntaskan rencana pengamanan terpadu.', 'Polresta dan Kodim', '15 November 2024'),
      task('Membentuk tim klarifikasi informasi dan kanal aduan.', 'Diskominfo dan Polresta', '8 November 2024'),
      task(
        'Menyepakati tata cara pemungutan suara pasien di rumah sakit.',
        'Dinas Kesehatan dan RSUD',
        '12 November 2024',
      ),
      task(
        'Menyampaikan kembali surat edaran dan kanal pelaporan netralitas ASN.',
        'BKPSDM dan Inspektorat',
        '8 November 2024',
      ),
    ],
    penutup: createTeksKaya(
      'Rapat ditutup oleh Pj. Wali Kota Contoh pada pukul 11.40 WIB dengan ucapan terima kasih kepada seluruh peserta.',
    ),
    peserta: {
      rows: [...PESERTA_BOGOR, ...TAMU],
      hitung: { jabatan: 30, hadir: 24, diwakili: 4, izin: 1, tidakHadir: 1, tamu: 2 },
      unsur: [],
    },
    penandatangan: PJ_WALI_KOTA,
    notulis: null,
    denganDaftarHadir: true,
    denganDokumentasi: true,
    foto: [
      {
        gambar: FOTO_RAPAT,
        keterangan: 'Peserta rapat koordinasi di Paseban Contoh, Balai Kota Contoh, 1 November 2024.',
      },
      { gambar: FOTO_RAPAT, keterangan: 'Pemaparan kesiapan logistik oleh Ketua KPU Kota Contoh.' },
    ],
    diabaikan: [],
    denganCatatanPeriksa: false,
    ...changes,
  }
}

/** The old form of the same meeting: the points as conclusions only. */
export function createNotulenLama(changes: Partial<NotulaReport> = {}): NotulaReport {
  const report = createNotulaBogor()
  return {
    ...report,
    format: 'lama',
    paper: { ...report.paper, tandaTangan: { ...report.paper.tandaTangan, namaGaya: 'tebal bergaris bawah' } },
    acara: ['Pembukaan', 'Arahan Pj. Wali Kota Contoh', 'Pembahasan sepuluh butir kesiapan Pilkada', 'Penutup'],
    pembukaan: createTeksKaya(
      'Rapat dibuka oleh Pj. Wali Kota Contoh pada pukul 09.00 WIB di Paseban Contoh, Balai Kota Contoh. Partisipasi pemilih diharapkan lebih tinggi daripada acuan, yaitu 84,77 persen.',
    ),
    pembahasan: SEPULUH_BUTIR.map((item) => ({ ...item, butir: [] })),
    keputusan: [
      'Kesepuluh butir tersebut ditetapkan sebagai keputusan rapat dan dilaporkan kemajuannya pada rapat koordinasi berikutnya, hari Jumat, tanggal 15 November 2024.',
    ],
    penutup: createTeksKaya('Rapat ditutup pada pukul 11.40 WIB.'),
    peserta: {
      ...report.peserta,
      unsur: [
        'Unsur Forkopimda Kota Contoh',
        'KPU dan Bawaslu Kota Contoh',
        'Kepala perangkat daerah terkait',
        'Camat se-Kota Contoh',
      ],
    },
    denganDaftarHadir: false,
    denganDokumentasi: false,
    ...changes,
  }
}

export function createDaftarHadirBogor(changes: Partial<DaftarHadirReport> = {}): DaftarHadirReport {
  return {
    paper: PAPER_BOGOR,
    bentuk: 'kosong',
    judulPendek: 'Rakor Desk Pilkada',
    tanggal: '1 November 2024',
    hariTanggal: 'Jumat, 1 November 2024',
    waktu: 'pukul 09.00 s.d. 11.40 WIB',
    tempat: 'Paseban Contoh, Balai Kota Contoh',
    acara: 'Rapat Koordinasi Terpadu Desk Pilkada Kota Contoh Tahun 2024',
    kolom: ['nama', 'jabatan', 'tanda tangan'],
    zigzag: true,
    barisKosong: 10,
    penuhiHalaman: false,
    rows: PESERTA_BOGOR.map(({ nama, jabatan, kehadiran }) => ({
      nama,
      jabatan,
      jenisKelamin: null,
      nomorHp: null,
      golongan: null,
      kehadiran,
      pukul: kehadiran === 'Hadir' ? '08.45' : null,
    })),
    hitung: null,
    penandatangan: KEPALA_BADAN,
    ...changes,
  }
}
