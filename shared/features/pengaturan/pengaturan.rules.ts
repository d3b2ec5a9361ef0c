import type { Pengaturan } from './pengaturan.schema'

/** A field of another program's template: its name in braces behind a dollar. */
const formatBidang = (nama: string): string => `$\{${nama}}`

/**
 * Settings of an office that has chosen nothing yet. Second-hand layouts (margins, type, kop, name in the signature)
 * are defaults here and nowhere else: an office may set each of them after its own rules.
 */
export const PENGATURAN_AWAL: Pengaturan = {
  kantor: null,
  kop: null,
  kertas: {
    jenis: 'A4',
    tepi: { atas: 20, kanan: 20, bawah: 20, kiri: 25 },
    huruf: 'Arimo',
    ukuranHuruf: 11,
  },
  tandaTangan: {
    jabatanKapital: true,
    namaGaya: 'tebal',
    awalanNip: 'NIP ',
    ruangMm: 25,
    sekdaTampilNip: true,
  },
  notula: {
    format: '2023',
    barisTempat: false,
    blokNotulis: false,
    judulPeraturan: 'Peraturan',
    bagian: [
      { bagian: 'pembukaan', judul: 'Kata Pembukaan', tampil: true },
      { bagian: 'pembahasan', judul: 'Pembahasan', tampil: true },
      { bagian: 'keputusan', judul: 'Keputusan', tampil: true },
      { bagian: 'tindak lanjut', judul: 'Tindak Lanjut', tampil: true },
      { bagian: 'penutup', judul: 'Penutup', tampil: true },
    ],
  },
  daftarHadir: {
    kolom: ['nama', 'jabatan', 'tanda tangan'],
    zigzag: true,
    barisKosong: 10,
    penuhiHalaman: false,
  },
  surat: {
    pola: '{keamanan}/{kode}/{urut}/{unit}/{tahun}',
    unit: null,
    unitSekretariat: 'Setda',
    // The only code whose meaning is known to be in use everywhere; offices add theirs (domain.md 1.7).
    klasifikasi: [{ kode: '000.1.5', nama: 'Rapat dan undangan' }],
    sapaan: 'Saudara',
    lampiranBertandaTangan: true,
    atasNamaDenganPj: false,
    konfirmasiUnit: null,
    konfirmasiTelepon: null,
    kopSekretariat: null,
    kopKepalaDaerah: null,
  },
  srikandi: {
    aktif: false,
    nomor: formatBidang('nomor_naskah'),
    tanggal: formatBidang('tanggal_naskah'),
    tandaTangan: formatBidang('ttd_pengirim'),
    nama: formatBidang('nama_pengirim'),
    nip: formatBidang('nip_pengirim'),
  },
  tampilan: { kontrasTinggi: false },
  jenisRapat: ['Forkopimda', 'Desk Pilkada', 'Lintas OPD', 'Kominda', 'Audiensi', 'Evaluasi'],
  kalimat: [
    { kode: 'doa', isi: 'Rapat diawali dengan doa menurut agama dan kepercayaan masing-masing.' },
    { kode: 'lapor', isi: 'melaporkan bahwa' },
    { kode: 'sampai', isi: 'menyampaikan bahwa' },
    { kode: 'usul', isi: 'mengusulkan agar' },
    { kode: 'tanggap', isi: 'Menanggapi hal tersebut, pimpinan rapat menjelaskan bahwa' },
    { kode: 'setuju', isi: 'Usul tersebut disetujui oleh peserta rapat.' },
    { kode: 'tunda', isi: 'Pembahasan acara ini ditunda dan dilanjutkan pada rapat berikutnya.' },
    { kode: 'koord', isi: 'berkoordinasi dengan instansi terkait sesuai dengan tugas dan kewenangan masing-masing' },
    { kode: 'pantau', isi: 'Kemajuan pelaksanaannya dilaporkan pada rapat berikutnya.' },
    { kode: 'demikian', isi: 'Demikian notula ini dibuat untuk dipergunakan sebagaimana mestinya.' },
  ],
  singkatan: {
    dikenal: [
      ...['WIB', 'WITA', 'WIT', 'RT', 'RW', 'NIP', 'NIK', 'KTP', 'UU', 'PP', 'RI', 'PT'],
      ...['KPU', 'TPS', 'TNI', 'POLRI', 'ASN', 'PNS', 'DPR', 'DPRD', 'RSUD'],
    ],
    kepanjangan: [
      { singkatan: 'KPPS', kepanjangan: 'Kelompok Penyelenggara Pemungutan Suara' },
      { singkatan: 'PPS', kepanjangan: 'Panitia Pemungutan Suara' },
      { singkatan: 'PPK', kepanjangan: 'Panitia Pemilihan Kecamatan' },
      { singkatan: 'PTPS', kepanjangan: 'Pengawas Tempat Pemungutan Suara' },
      { singkatan: 'DPT', kepanjangan: 'Daftar Pemilih Tetap' },
      { singkatan: 'DPK', kepanjangan: 'Daftar Pemilih Khusus' },
      { singkatan: 'FKUB', kepanjangan: 'Forum Kerukunan Umat Beragama' },
      { singkatan: 'FKDM', kepanjangan: 'Forum Kewaspadaan Dini Masyarakat' },
      { singkatan: 'OPD', kepanjangan: 'Organisasi Perangkat Daerah' },
      { singkatan: 'APBD', kepanjangan: 'Anggaran Pendapatan dan Belanja Daerah' },
      { singkatan: 'NPHD', kepanjangan: 'Naskah Perjanjian Hibah Daerah' },
      { singkatan: 'BPBD', kepanjangan: 'Badan Penanggulangan Bencana Daerah' },
    ],
  },
  laporanProvinsi: {
    penerima: null,
    tempat: null,
    jadwal: [
      { jenis: 'harian', aktif: false, hari: 0, jam: '20:00' },
      { jenis: 'mingguan', aktif: true, hari: 1, jam: '12:00' },
      { jenis: 'bulanan', aktif: false, hari: 5, jam: '16:00' },
    ],
    templatId: null,
  },
  kepalaKantorId: null,
}
