/**
 * What was said, decided and given to whom at a rakor Desk Pilkada; `jabatan` is the short name of a jabatan. What it
 * says begins with a small letter, so that the paper goes on from the name: `Ketua KPU melaporkan bahwa …`.
 */
export type ButirContoh = {
  readonly judul: string
  readonly uraian: readonly { readonly jabatan: string; readonly isi: string }[]
  readonly simpulan: string
  readonly keputusan: readonly string[]
  readonly tindakLanjut: readonly {
    readonly uraian: string
    readonly jabatan: string
    /** Days after the rapat. */
    readonly hari: number
    readonly status?: 'proses' | 'selesai'
  }[]
}

/**
 * The ten points of the Desk Pilkada of Kota Bogor, 1 November 2024, in their published order. What each jabatan says is
 * sample text around the published facts.
 */
export const BUTIR_DESK: readonly ButirContoh[] = [
  {
    judul: 'Kesiapan logistik',
    uraian: [
      {
        jabatan: 'Ketua KPU',
        isi: 'melaporkan bahwa kotak suara dan bilik suara sudah lengkap di gudang, sedangkan surat suara masih disortir dan dilipat.',
      },
    ],
    simpulan: 'Kotak suara, surat suara, dan bilik suara dikirim ke seluruh TPS sesuai dengan jadwal per kecamatan.',
    keputusan: [
      'Logistik pemungutan suara didistribusikan tepat waktu ke seluruh TPS sesuai dengan jadwal per kecamatan.',
    ],
    tindakLanjut: [
      {
        uraian: 'Menyampaikan jadwal distribusi logistik per kecamatan.',
        jabatan: 'Ketua KPU',
        hari: 7,
        status: 'selesai',
      },
    ],
  },
  {
    judul: 'Kesiapan TPS',
    uraian: [
      {
        jabatan: 'Ketua KPU',
        isi: 'menyampaikan bahwa lokasi TPS dipilih yang strategis dan mudah dijangkau pemilih.',
      },
      {
        jabatan: 'Kalak BPBD',
        isi: 'mengingatkan bahwa hari pemungutan suara jatuh pada puncak musim hujan, sehingga TPS di daerah banjir dan longsor perlu lokasi pengganti.',
      },
    ],
    simpulan: 'Setiap TPS di daerah rawan bencana mempunyai lokasi pengganti sebelum masa tenang.',
    keputusan: ['KPU dan para camat menyiapkan mitigasi bagi TPS di daerah rawan bencana, termasuk lokasi pengganti.'],
    tindakLanjut: [
      {
        uraian: 'Menyusun daftar TPS rawan bencana beserta lokasi penggantinya.',
        jabatan: 'Ketua KPU',
        hari: 14,
        status: 'proses',
      },
      {
        uraian: 'Menyiapkan peralatan dan petugas siaga bencana pada hari pemungutan suara.',
        jabatan: 'Kalak BPBD',
        hari: 19,
      },
    ],
  },
  {
    judul: 'Kesiapan petugas pemungutan suara',
    uraian: [
      {
        jabatan: 'Ketua KPU',
        isi: 'menjelaskan bahwa pelatihan petugas berlangsung rutin; gelombang pertama sudah selesai di seluruh kecamatan.',
      },
    ],
    simpulan: 'Pelatihan gelombang terakhir selesai sepekan sebelum pemungutan suara.',
    keputusan: ['Pelatihan rutin petugas pemungutan suara dituntaskan di seluruh kecamatan.'],
    tindakLanjut: [
      {
        uraian: 'Melaporkan jumlah petugas yang sudah dilatih per kecamatan.',
        jabatan: 'Ketua KPU',
        hari: 18,
        status: 'proses',
      },
    ],
  },
  {
    judul: 'Sosialisasi masif kepada pemilih',
    uraian: [
      {
        jabatan: 'Kadiskominfo',
        isi: 'menyampaikan rencana sosialisasi lokasi TPS dan pentingnya menggunakan hak pilih melalui media luar ruang, radio, dan media sosial.',
      },
      {
        jabatan: 'Kepala Kesbangpol',
        isi: 'mengusulkan agar kunjungan ke sekolah diutamakan bagi pemilih pemula.',
      },
    ],
    simpulan: 'Sosialisasi dilakukan serentak sampai tingkat RT/RW dengan bahan yang sama.',
    keputusan: ['Sosialisasi lokasi TPS dan hak pilih dilakukan secara masif sampai tingkat RT/RW.'],
    tindakLanjut: [
      {
        uraian: 'Membagikan bahan sosialisasi lokasi TPS kepada para camat dan lurah.',
        jabatan: 'Kadiskominfo',
        hari: 10,
        status: 'proses',
      },
    ],
  },
  {
    judul: 'Sistem penghitungan suara',
    uraian: [
      {
        jabatan: 'Ketua KPU',
        isi: 'memaparkan penghitungan manual berjenjang dan aplikasi rekapitulasi yang akan diuji di setiap kecamatan.',
      },
    ],
    simpulan: 'Penghitungan manual dan digital sama-sama diuji, dengan jaringan cadangan di setiap kecamatan.',
    keputusan: ['Sistem penghitungan suara, baik manual maupun digital, diuji keandalannya sebelum pemungutan suara.'],
    tindakLanjut: [
      { uraian: 'Melaksanakan uji coba aplikasi rekapitulasi di setiap kecamatan.', jabatan: 'Ketua KPU', hari: 17 },
    ],
  },
  {
    judul: 'Pengawasan kecurangan',
    uraian: [
      {
        jabatan: 'Ketua Bawaslu',
        isi: 'menyatakan bahwa pengawas melekat sudah ditempatkan pada setiap tahapan dan kanal laporan warga dibuka 24 jam.',
      },
    ],
    simpulan: 'Bawaslu memimpin pengawasan; laporan warga diteruskan pada hari yang sama.',
    keputusan: ['Pengawasan terhadap kecurangan menjadi tanggung jawab Bawaslu dengan dukungan seluruh anggota desk.'],
    tindakLanjut: [
      {
        uraian: 'Menyampaikan peta kerawanan pelanggaran per kecamatan.',
        jabatan: 'Ketua Bawaslu',
        hari: 14,
        status: 'proses',
      },
    ],
  },
  {
    judul: 'Kesiapan keamanan',
    uraian: [
      {
        jabatan: 'Kapolres',
        isi: 'memaparkan rencana pengamanan TPS dan pergeseran logistik bersama jajaran Kodim.',
      },
      { jabatan: 'Dandim', isi: 'menyatakan pasukan siaga di seluruh kecamatan sejak masa tenang.' },
    ],
    simpulan: 'Rencana pengamanan TNI-Polri diselaraskan dengan jadwal distribusi logistik.',
    keputusan: ['TNI-Polri menuntaskan rencana pengamanan terpadu sampai dengan penetapan hasil.'],
    tindakLanjut: [
      {
        uraian: 'Menyerahkan rencana pengamanan terpadu kepada Desk Pilkada.',
        jabatan: 'Kapolres',
        hari: 14,
        status: 'proses',
      },
    ],
  },
  {
    judul: 'Pencegahan hoaks',
    uraian: [
      {
        jabatan: 'Kadiskominfo',
        isi: 'menyampaikan bahwa kabar bohong dipantau setiap hari dan bantahannya disiarkan paling lambat enam jam.',
      },
    ],
    simpulan: 'Satu kanal klarifikasi dipakai bersama oleh KPU, Bawaslu, kepolisian, dan pemerintah daerah.',
    keputusan: ['Tim klarifikasi informasi dibentuk dan bekerja setiap hari sampai dengan penetapan hasil.'],
    tindakLanjut: [
      {
        uraian: 'Membentuk tim klarifikasi dan membuka kanal aduan hoaks.',
        jabatan: 'Kadiskominfo',
        hari: 7,
        status: 'selesai',
      },
    ],
  },
  {
    judul: 'Kesehatan petugas dan pemilih di rumah sakit',
    uraian: [
      {
        jabatan: 'Kadinkes',
        isi: 'menyampaikan pemeriksaan kesehatan petugas KPPS dan pos kesehatan pada hari pemungutan suara.',
      },
      {
        jabatan: 'Direktur RSUD',
        isi: 'menjelaskan bahwa pasien yang dirawat perlu didata sebelum masa tenang agar tetap dapat memilih.',
      },
    ],
    simpulan: 'Dinas Kesehatan berkomunikasi dengan seluruh rumah sakit agar hak pilih pasien terlayani.',
    keputusan: ['Kesehatan petugas KPPS dijaga dan warga yang dirawat di rumah sakit tetap dapat memilih.'],
    tindakLanjut: [
      {
        uraian: 'Mengirim daftar rumah sakit dan perkiraan jumlah pasien yang memilih.',
        jabatan: 'Kadinkes',
        hari: 11,
        status: 'proses',
      },
    ],
  },
  {
    judul: 'Netralitas ASN dan lembaga terkait',
    uraian: [
      {
        jabatan: 'Sekda',
        isi: 'menegaskan bahwa setiap bukti ketidaknetralan ditindak sesuai dengan peraturan perundang-undangan.',
      },
      {
        jabatan: 'Kepala BKPSDM',
        isi: 'menyampaikan bahwa edaran netralitas disampaikan kembali kepada seluruh perangkat daerah.',
      },
    ],
    simpulan: 'ASN dan lembaga terkait bersikap netral pada seluruh tahapan.',
    keputusan: ['ASN dan lembaga terkait menjaga netralitas; bukti ketidaknetralan ditindak sesuai dengan peraturan.'],
    tindakLanjut: [
      {
        uraian: 'Menyampaikan kembali edaran netralitas ASN kepada seluruh perangkat daerah.',
        jabatan: 'Kepala BKPSDM',
        hari: 7,
        status: 'selesai',
      },
    ],
  },
]
