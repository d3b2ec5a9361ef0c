/** Checks on the facts of the rapat, its letter of invitation and the letterhead. */

import { formatTanggal } from '@shared/lib/format-tanggal'
import type { FaktaPeriksa } from './fakta.rules'
import { buildSasaran, buildTemuanRapat, type HasilPemeriksaan } from './temuan.rules'

export function findTanggalKosong({ rapat }: FaktaPeriksa): readonly HasilPemeriksaan[] {
  if (rapat.tanggal !== null) return []
  const pesan = 'Tanggal rapat belum diisi, padahal hari dan nama pejabat mengikutinya. Isi tanggalnya.'
  return [buildTemuanRapat('tanggal', { pesan, perbaikan: 'Isi tanggal', kata: 'Hari/Tanggal' })]
}

export function findJamMulaiKosong({ rapat }: FaktaPeriksa): readonly HasilPemeriksaan[] {
  if (rapat.jamMulai !== null) return []
  const pesan = 'Jam mulai rapat belum diisi. Isi jam mulainya.'
  return [buildTemuanRapat('waktu', { pesan, perbaikan: 'Isi jam mulai', kata: 'Waktu Sidang/Rapat', nilai: 'mulai' })]
}

/** An open end prints as `s.d. selesai`, which an invitation may say and a notula should not. */
export function findJamSelesaiKosong({ rapat }: FaktaPeriksa): readonly HasilPemeriksaan[] {
  if (rapat.jamMulai === null || rapat.jamSelesai !== null) return []
  const pesan = 'Jam selesai rapat belum diisi, sehingga tercetak “s.d. selesai”. Isi jam selesainya.'
  return [buildTemuanRapat('waktu', { pesan, perbaikan: 'Isi jam selesai', kata: 's.d. selesai', nilai: 'selesai' })]
}

export function findRapatBelumBerlangsung({ rapat, hariIni }: FaktaPeriksa): readonly HasilPemeriksaan[] {
  if (rapat.tanggal === null || rapat.tanggal <= hariIni) return []
  const pesan = `Rapat bertanggal ${formatTanggal(rapat.tanggal)}, padahal hari ini baru ${formatTanggal(hariIni)}. Periksa tanggalnya.`
  const { tanggal } = rapat
  return [buildTemuanRapat('tanggal', { pesan, perbaikan: 'Ubah tanggal', kata: 'Hari/Tanggal', nilai: tanggal })]
}

export function findTempatKosong({ rapat }: FaktaPeriksa): readonly HasilPemeriksaan[] {
  if (rapat.tempat !== null) return []
  const pesan = 'Tempat rapat belum diisi. Isi tempatnya, misalnya nama ruang dan gedung.'
  return [buildTemuanRapat('tempat', { pesan, perbaikan: 'Isi tempat', kata: 'Waktu Sidang/Rapat' })]
}

export function findAcaraKosong({ acara }: FaktaPeriksa): readonly HasilPemeriksaan[] {
  if (acara.length > 0) return []
  return [
    {
      sasaran: 'acara',
      pesan: 'Acara rapat belum ada satu pun. Tambah acara di Ringkasan.',
      tempat: { layar: 'acara', acaraId: null },
      kutipan: { konteks: null, kata: 'Acara' },
      perbaikan: { label: 'Tambah acara' },
    },
  ]
}

export function findNomorUndanganKosong({ rapat }: FaktaPeriksa): readonly HasilPemeriksaan[] {
  if (rapat.nomorUndangan !== null) return []
  const pesan = 'Nomor surat undangan belum diisi. Isi nomornya, atau abaikan kalau undangannya lisan.'
  return [buildTemuanRapat('surat', { pesan, perbaikan: 'Isi nomor', kata: 'Surat Undangan', nilai: 'nomor' })]
}

export function findTanggalUndanganKosong({ rapat }: FaktaPeriksa): readonly HasilPemeriksaan[] {
  if (rapat.nomorUndangan === null || rapat.tanggalUndangan !== null) return []
  const pesan = `Surat undangan ${rapat.nomorUndangan} belum bertanggal. Isi tanggal suratnya.`
  return [
    buildTemuanRapat('surat', { pesan, perbaikan: 'Isi tanggal surat', kata: 'Surat Undangan', nilai: 'tanggal' }),
  ]
}

/** Nobody can be invited by a letter that was written after the rapat. */
export function findUndanganSesudahRapat({ rapat }: FaktaPeriksa): readonly HasilPemeriksaan[] {
  const { tanggal, tanggalUndangan } = rapat
  if (tanggal === null || tanggalUndangan === null || tanggalUndangan <= tanggal) return []
  const pesan = `Surat undangan bertanggal ${formatTanggal(tanggalUndangan)}, sesudah rapat ${formatTanggal(tanggal)}. Ubah salah satunya.`
  const kata = formatTanggal(tanggalUndangan)
  return [buildTemuanRapat('surat', { pesan, perbaikan: 'Ubah tanggal surat', kata, nilai: tanggalUndangan })]
}

export function findNomorUndanganDipakai({ rapat, nomorDipakai }: FaktaPeriksa): readonly HasilPemeriksaan[] {
  const [lain] = nomorDipakai
  const { nomorUndangan } = rapat
  if (lain === undefined || nomorUndangan === null) return []
  const kapan = lain.tanggal === null ? '' : ` ${formatTanggal(lain.tanggal)}`
  const pesan = `Nomor ${nomorUndangan} sudah dipakai pada ${lain.nama}${kapan}. Periksa nomornya.`
  return [buildTemuanRapat('surat', { pesan, perbaikan: 'Ubah nomor', kata: nomorUndangan, nilai: nomorUndangan })]
}

/** An office without letterhead, or with one that lacks its address. */
export function findKopKurang({ kop }: FaktaPeriksa): readonly HasilPemeriksaan[] {
  const kurang = [
    kop === null ? 'belum diatur' : null,
    kop?.alamat.every((baris) => baris.trim() === '') ? 'belum beralamat' : null,
  ].filter((satu) => satu !== null)
  return kurang.map((satu) => ({
    sasaran: buildSasaran('kop', satu),
    pesan: `Kop surat kantor ${satu}. Lengkapi di Pengaturan.`,
    tempat: { layar: 'pengaturan' },
    kutipan: kop === null ? null : { konteks: null, kata: kop.baris2 },
    perbaikan: { label: 'Lengkapi kop' },
  }))
}
