import type { Zona } from '@shared/lib/skema'
import { toJamLokal, toTanggalLokal } from '@shared/lib/tanggal'
import type { Clock } from './clock'

/** The day now in a zone as `YYYY-MM-DD`: the PC's own zone is never asked. */
export function getHariIni(clock: Clock, zona: Zona): string {
  return toTanggalLokal(clock.now(), zona)
}

/** The time now in a zone as `HH:MM`. */
export function getJamKini(clock: Clock, zona: Zona): string {
  return toJamLokal(clock.now(), zona)
}
