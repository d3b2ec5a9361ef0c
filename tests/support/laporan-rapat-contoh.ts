/** The reference nota dinas and berita acara (papers.md 2: 05, 06) as report data, so that both can be laid side by side. */
import { buildParagraf, buildTeksKaya, listButirTeks } from '@shared/lib/build-teks-kaya'
import { createTeksKaya, type TeksKaya } from '@shared/lib/teks-kaya'
import type { Penandatangan } from '../../electron/documents/signature'
import type { BagianReport, BeritaAcaraReport, NotaDinasReport } from '../../electron/features/surat/surat.report'
import { KEPALA_BADAN } from './laporan-bogor'
import { PAPER_SURAT } from './surat-contoh'

const list = (...isi: readonly string[]): TeksKaya => buildTeksKaya(listButirTeks(isi.map((satu) => ({ isi: satu }))))

const bagian = (nama: BagianReport['bagian'], judul: string, isi: TeksKaya): BagianReport => ({
  bagian: nama,
  judul,
  isi,
  fakta: [],
})

const HASIL: readonly (readonly [string, string])[] = [
  [
    'Kesiapan logistik',
    'Kotak suara, surat suara, dan bilik suara didistribusikan tepat waktu ke seluruh TPS menurut jadwal per kecamatan yang ditetapkan KPU.',
  ],
  [
    'Kesiapan TPS',
    'KPU bersama para camat menyiapkan mitigasi, termasuk lokasi cadangan, bagi TPS di daerah rawan bencana.',
  ],
  [
    'Kesiapan petugas pemungutan suara',
    'Pelatihan rutin petugas dituntaskan di seluruh kecamatan dan hasilnya dilaporkan kepada Desk Pilkada.',
  ],
  ['Sosialisasi masif', 'Sosialisasi dilaksanakan secara masif sampai tingkat RT/RW, termasuk informasi lokasi TPS.'],
  ['Sistem penghitungan suara', 'Sistem penghitungan suara, baik manual maupun digital, diuji dan dipastikan andal.'],
  [
    'Pengawasan kecurangan',
    'Bawaslu bertanggung jawab atas pengawasan dan menyampaikan peta TPS rawan kepada Desk Pilkada.',
  ],
  ['Kesiapan keamanan', 'TNI-Polri menuntaskan rencana pengamanan terpadu dan pola pergeseran pasukan.'],
  ['Pencegahan hoaks', 'Tim klarifikasi informasi dibentuk dan bekerja setiap hari sampai dengan penetapan hasil.'],
  [
    'Kesehatan petugas dan pemilih di rumah sakit',
    'Kesehatan petugas KPPS dijamin dan warga yang dirawat tetap dapat memilih; Dinas Kesehatan berkomunikasi dengan seluruh rumah sakit.',
  ],
  [
    'Netralitas ASN dan lembaga terkait',
    'ASN dan lembaga terkait bersikap netral; bukti ketidaknetralan ditindak sesuai dengan peraturan perundang-undangan.',
  ],
]

const BAGIAN_NOTA: readonly BagianReport[] = [
  bagian(
    'dasar',
    'Dasar',
    list(
      'Instruksi Kementerian Dalam Negeri mengenai kesiapan Pilkada Serentak Tahun 2024.',
      'Surat Sekretaris Daerah a.n. Wali Kota Contoh Nomor 000.1.5/1101/Setda/2024 tanggal 28 Oktober 2024 hal Undangan Rapat Koordinasi.',
    ),
  ),
  {
    ...bagian('pelaksanaan', 'Pelaksanaan', createTeksKaya('')),
    fakta: [
      { label: 'hari/tanggal', nilai: 'Jumat, 1 November 2024' },
      { label: 'waktu', nilai: 'pukul 09.00 s.d. 11.40 WIB' },
      { label: 'tempat', nilai: 'Paseban Contoh, Balai Kota Contoh' },
      { label: 'pimpinan', nilai: 'Pj. Wali Kota Contoh' },
      {
        label: 'peserta',
        nilai:
          '30 (tiga puluh) orang dari unsur Forkopimda, KPU, Bawaslu, TNI, Polri, perangkat daerah, dan camat; dari 30 jabatan yang tercatat, 24 hadir, 4 diwakili, 1 izin, dan 1 tidak hadir',
      },
    ],
  },
  bagian(
    'pokok hasil',
    'Pokok Hasil',
    buildTeksKaya([
      buildParagraf('Rapat membahas sepuluh butir kesiapan dan memutuskan hal-hal berikut.'),
      ...listButirTeks(HASIL.map(([judul, isi]) => ({ tebal: `${judul}:`, isi }))),
    ]),
  ),
  bagian(
    'tindak lanjut',
    'Tindak Lanjut',
    createTeksKaya(
      'Terdapat 10 (sepuluh) tindak lanjut dengan batas waktu 8 November sampai dengan 24 November 2024. Rincian penanggung jawab dan batas waktu tercantum dalam notula terlampir.',
    ),
  ),
  bagian(
    'perhatian',
    'Hal yang Memerlukan Perhatian',
    list(
      'Tiga tindak lanjut jatuh tempo pada 8 November 2024, yaitu jadwal distribusi logistik, tim klarifikasi informasi, dan surat edaran netralitas ASN.',
      'Lokasi cadangan TPS di daerah rawan bencana memerlukan keputusan bersama KPU dan para camat.',
    ),
  ),
  bagian(
    'saran',
    'Saran',
    createTeksKaya(
      'Kemajuan tindak lanjut dibahas pada rapat koordinasi berikutnya, hari Jumat, tanggal 15 November 2024. Apabila berkenan, undangan akan kami siapkan.',
    ),
  ),
]

/** 05: to the Pj. Wali Kota, the number still to come. */
export function createNotaDinas(changes: Partial<NotaDinasReport> = {}): NotaDinasReport {
  return {
    paper: PAPER_SURAT,
    jenis: 'nota dinas',
    judulPendek: 'Rapat Koordinasi',
    kota: 'Kota Contoh',
    tanggal: '4 November 2024',
    nomor: ['000.1.5/', '/Kesbangpol/2024'],
    sifat: 'Penting',
    lampiran: '1 (satu) berkas',
    hal: 'Laporan Hasil Rapat Koordinasi Terpadu Desk Pilkada Kota Contoh',
    penerima: ['Pj. Wali Kota Contoh'],
    dari: 'Kepala Badan Kesatuan Bangsa dan Politik',
    pembuka: createTeksKaya(
      'Bersama ini kami laporkan dengan hormat hasil Rapat Koordinasi Terpadu Desk Pilkada Kota Contoh Tahun 2024 sebagai berikut.',
    ),
    bagian: BAGIAN_NOTA,
    penutup: createTeksKaya(
      'Demikian laporan ini kami sampaikan. Mohon arahan lebih lanjut. Atas perhatian dan perkenannya, kami ucapkan terima kasih.',
    ),
    penandatangan: KEPALA_BADAN,
    tembusan: ['Sekretaris Daerah Kota Contoh'],
    teksPesan: '',
    ...changes,
  }
}

const tanpaNip = (nama: string, gelarBelakang: string, jabatan: string, changes: Partial<Penandatangan> = {}) => ({
  ...KEPALA_BADAN,
  gelarDepan: null,
  nama,
  gelarBelakang,
  jabatan,
  pangkat: null,
  nip: null,
  ...changes,
})

export const PENANDA_TANGAN: readonly Penandatangan[] = [
  tanpaNip('Anggun Rekaan', 'S.Sos.', 'Ketua KPU Kota Contoh'),
  tanpaNip('Hendra Amsal', 'S.H.', 'Ketua Bawaslu Kota Contoh'),
  tanpaNip('Bima Misalnya', 'S.I.K.', 'Kepala Kepolisian Resor Kota', { pangkat: 'Komisaris Besar Polisi' }),
]

/** 06: signed by the head of the office; `tataTandaTangan` turns it into the other two pages. */
export function createBeritaAcara(changes: Partial<BeritaAcaraReport> = {}): BeritaAcaraReport {
  return {
    paper: PAPER_SURAT,
    jenis: 'berita acara',
    judulPendek: 'Rapat Koordinasi',
    kota: 'Kota Contoh',
    tanggal: '1 November 2024',
    nomor: ['000.1.5/', '/Kesbangpol/2024'],
    sifat: 'Biasa',
    lampiran: '-',
    hal: 'Kesepakatan Hasil Rapat Koordinasi Terpadu Desk Pilkada Kota Contoh Tahun 2024',
    pembuka: createTeksKaya(
      'Pada hari ini, Jumat, tanggal satu bulan November tahun dua ribu dua puluh empat (1-11-2024), bertempat di Paseban Contoh, Balai Kota Contoh, telah dilaksanakan Rapat Koordinasi Terpadu Desk Pilkada Kota Contoh Tahun 2024 yang dihadiri 30 (tiga puluh) orang dan dipimpin oleh Pj. Wali Kota Contoh, dengan kesepakatan sebagai berikut.',
    ),
    bagian: [
      bagian(
        'hasil',
        'Hasil',
        list(
          'Logistik pemungutan suara didistribusikan tepat waktu ke seluruh TPS menurut jadwal yang ditetapkan KPU.',
          'TPS di daerah rawan bencana dilengkapi lokasi cadangan yang disiapkan KPU bersama para camat.',
          'TNI, Polri, dan Bawaslu menuntaskan rencana pengamanan dan pengawasan terpadu.',
          'Warga yang dirawat di rumah sakit dipastikan dapat menggunakan hak pilihnya.',
          'ASN dan lembaga terkait bersikap netral; pelanggaran ditindak sesuai dengan peraturan perundang-undangan.',
        ),
      ),
      bagian('dokumen pendukung', 'Dokumen Pendukung', list('daftar hadir peserta; dan', 'dokumentasi kegiatan.')),
    ],
    penutup: createTeksKaya(
      'Demikian Berita Acara ini dibuat dengan sebenarnya untuk dipergunakan sebagaimana mestinya.',
    ),
    penandatangan: KEPALA_BADAN,
    tembusan: [],
    tataTandaTangan: 'satu',
    penandatanganList: PENANDA_TANGAN,
    ...changes,
  }
}
