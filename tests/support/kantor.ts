import type { Setup } from '@shared/features/pengaturan/pengaturan.schema'
import type { JenisPejabat } from '@shared/features/referensi/referensi.schema'
import type { TestApp } from './app'

/** Invented holders of real jabatan names; nobody here exists. */
const PEJABAT: readonly (readonly [jabatan: string, jenis: JenisPejabat, nama: string, gelar: string | null])[] = [
  ['Wali Kota Bogor', 'Pj.', 'Surya Andaian', null],
  ['Ketua DPRD Kota Bogor', 'definitif', 'Melati Umpama', 'S.E.'],
  ['Kepala Kepolisian Resor Kota Bogor', 'definitif', 'Bima Misalnya', 'S.I.K.'],
  ['Ketua KPU Kota Bogor', 'definitif', 'Anggun Rekaan', 'S.Sos.'],
  ['Ketua Bawaslu Kota Bogor', 'definitif', 'Hendra Amsal', 'S.H.'],
  ['Camat Bogor Utara', 'definitif', 'Dharma Rekaan', 'S.Sos.'],
]

/** The office of Kota Bogor as the wizard sends it. */
export const KANTOR_BOGOR: Setup = {
  kantor: {
    kodeWilayah: '32.71',
    namaDaerah: 'Kota Bogor',
    namaKantor: 'Badan Kesatuan Bangsa dan Politik',
    singkatan: 'Bakesbangpol',
    zona: 'WIB',
    kota: 'Bogor',
  },
  kop: {
    baris1: 'PEMERINTAH KOTA BOGOR',
    baris2: 'BADAN KESATUAN BANGSA DAN POLITIK',
    alamat: ['Jalan Contoh Nomor 1, Bogor'],
    logoId: null,
    tinggiLogoMm: 25,
    garis: 'tunggal',
  },
  kertas: {
    jenis: 'A4',
    tepi: { atas: 20, kanan: 20, bawah: 20, kiri: 25 },
    huruf: 'Arimo',
    ukuranHuruf: 11,
  },
  kepala: {
    gelarDepan: 'Drs.',
    nama: 'Arya Contoh',
    gelarBelakang: 'M.Si.',
    nip: '197001011996011001',
    pangkat: 'Pembina Utama Muda (IV/c)',
    jenis: 'definitif',
  },
}

/** Sets up the office of Kota Bogor as the wizard does, and gives six jabatan an invented holder. */
export function setupKantorBogor({ referensi }: TestApp): void {
  referensi.setup.setup(KANTOR_BOGOR)
  for (const [jabatan, jenis, nama, gelarBelakang] of PEJABAT) {
    const kosong = { gelarDepan: null, nip: null, pangkat: null, jenisKelamin: null, telepon: null } as const
    referensi.pejabat.create({
      ...kosong,
      jabatanId: getJabatanId(referensi, jabatan),
      jenis,
      nama,
      gelarBelakang,
      mulai: '2024-01-01',
      selesai: null,
    })
  }
}

/** @throws Error when no jabatan has that name: a test that names it wrongly must not pass. */
export function getJabatanId(referensi: TestApp['referensi'], nama: string): string {
  const row = referensi.jabatan.list({ tanggal: '2024-11-01', nonaktif: true }).find((item) => item.nama === nama)
  if (row === undefined) throw new Error(`no jabatan named ${nama}`)
  return row.id
}
