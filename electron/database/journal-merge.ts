import type { JournalStore } from './journal-store'
import type { PerubahanRow } from './journal-types'
import { formatRow, isSameValue, parseRow, type StoredRow, type StoredValue } from './journal-values'

type IsUnique = (tabel: string, column: string) => boolean

/**
 * Folds the perubahan numbered `from` and later into earlier ones of the same aksi, so that an hour of typing into one
 * field stays one perubahan: the text before the first key stroke, and the text now. What came back to where it began
 * disappears.
 *
 * Values of unique columns keep their turn: undoing walks backwards, and a value must be free again before another row
 * takes it.
 */
export function mergeChanges(store: JournalStore, awal: number, from: number, isUnique: IsUnique): void {
  for (const change of store.listChanges(from, store.getLastChange())) {
    if (change.jenis !== 'ubah') continue
    const columns = Object.keys(parseRow(change.sesudah))
    if (columns.some((column) => isUnique(change.tabel, column))) continue
    const earlier = store.findLastChangeBetween(change.tabel, change.baris, awal, change.urutan)
    if (earlier === undefined || earlier.jenis === 'hapus') continue
    fold(store, earlier, change)
    store.removeChange(change.urutan)
  }
}

function fold(store: JournalStore, earlier: PerubahanRow, later: PerubahanRow): void {
  const sesudah = { ...parseRow(earlier.sesudah), ...parseRow(later.sesudah) }
  if (earlier.jenis === 'baru') {
    store.setChange(earlier.urutan, null, formatRow(sesudah))
    return
  }
  const sebelum = { ...parseRow(later.sebelum), ...parseRow(earlier.sebelum) }
  const differing = Object.keys(sesudah).filter((column) => !isSameValue(sebelum[column], sesudah[column]))
  if (differing.length === 0) store.removeChange(earlier.urutan)
  else store.setChange(earlier.urutan, formatRow(pick(sebelum, differing)), formatRow(pick(sesudah, differing)))
}

function pick(row: StoredRow, columns: readonly string[]): StoredRow {
  return Object.fromEntries(columns.map((column): [string, StoredValue] => [column, row[column] ?? null]))
}
