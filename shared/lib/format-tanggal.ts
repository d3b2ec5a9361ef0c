import { getBagianTanggal, getNamaBulan, getNamaHari } from './kalender'

/** `1 November 2024` */
export function formatTanggal(tanggal: string): string {
  const { tahun, bulan, hari } = getBagianTanggal(tanggal)
  return `${hari} ${getNamaBulan(bulan)} ${tahun}`
}

/** `Jumat, 1 November 2024`, the form of letters and notula (domain.md 8). */
export function formatTanggalPanjang(tanggal: string): string {
  return `${getNamaHari(tanggal)}, ${formatTanggal(tanggal)}`
}

/** `Jum 1 Nov`, for grids and narrow columns. */
export function formatTanggalPendek(tanggal: string): string {
  return `${getNamaHari(tanggal).slice(0, 3)} ${formatTanggalRingkas(tanggal)}`
}

/** `18 Nov`: where the year and the weekday are plain. */
export function formatTanggalRingkas(tanggal: string): string {
  const { bulan, hari } = getBagianTanggal(tanggal)
  return `${hari} ${getNamaBulan(bulan).slice(0, 3)}`
}

/** `01/11/2024` */
export function formatTanggalAngka(tanggal: string): string {
  const [tahun, bulan, hari] = tanggal.split('-')
  return `${hari}/${bulan}/${tahun}`
}

/** `November 2024`; takes any day of that month. */
export function formatBulan(tanggal: string): string {
  const { tahun, bulan } = getBagianTanggal(tanggal)
  return `${getNamaBulan(bulan)} ${tahun}`
}

/** `09:00` as people read it: `09.00`, 24 hours with a dot (domain.md 8). */
export function formatJam(jam: string): string {
  return jam.slice(0, 5).replace(':', '.')
}
