import { randomBytes } from 'node:crypto'
import { digestContent } from './journal-hash'
import type { JournaledRows } from './journal-rows'
import type { JournalStore } from './journal-store'
import type { PerubahanRow } from './journal-types'
import { ERASED, formatRow, isErased, isSameValue, parseRow, type StoredRow, type StoredValue } from './journal-values'

/** The name under which erasing entries stand in `perubahan`: they tell of rows of this very table. */
export const ERASED_TABLE = 'perubahan'

type EraseDeps = { readonly store: JournalStore; readonly rows: JournaledRows }

/**
 * Takes the former values of some columns of one row out of the journal (UU 27/2022, the right to have personal data
 * erased). Values that the live row still holds stay: they are in use, and go once the row was emptied or removed.
 *
 * The digest of each altered perubahan stays in `sidik`, so the chain holds; the salt it was made with goes, so the
 * value cannot be guessed from it. The digest of what is left is written down as a perubahan of the erasing aksi, so
 * that nobody can pass off another alteration as erasing.
 *
 * Must run inside an aksi. Returns how many perubahan were altered.
 */
export function eraseColumns(
  { store, rows }: EraseDeps,
  tabel: string,
  id: string,
  columns: readonly string[],
): number {
  const live = rows.hasTable(tabel) ? (rows.find(tabel, id) ?? {}) : {}
  const altered = store.listChangesOf(tabel, id).flatMap((change) => {
    const sebelum = blank(change.sebelum, columns, live)
    const sesudah = blank(change.sesudah, columns, live)
    return sebelum === change.sebelum && sesudah === change.sesudah ? [] : [{ change, sebelum, sesudah }]
  })
  store.setErasing(true)
  for (const { change, sebelum, sesudah } of altered) {
    const before = digestContent(change)
    const erased: PerubahanRow = {
      ...change,
      sebelum,
      sesudah,
      garam: randomBytes(16),
      sidik: change.sidik ?? before,
    }
    store.eraseChange(erased)
    const after = digestContent(erased)
    store.insertChange(ERASED_TABLE, String(change.urutan), 'ubah', formatSidik(before), formatSidik(after))
  }
  store.setErasing(false)
  return altered.length
}

function blank(text: string | null, columns: readonly string[], live: StoredRow): string | null {
  if (text === null) return null
  const row = parseRow(text)
  const gone = columns.filter((column) => isErasable(row[column], live[column]))
  if (gone.length === 0) return text
  return formatRow({ ...row, ...Object.fromEntries(gone.map((column) => [column, ERASED])) })
}

function isErasable(value: StoredValue | undefined, live: StoredValue | undefined): boolean {
  return value !== undefined && value !== null && !isErased(value) && !isSameValue(value, live)
}

function formatSidik(sidik: string): string {
  return formatRow({ sidik })
}
