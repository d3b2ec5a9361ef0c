import { formatTanggal } from '@shared/lib/format-tanggal'

/** A moment (ISO, UTC) on this PC's clock: `1 November 2026 pukul 10.42`. */
export function formatMoment(iso: string): string {
  const date = new Date(iso)
  const tanggal = [date.getFullYear(), pad(date.getMonth() + 1), pad(date.getDate())].join('-')
  return `${formatTanggal(tanggal)} pukul ${pad(date.getHours())}.${pad(date.getMinutes())}`
}

function pad(part: number): string {
  return String(part).padStart(2, '0')
}
