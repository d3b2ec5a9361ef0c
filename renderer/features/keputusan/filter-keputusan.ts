import type { KeputusanRow, StatusKeputusan } from '@shared/features/keputusan/keputusan.schema'
import { getRange, type PeriodeId } from '../rapat'

export type FilterKeputusan = {
  readonly cari: string
  readonly periode: PeriodeId
  /** Empty means every status, every seri. */
  readonly status: StatusKeputusan | ''
  readonly seri: string
}

export const FILTER_KOSONG: FilterKeputusan = { cari: '', periode: 'semua', status: '', seri: '' }

/** Rows that fit status, seri and period; the grid itself looks for the words. Undated ones belong to every period. */
export function filterKeputusan(
  rows: readonly KeputusanRow[],
  { periode, status, seri }: FilterKeputusan,
  hariIni: string,
): readonly KeputusanRow[] {
  const range = getRange(periode, hariIni)
  return rows.filter(
    (row) =>
      (status === '' || row.status === status) &&
      (seri === '' || row.seri === seri) &&
      (range === undefined ||
        row.rapat.tanggal === null ||
        (row.rapat.tanggal >= range.dari && row.rapat.tanggal <= range.sampai)),
  )
}
