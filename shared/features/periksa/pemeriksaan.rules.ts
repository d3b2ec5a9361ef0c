/** The list of checks: what each is called, and whether it keeps a notula from becoming final. */
import { findAngkaBerbeda, findJumlahSalah, findPersenSalah, findTerbilangBeda } from './angka-periksa.rules'
import type { FaktaPeriksa } from './fakta.rules'
import {
  findAcaraTanpaHasil,
  findAcaraTanpaIsi,
  findAcaraTanpaPembahasan,
  findBatasHariLibur,
  findBatasSebelumRapat,
  findButirTanpaAcara,
  findFotoTanpaKeterangan,
  findKeputusanGanda,
  findKeputusanTanpaKataKerja,
  findPembicaraTanpaUraian,
  findPertanyaanTerbuka,
  findTanpaBatasWaktu,
  findTanpaPenanggungJawab,
  findTindakLanjutGanda,
} from './isi-periksa.rules'
import {
  findJabatanLowong,
  findNipJanggal,
  findPenandaTanganTidakMenjabat,
  findPencatatKosong,
  findPimpinanKosong,
  findSekretarisKosong,
} from './pejabat-periksa.rules'
import {
  findJumlahHadirBeda,
  findKehadiranBelumDicatat,
  findKehadiranKosong,
  findPembicaraTanpaWakil,
  findPembicaraTidakHadir,
  findPenandaTanganTidakHadir,
  findPimpinanTidakHadir,
  findTibaSesudahSelesai,
  findWakilTanpaNama,
} from './peserta-periksa.rules'
import {
  findAcaraKosong,
  findJamMulaiKosong,
  findJamSelesaiKosong,
  findKopKurang,
  findNomorUndanganDipakai,
  findNomorUndanganKosong,
  findRapatBelumBerlangsung,
  findTanggalKosong,
  findTanggalUndanganKosong,
  findTempatKosong,
  findUndanganSesudahRapat,
} from './rapat-periksa.rules'
import { findHariSalah, findJamBeda, findTanggalTidakAda } from './tanggal-periksa.rules'
import type { HasilPemeriksaan, Pemeriksaan } from './temuan.rules'
import {
  findHurufKapital,
  findPembukaanKosong,
  findPenutupKosong,
  findSingkatanTakDijelaskan,
  findSisaTemplat,
  findSpasiGanda,
} from './tulisan-periksa.rules'

/** A finding with its check. */
export type TemuanPemeriksaan = HasilPemeriksaan & Pick<Pemeriksaan, 'kode' | 'judul' | 'tingkat'>

/** Every check, in the order in which findings of one kind are shown. */
export const PEMERIKSAAN: readonly Pemeriksaan[] = [
  harus('tanggal-kosong', 'Tanggal rapat belum ada', findTanggalKosong),
  harus('jam-mulai-kosong', 'Jam mulai belum ada', findJamMulaiKosong),
  harus('pimpinan-kosong', 'Pimpinan rapat belum dipilih', findPimpinanKosong),
  harus('acara-kosong', 'Rapat tanpa acara', findAcaraKosong),
  harus('kehadiran-kosong', 'Kehadiran belum dicatat', findKehadiranKosong),
  harus('jumlah-hadir-beda', 'Jumlah hadir tidak sama dengan daftar', findJumlahHadirBeda),
  harus('hari-salah', 'Hari tidak cocok dengan tanggal', findHariSalah),
  harus('tanggal-tidak-ada', 'Tanggal tidak ada di kalender', findTanggalTidakAda),
  harus('terbilang-beda', 'Angka dan huruf tidak sama', findTerbilangBeda),
  harus('tanpa-penanggung-jawab', 'Tindak lanjut tanpa penanggung jawab', findTanpaPenanggungJawab),
  harus('batas-sebelum-rapat', 'Batas waktu sebelum rapat', findBatasSebelumRapat),
  harus('undangan-sesudah-rapat', 'Surat undangan sesudah rapat', findUndanganSesudahRapat),
  harus('penanda-tangan-tidak-menjabat', 'Penanda tangan tidak menjabat', findPenandaTanganTidakMenjabat),
  harus('sisa-templat', 'Ada isian yang tertinggal', findSisaTemplat),

  lihat('rapat-belum-berlangsung', 'Rapat belum berlangsung', findRapatBelumBerlangsung),
  lihat('jam-selesai-kosong', 'Jam selesai belum ada', findJamSelesaiKosong),
  lihat('tempat-kosong', 'Tempat rapat belum ada', findTempatKosong),
  lihat('nomor-undangan-kosong', 'Nomor surat undangan belum ada', findNomorUndanganKosong),
  lihat('nomor-undangan-dipakai', 'Nomor surat undangan sudah dipakai', findNomorUndanganDipakai),
  lihat('tanggal-undangan-kosong', 'Surat undangan belum bertanggal', findTanggalUndanganKosong),
  lihat('kop-kurang', 'Kop surat belum lengkap', findKopKurang),
  lihat('sekretaris-kosong', 'Sekretaris rapat belum dipilih', findSekretarisKosong),
  lihat('pencatat-kosong', 'Pencatat rapat belum dipilih', findPencatatKosong),
  lihat('jabatan-lowong', 'Jabatan tanpa pejabat', findJabatanLowong),
  lihat('nip-janggal', 'NIP perlu diperiksa', findNipJanggal),
  lihat('kehadiran-belum-dicatat', 'Sebagian kehadiran belum dicatat', findKehadiranBelumDicatat),
  lihat('pimpinan-tidak-hadir', 'Pimpinan tidak tercatat hadir', findPimpinanTidakHadir),
  lihat('penanda-tangan-tidak-hadir', 'Penanda tangan tidak tercatat hadir', findPenandaTanganTidakHadir),
  lihat('pembicara-tidak-hadir', 'Pembicara tidak tercatat hadir', findPembicaraTidakHadir),
  lihat('pembicara-tanpa-wakil', 'Wakil yang berbicara belum ditulis', findPembicaraTanpaWakil),
  lihat('wakil-tanpa-nama', 'Diwakili tanpa nama wakil', findWakilTanpaNama),
  lihat('tiba-sesudah-selesai', 'Tiba sesudah rapat selesai', findTibaSesudahSelesai),
  lihat('pembukaan-kosong', 'Kata Pembukaan masih kosong', findPembukaanKosong),
  lihat('jam-beda', 'Jam pada tulisan berbeda', findJamBeda),
  lihat('acara-tanpa-isi', 'Acara belum ada isinya', findAcaraTanpaIsi),
  lihat('acara-tanpa-pembahasan', 'Acara tanpa pembahasan', findAcaraTanpaPembahasan),
  lihat('acara-tanpa-hasil', 'Acara tanpa hasil', findAcaraTanpaHasil),
  lihat('pembicara-tanpa-uraian', 'Pembicara tanpa uraian', findPembicaraTanpaUraian),
  lihat('singkatan', 'Singkatan belum dijelaskan', findSingkatanTakDijelaskan),
  lihat('persen-salah', 'Persen tidak cocok dengan bagiannya', findPersenSalah),
  lihat('jumlah-salah', 'Jumlah tidak cocok dengan rinciannya', findJumlahSalah),
  lihat('angka-berbeda', 'Angka berbeda di dua tempat', findAngkaBerbeda),
  lihat('keputusan-ganda', 'Keputusan tertulis dua kali', findKeputusanGanda),
  lihat('keputusan-tanpa-kata-kerja', 'Keputusan tanpa kata kerja', findKeputusanTanpaKataKerja),
  lihat('tindak-lanjut-ganda', 'Tindak lanjut tertulis dua kali', findTindakLanjutGanda),
  lihat('tanpa-batas-waktu', 'Tindak lanjut tanpa batas waktu', findTanpaBatasWaktu),
  lihat('batas-hari-libur', 'Batas waktu jatuh pada hari libur', findBatasHariLibur),
  lihat('pertanyaan-terbuka', 'Pertanyaan belum terjawab', findPertanyaanTerbuka),
  lihat('butir-tanpa-acara', 'Butir yang acaranya sudah dihapus', findButirTanpaAcara),
  lihat('penutup-kosong', 'Penutup masih kosong', findPenutupKosong),
  lihat('foto-tanpa-keterangan', 'Foto tanpa keterangan', findFotoTanpaKeterangan),
  lihat('huruf-kapital', 'Tulisan dengan huruf kapital semua', findHurufKapital),
  lihat('spasi-ganda', 'Spasi ganda', findSpasiGanda),
]

/** Of one check; a pasted table may differ in thousands of places, and nobody reads on. The rest shows when these are mended. */
const TEMUAN_TERBANYAK = 200

/** Runs every check. The musts come first, each kind in the order of PEMERIKSAAN; equal findings are named once. */
export function listTemuan(fakta: FaktaPeriksa): readonly TemuanPemeriksaan[] {
  const seen = new Set<string>()
  return PEMERIKSAAN.flatMap(({ kode, judul, tingkat, find }) =>
    find(fakta)
      .slice(0, TEMUAN_TERBANYAK)
      .flatMap((hasil) => {
        const kunci = `${kode} ${hasil.sasaran}`
        if (seen.has(kunci)) return []
        seen.add(kunci)
        return [{ ...hasil, kode, judul, tingkat }]
      }),
  )
}

function harus(kode: string, judul: string, find: Pemeriksaan['find']): Pemeriksaan {
  return { kode, judul, tingkat: 'harus', find }
}

function lihat(kode: string, judul: string, find: Pemeriksaan['find']): Pemeriksaan {
  return { kode, judul, tingkat: 'lihat', find }
}
