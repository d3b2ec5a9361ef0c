import { findHariLibur } from '@shared/lib/hari-libur'
import {
  addBulan,
  addHari,
  getAwalPekan,
  getBagianTanggal,
  getHariKe,
  getNamaBulan,
  NAMA_BULAN,
  NAMA_HARI,
} from '@shared/lib/kalender'
import type { Irama, Seri } from './seri.schema'

/** Title of the point of the agenda that lists what is still to be done. */
export const JUDUL_TINDAK_LANJUT = 'Tindak lanjut rapat sebelumnya'

const PEKAN: Partial<Record<Irama, number>> = { 'tiap pekan': 1, 'tiap dua pekan': 2 }
const BULAN: Partial<Record<Irama, number>> = { 'tiap bulan': 1, 'tiap tiga bulan': 3 }

/** `Tiap pekan, Senin`, `Tidak tetap`: how a rhythm is read. */
export function formatIrama({ irama, hari }: Pick<Seri, 'irama' | 'hari'>): string {
  const kata = `${irama.charAt(0).toUpperCase()}${irama.slice(1)}`
  return hari === null || irama === 'tidak tetap' ? kata : `${kata}, ${NAMA_HARI[hari] ?? ''}`
}

/**
 * The day of the next rapat after `terakhir`, never before `hariIni`; `null` without a rhythm. A fixed day of the week
 * keeps its place in the month (the second Senin). A day on which offices are closed moves to the next working day,
 * and `libur` says which day that was.
 */
export function getTanggalBerikut(
  { irama, hari }: Pick<Seri, 'irama' | 'hari'>,
  terakhir: string,
  hariIni: string,
): { readonly tanggal: string; readonly libur: string | null } | null {
  const pekan = PEKAN[irama]
  const bulan = BULAN[irama]
  for (let langkah = 1; pekan !== undefined || bulan !== undefined; langkah += 1) {
    const tanggal =
      pekan === undefined
        ? addBulanTetap(terakhir, (bulan ?? 1) * langkah, hari)
        : addPekanTetap(terakhir, pekan * langkah, hari)
    if (tanggal >= hariIni) return withoutLibur(tanggal)
  }
  return null
}

/** `Rakor ke-3 Bulan Oktober 2024` for the next one: number and month follow the new day, everything else stays. */
export function formatNamaBerikut(nama: string, dari: string | null, ke: string | null): string {
  const counted = nama.replace(/\bke-(\d{1,3})\b/i, (_kata, nomor: string) => `ke-${Number(nomor) + 1}`)
  if (dari === null || ke === null) return counted
  const lama = getBagianTanggal(dari)
  const baru = getBagianTanggal(ke)
  const bulanLama = NAMA_BULAN[lama.bulan - 1] ?? ''
  return counted.replace(
    new RegExp(`\\b${bulanLama}\\b(?: ${lama.tahun}\\b)?`, 'gi'),
    (kata) => `${getNamaBulan(baru.bulan)}${/\d$/.test(kata) ? ` ${baru.tahun}` : ''}`,
  )
}

function addPekanTetap(terakhir: string, pekan: number, hari: number | null): string {
  if (hari === null) return addHari(terakhir, pekan * 7)
  return addHari(getAwalPekan(terakhir), pekan * 7 + ((hari + 6) % 7))
}

function addBulanTetap(terakhir: string, bulan: number, hari: number | null): string {
  const sama = addBulan(terakhir, bulan)
  if (hari === null) return sama
  const awal = `${sama.slice(0, 8)}01`
  const pertama = addHari(awal, (hari - getHariKe(awal) + 7) % 7)
  const ke = Math.ceil(getBagianTanggal(terakhir).hari / 7)
  const tanggal = addHari(pertama, (ke - 1) * 7)
  return tanggal.slice(0, 7) === awal.slice(0, 7) ? tanggal : addHari(tanggal, -7)
}

function withoutLibur(tanggal: string): { readonly tanggal: string; readonly libur: string | null } {
  let kerja = tanggal
  while (findHariLibur(kerja) !== null) kerja = addHari(kerja, 1)
  return { tanggal: kerja, libur: kerja === tanggal ? null : tanggal }
}
