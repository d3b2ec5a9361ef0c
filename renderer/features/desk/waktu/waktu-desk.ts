/** Moments that the screen of a desk can show, and how they are named. Pure. */
import type { RakorDesk } from '@shared/features/desk/desk.schema'
import {
  formatJam,
  formatTanggal,
  formatTanggalRingkas,
  toJamLokal,
  toTanggalLokal,
  type ZonaWaktu,
} from '@shared/lib/tanggal'

/** The moment that is shown and the one it is compared with; null is now, and nothing. */
export type WaktuDesk = {
  readonly pada: string | null
  /** `otomatis`: the last rakor before the moment shown. */
  readonly banding: string | 'otomatis' | null
}

/** Rakor whose day is over: only then is it known how it ended. */
export function listRakorLewat(rakor: readonly RakorDesk[], hariIni: string): readonly RakorDesk[] {
  return rakor.filter(({ tanggal }) => tanggal < hariIni)
}

/** What the state is compared with in the end. */
export function getBanding({ pada, banding }: WaktuDesk, lewat: readonly RakorDesk[]): string | null {
  if (banding !== 'otomatis') return banding
  return lewat.findLast(({ momen }) => pada === null || momen < pada)?.momen ?? null
}

/** One rakor back or on; on from the last one is now. Where there is nothing further, it stays. */
export function stepMomen(pada: string | null, lewat: readonly RakorDesk[], arah: -1 | 1): string | null {
  if (arah === -1) return lewat.findLast(({ momen }) => pada === null || momen < pada)?.momen ?? pada
  if (pada === null) return null
  return lewat.find(({ momen }) => momen > pada)?.momen ?? null
}

/** `1 November 2024`, with the time where it is not the end of a day. */
export function formatMomen(momen: string, zona: ZonaWaktu): string {
  const saat = new Date(momen)
  const jam = toJamLokal(saat, zona)
  const hari = formatTanggal(toTanggalLokal(saat, zona))
  return jam === '23:59' ? hari : `${hari}, ${formatJam(jam)}`
}

/** `1 Nov` */
export function formatMomenRingkas(momen: string, zona: ZonaWaktu): string {
  return formatTanggalRingkas(toTanggalLokal(new Date(momen), zona))
}
