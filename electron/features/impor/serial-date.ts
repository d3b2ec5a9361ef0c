import type { SelTanggal } from '@shared/features/impor/lembar.rules'

const DAY_MS = 86_400_000
const LAST_SERIAL = 2_958_466
const EPOCH_1900 = Date.UTC(1899, 11, 30)
const EPOCH_1904 = Date.UTC(1904, 0, 1)
const ISO = /^(\d{4}-\d{2}-\d{2})?T?(?:(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?)?Z?$/

/** The day and time of a serial number, null when it is none: negative, after 9999, or the 29 February 1900 that never was. */
export function parseSerialDate(serial: number, is1904: boolean): SelTanggal | null {
  if (serial < 0 || serial >= LAST_SERIAL) return null
  const minutes = Math.round(serial * 1440)
  const day = Math.floor(minutes / 1440)
  const jam = minutes % 1440 === 0 ? null : formatJam(minutes % 1440)
  if (day === 0 && !is1904) return jam === null ? null : { jenis: 'tanggal', tanggal: null, jam, angka: serial }
  if (day === 60 && !is1904) return null
  // Excel counts a 29 February 1900, so that days before it are one later than the epoch says.
  const shift = !is1904 && day < 60 ? 1 : 0
  const moment = new Date((is1904 ? EPOCH_1904 : EPOCH_1900) + (day + shift) * DAY_MS)
  return { jenis: 'tanggal', tanggal: moment.toISOString().slice(0, 10), jam, angka: serial }
}

/** A cell of type `d`, which strict files write as `2024-11-27T00:00:00`; null when it is no such text. */
export function parseIsoDate(text: string): SelTanggal | null {
  const [, tanggal = null, time = null] = ISO.exec(text) ?? []
  const milliseconds = Date.parse(`${tanggal ?? '1899-12-30'}T${time ?? '00:00'}:00Z`)
  if ((tanggal === null && time === null) || Number.isNaN(milliseconds)) return null
  const jam = time === '00:00' && tanggal !== null ? null : time
  return { jenis: 'tanggal', tanggal, jam, angka: (milliseconds - EPOCH_1900) / DAY_MS }
}

function formatJam(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}
