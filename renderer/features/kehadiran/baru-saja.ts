import type { CatatKehadiran } from '@shared/features/kehadiran/kehadiran.schema'
import type { Tertunda } from './antrean'
import type { BarisKehadiran } from './tampilkan-tertunda'

const BANYAKNYA = 5

/** The last five that were recorded, newest first: those still on their way lead, in the order they were made. */
export function listBaruSaja(
  rows: readonly BarisKehadiran[],
  tertunda: readonly Tertunda<CatatKehadiran>[],
): readonly BarisKehadiran[] {
  const kunciList = tertunda.filter(({ masalah }) => masalah === undefined).map(({ kunci }) => kunci)
  const getUrutan = (row: BarisKehadiran) => (row.undanganId === null ? -1 : kunciList.lastIndexOf(row.undanganId))
  return rows
    .filter((row) => row.status !== 'belum' && (row.dicatatPada !== null || getUrutan(row) >= 0))
    .sort((a, b) => getUrutan(b) - getUrutan(a) || (b.dicatatPada ?? '').localeCompare(a.dicatatPada ?? ''))
    .slice(0, BANYAKNYA)
}
