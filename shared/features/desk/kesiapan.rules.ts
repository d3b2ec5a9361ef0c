/** How readiness is counted, judged and compared. Pure. */
import { fromWaktuLokal, type ZonaWaktu } from '@shared/lib/tanggal'
import type { Desk } from './desk.schema'
import type { StatusPoin } from './kesiapan.schema'

/** Limits of a new desk (papers.md 10). */
export const BATAS_AWAL = { batasSiap: 90, batasPerhatian: 60 } as const

/** Below this a kecamatan is marked on the screen. */
export const BATAS_KECAMATAN = 50

export const KATA_STATUS_POIN: Readonly<Record<StatusPoin, string>> = {
  belum: 'Belum',
  berjalan: 'Berjalan',
  siap: 'Siap',
  tertinggal: 'Tertinggal',
}

const BERIKUT: Readonly<Record<StatusPoin, StatusPoin>> = {
  belum: 'berjalan',
  berjalan: 'siap',
  siap: 'tertinggal',
  tertinggal: 'belum',
}

/** The status that one press of the space bar gives. */
export function getStatusBerikut(status: StatusPoin): StatusPoin {
  return BERIKUT[status]
}

/**
 * What a newly reported percentage makes of the status: all done is `siap`, less than all is not, and a beginning is
 * `berjalan`. Only people say that something is `tertinggal`, and it stays so until it is done or they say else.
 */
export function getStatusOlehPersen(status: StatusPoin, persen: number | null): StatusPoin {
  if (persen === 100) return 'siap'
  if (persen === null) return status
  if (status === 'siap') return 'berjalan'
  return status === 'belum' && persen > 0 ? 'berjalan' : status
}

/** Mean of what was reported, rounded to two decimals; null when nothing was. */
export function getRata(persen: readonly (number | null)[]): number | null {
  const reported = persen.filter((satu) => satu !== null)
  if (reported.length === 0) return null
  // The sum is a whole number, so the only rounding is the last step.
  const jumlah = reported.reduce((total, satu) => total + satu, 0)
  return Math.round((jumlah * 100) / reported.length) / 100
}

/** Percent of a point: the mean of its kecamatan in whole percents once one has reported, else its own figure. */
export function getPersenPoin(own: number | null, kecamatan: readonly (number | null)[]): number | null {
  const rata = getRata(kecamatan)
  return rata === null ? own : Math.round(rata)
}

export type KeadaanPoin = 'Siap' | 'Proses' | 'Perhatian'

/** The word of the paper: by the limits of the desk; what lags behind always needs attention. */
export function getKeadaanPoin(
  { persen, status }: { readonly persen: number | null; readonly status: StatusPoin },
  { batasSiap, batasPerhatian }: Pick<Desk, 'batasSiap' | 'batasPerhatian'>,
): KeadaanPoin {
  if (status === 'tertinggal' || (persen ?? 0) < batasPerhatian) return 'Perhatian'
  return (persen ?? 0) >= batasSiap ? 'Siap' : 'Proses'
}

export type Arah = 'naik' | 'turun' | 'tetap'

/** Which way a figure went; null when one of the two is not known. */
export function getArah(persen: number | null, banding: number | null): Arah | null {
  if (persen === null || banding === null) return null
  if (persen === banding) return 'tetap'
  return persen > banding ? 'naik' : 'turun'
}

/** The last instant of a day at the office: a rakor is looked back to as its day ended. */
export function getAkhirHari(tanggal: string, zona: ZonaWaktu): string {
  return fromWaktuLokal(tanggal, '23:59:59.999', zona).toISOString()
}
