/**
 * Calendar arithmetic on ISO text (`YYYY-MM-DD`), proleptic Gregorian, without clock, zone or locale:
 * the same input gives the same output on every PC, whatever Windows is set to.
 */

export const NAMA_HARI = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'] as const

export const NAMA_BULAN = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const

export type NamaHari = (typeof NAMA_HARI)[number]
export type NamaBulan = (typeof NAMA_BULAN)[number]

/** The three time zones of Indonesia; none of them changes its clock in summer. */
export type ZonaWaktu = 'WIB' | 'WITA' | 'WIT'

type BagianTanggal = { readonly tahun: number; readonly bulan: number; readonly hari: number }

const HARI_MS = 86_400_000
const JAM_MS = 3_600_000
const SELISIH_UTC: Readonly<Record<ZonaWaktu, number>> = { WIB: 7, WITA: 8, WIT: 9 }
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/
const ROMAWI = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] as const

/** True for an existing day written `YYYY-MM-DD`, years 1000 to 9999. */
export function isTanggal(text: string): boolean {
  const match = ISO.exec(text)
  return match !== null && hasHari(Number(match[1]), Number(match[2]), Number(match[3]))
}

/** Whether the calendar has this day; `bulan` counts from 1. */
export function hasHari(tahun: number, bulan: number, hari: number): boolean {
  return tahun >= 1000 && tahun <= 9999 && hari >= 1 && hari <= countHariBulan(tahun, bulan)
}

/** Days in a month, `bulan` from 1; 0 for a month that does not exist. */
export function countHariBulan(tahun: number, bulan: number): number {
  if (!Number.isInteger(bulan) || bulan < 1 || bulan > 12) return 0
  return new Date(Date.UTC(tahun, bulan, 0)).getUTCDate()
}

/** Joins numbers to `YYYY-MM-DD`. @throws RangeError when the day does not exist */
export function buildTanggal(tahun: number, bulan: number, hari: number): string {
  if (!hasHari(tahun, bulan, hari)) throw new RangeError('not a day of the calendar')
  return `${tahun}-${pad2(bulan)}-${pad2(hari)}`
}

/** Takes `YYYY-MM-DD` apart; `bulan` counts from 1. @throws RangeError when it is not an existing day */
export function getBagianTanggal(tanggal: string): BagianTanggal {
  if (!isTanggal(tanggal)) throw new RangeError('not an ISO day')
  const [tahun, bulan, hari] = tanggal.split('-').map(Number)
  return { tahun: tahun ?? 0, bulan: bulan ?? 0, hari: hari ?? 0 }
}

/** `jumlah` days later, or earlier when negative. */
export function addHari(tanggal: string, jumlah: number): string {
  return fromHariKe(toHariKe(tanggal) + jumlah)
}

/** The same day `jumlah` months later; the last day of the month where that day does not exist. */
export function addBulan(tanggal: string, jumlah: number): string {
  const { tahun, bulan, hari } = getBagianTanggal(tanggal)
  const bulanKe = tahun * 12 + bulan - 1 + jumlah
  const tahunBaru = Math.floor(bulanKe / 12)
  const bulanBaru = bulanKe - tahunBaru * 12 + 1
  return buildTanggal(tahunBaru, bulanBaru, Math.min(hari, countHariBulan(tahunBaru, bulanBaru)))
}

/** Whole days from `dari` to `sampai`; negative when `sampai` is earlier. */
export function selisihHari(dari: string, sampai: string): number {
  return toHariKe(sampai) - toHariKe(dari)
}

/** 0 = Minggu … 6 = Sabtu. */
export function getHariKe(tanggal: string): number {
  return (((toHariKe(tanggal) + 4) % 7) + 7) % 7
}

export function getNamaHari(tanggal: string): NamaHari {
  return NAMA_HARI[getHariKe(tanggal)] ?? 'Minggu'
}

/** Name of a month, `bulan` from 1. @throws RangeError outside 1 to 12 */
export function getNamaBulan(bulan: number): NamaBulan {
  const nama = NAMA_BULAN[bulan - 1]
  if (nama === undefined) throw new RangeError('not a month')
  return nama
}

/** Roman month of letter numbers: 11 is `XI`. @throws RangeError outside 1 to 12 */
export function getBulanRomawi(bulan: number): string {
  const romawi = ROMAWI[bulan - 1]
  if (romawi === undefined) throw new RangeError('not a month')
  return romawi
}

export function getAwalBulan(tanggal: string): string {
  return `${tanggal.slice(0, 8)}01`
}

export function getAkhirBulan(tanggal: string): string {
  const { tahun, bulan } = getBagianTanggal(tanggal)
  return buildTanggal(tahun, bulan, countHariBulan(tahun, bulan))
}

/** Monday of the week of `tanggal`: office calendars begin on Senin. */
export function getAwalPekan(tanggal: string): string {
  return addHari(tanggal, -((getHariKe(tanggal) + 6) % 7))
}

/** The day on the wall of the office at this instant, whatever zone the PC is set to. */
export function toTanggalLokal(instant: Date, zona: ZonaWaktu): string {
  return toWaktuLokal(instant, zona).slice(0, 10)
}

/** The time on the wall of the office at this instant, `HH:MM`. */
export function toJamLokal(instant: Date, zona: ZonaWaktu): string {
  return toWaktuLokal(instant, zona).slice(11, 16)
}

/** The instant at which the wall of the office shows this day and time (`HH:MM`, `HH:MM:SS.mmm`). */
export function fromWaktuLokal(tanggal: string, jam: string, zona: ZonaWaktu): Date {
  const lengkap = jam.length === 5 ? `${jam}:00.000` : jam
  return new Date(Date.parse(`${tanggal}T${lengkap}Z`) - SELISIH_UTC[zona] * JAM_MS)
}

function toWaktuLokal(instant: Date, zona: ZonaWaktu): string {
  return new Date(instant.getTime() + SELISIH_UTC[zona] * JAM_MS).toISOString()
}

function toHariKe(tanggal: string): number {
  const { tahun, bulan, hari } = getBagianTanggal(tanggal)
  return Date.UTC(tahun, bulan - 1, hari) / HARI_MS
}

function fromHariKe(hariKe: number): string {
  return new Date(hariKe * HARI_MS).toISOString().slice(0, 10)
}

function pad2(angka: number): string {
  return String(angka).padStart(2, '0')
}
