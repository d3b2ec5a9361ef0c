import type { Zona } from '@shared/lib/skema'
import type { Clock } from './clock'

const HOURS_EAST: Readonly<Record<Zona, number>> = { WIB: 7, WITA: 8, WIT: 9 }

/** The moment now as local text of a zone, `2024-11-01T09:05`. Indonesia has no summer time, so hours are enough. */
export function getWaktuSetempat(clock: Clock, zona: Zona): string {
  const shifted = new Date(clock.now().getTime() + HOURS_EAST[zona] * 3_600_000)
  return shifted.toISOString().slice(0, 16)
}

/** The day now in a zone as `YYYY-MM-DD`: the PC's own zone is never asked. */
export function getHariIni(clock: Clock, zona: Zona): string {
  return getWaktuSetempat(clock, zona).slice(0, 10)
}

/** The time now in a zone as `HH:MM`. */
export function getJamKini(clock: Clock, zona: Zona): string {
  return getWaktuSetempat(clock, zona).slice(11)
}
