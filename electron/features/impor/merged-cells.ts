import type { BarisLembar, Gabungan, Sel } from '@shared/features/impor/lembar.rules'
import { LIMITS } from './limits'
import { SheetRefusal } from './refusal'

export type MutableRow = { readonly nomor: number; readonly sel: (Sel | null)[]; rumus: readonly number[] | null }

/**
 * Removes the values that lie under a merge, so that each counts once, and gives back how many there were.
 *
 * @throws SheetRefusal when the merges cover more than a person could have made
 */
export function removeCoveredCells(rows: readonly MutableRow[], merges: readonly Gabungan[]): number {
  let removed = 0
  let visited = 0
  for (const { atas, bawah, kiri, kanan } of merges) {
    for (let index = findRow(rows, atas); index < rows.length; index += 1) {
      const row = rows[index]
      if (row === undefined || row.nomor > bawah) break
      const last = Math.min(kanan, row.sel.length - 1)
      visited += Math.max(1, last - kiri + 1)
      if (visited > LIMITS.coveredCells) throw buildTooManyMerges()
      for (let column = kiri; column <= last; column += 1) {
        if (row.nomor === atas && column === kiri) continue
        if (row.sel[column] !== null && row.sel[column] !== undefined) removed += 1
        row.sel[column] = null
      }
    }
  }
  return removed
}

/** Rows without a value are no rows; values end at the last one. */
export function trimRows(rows: readonly MutableRow[]): readonly BarisLembar[] {
  return rows.flatMap(({ nomor, sel, rumus }) => {
    let length = sel.length
    while (length > 0 && (sel[length - 1] ?? null) === null) length -= 1
    if (length === 0) return []
    const row = { nomor, sel: length === sel.length ? sel : sel.slice(0, length) }
    return [rumus === null ? row : { ...row, rumus: rumus.filter((column) => (sel[column] ?? null) !== null) }]
  })
}

export function buildTooManyMerges(): SheetRefusal {
  return new SheetRefusal(
    'berisi lebih dari 10.000 sel gabungan. Batalkan penggabungan sel di Excel, simpan, lalu impor lagi.',
  )
}

/** Index of the first row at or below `nomor`; rows are in order. */
function findRow(rows: readonly MutableRow[], nomor: number): number {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rows[middle]?.nomor ?? 0) < nomor) low = middle + 1
    else high = middle
  }
  return low
}
