import { createTeksKaya } from '@shared/lib/teks-kaya'
import type { DaftarHadirReport } from '../../../electron/features/kehadiran/daftar-hadir.report'
import type { NotulaReport, PesertaRow } from '../../../electron/features/notula/notula.report'
import { createDaftarHadirBogor, createNotulaBogor } from '../../support/laporan-bogor'
import { createFoto, createNoise } from './foto'

const KATA =
  'rapat koordinasi kecamatan kelurahan pemilih petugas logistik jadwal laporan wilayah keamanan pengawasan sosialisasi masyarakat perangkat daerah anggaran kegiatan pelaksanaan penanggung jawab batas waktu tindak lanjut kesiapan distribusi pelatihan pemungutan penghitungan suara lokasi cadangan banjir longsor kesehatan rumah sakit netralitas informasi aduan klarifikasi peta rawan pengamanan personel pola pergeseran pasukan penetapan hasil pemantauan evaluasi pendampingan verifikasi berkas surat edaran kanal resmi harian mingguan tuntas segera bersama seluruh setiap telah akan sedang dapat perlu dengan untuk pada oleh dari menurut terhadap sampai serta yang'.split(
    ' ',
  )
const NAMA = 'Andaian Umpama Misalnya Ibarat Rekaan Amsal Kiasan Tamsil Contoh Seumpama Laksana Bagaikan'.split(' ')
const DEPAN = 'Surya Melati Bima Satria Anggun Hendra Dharma Ayu Galih Indah Panji Raka Sinta Wulan Bayu'.split(' ')
const JABATAN =
  'Kepala Dinas|Camat|Kepala Bagian|Ketua KPU|Ketua Bawaslu|Kepala Kepolisian Resor|Komandan Kodim|Direktur RSUD'.split(
    '|',
  )
const JUMLAH_PESERTA = 40
const JUMLAH_BUTIR = 12
const JUMLAH_TUGAS = 8
const FOTO_BYTES = 194_000

export type Karangan = ReturnType<typeof createKarangan>

/** Words, names and sentences that read like an office's, the same for the same seed. */
export function createKarangan(seed: number) {
  const noise = createNoise(seed)
  const pick = (list: readonly string[]): string => list[noise() % list.length] ?? ''
  const words = (count: number) => Array.from({ length: count }, () => pick(KATA)).join(' ')
  return {
    noise,
    words,
    nama: () => `${pick(DEPAN)} ${pick(NAMA)} ${pick(NAMA)}, S.${pick(['E', 'H', 'Sos', 'IP'])}.`,
    jabatan: (nomor: number) => `${pick(JABATAN)} ${pick(NAMA)} ${nomor}`,
    kalimat: (count: number) => `${words(count)}, ${noise() % 9000} orang pada ${noise() % 900} lokasi.`,
  }
}

/**
 * The notula of performance.md: 5 pages of F4, 40 attendees, 12 points, 8 tindak lanjut and a photo of 194 KB; other
 * words, names and numbers for each `nth`.
 */
export function createNotulaUkur(nth: number): NotulaReport {
  const { kalimat, nama, jabatan, words } = createKarangan(nth)
  const dasar = createNotulaBogor()
  const peserta = Array.from(
    { length: JUMLAH_PESERTA },
    (_, index): PesertaRow => ({
      nama: nama(),
      jabatan: jabatan(index + 1),
      kehadiran: index % 8 === 3 ? 'Izin' : 'Hadir',
    }),
  )
  return {
    ...dasar,
    paper: { ...dasar.paper, kertas: 'F4' },
    rapat: `Rapat Koordinasi ${words(4)} ke-${nth}`,
    acara: Array.from({ length: JUMLAH_BUTIR }, (_, index) => `${index + 1} ${words(4)}`),
    pembukaan: createTeksKaya(kalimat(25)),
    pembahasan: Array.from({ length: JUMLAH_BUTIR }, (_, index) => ({
      judul: `Butir ${index + 1} ${words(3)}`,
      butir: [{ jabatan: jabatan(index), isi: createTeksKaya(`menyampaikan bahwa ${kalimat(14)}`) }],
      simpulan: createTeksKaya(kalimat(10)),
    })),
    keputusan: Array.from({ length: 3 }, () => kalimat(14)),
    tindakLanjut: Array.from({ length: JUMLAH_TUGAS }, (_, index) => ({
      uraian: kalimat(6),
      penanggungJawab: jabatan(index),
      batasWaktu: `${index + 8} November 2024`,
      status: 'Belum',
    })),
    penutup: createTeksKaya(kalimat(20)),
    peserta: {
      rows: peserta,
      hitung: { jabatan: JUMLAH_PESERTA, hadir: 35, diwakili: 0, izin: 5, tidakHadir: 0, tamu: 0 },
      unsur: [],
    },
    foto: [{ gambar: createFoto(FOTO_BYTES, nth), keterangan: kalimat(8) }],
  }
}

/** An attendance list to be signed, with 60 rows; other names for each `nth`. */
export function createDaftarHadirUkur(nth: number): DaftarHadirReport {
  const { nama, jabatan, words } = createKarangan(nth)
  return createDaftarHadirBogor({
    acara: `Rapat Koordinasi ${words(4)} ke-${nth}`,
    barisKosong: 0,
    rows: Array.from({ length: 60 }, (_, index) => ({
      nama: nama(),
      jabatan: jabatan(index + 1),
      jenisKelamin: null,
      nomorHp: null,
      golongan: null,
      kehadiran: '',
      pukul: null,
    })),
  })
}
