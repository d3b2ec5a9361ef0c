import type { Database } from 'better-sqlite3'
import type { JournaledRows } from './journal-rows'
import { iterateMismatches, type Mismatch } from './journal-state'
import type { JournalStore } from './journal-store'
import { formatRow, isSameValue, type StoredRow } from './journal-values'
import type { JournalWriter } from './journal-writer'

/** Who acts when the program itself does. */
export const PROGRAM_ACTOR = 'Simpul'

type ReconcileDeps = {
  readonly db: Database
  readonly store: JournalStore
  readonly rows: JournaledRows
  readonly writer: JournalWriter
}

/**
 * Takes note of the rows that migrations wrote, moved or removed since the journal was last open, as one aksi of the
 * program. Runs once per schema version; the version is remembered in the same transaction, so a kill in between only
 * makes it run again.
 */
export function reconcile({ db, store, rows, writer }: ReconcileDeps): void {
  const version = Number(db.pragma('user_version', { simple: true }))
  if (db.prepare('SELECT disesuaikan FROM aksi_terbuka').pluck().get() === version) return
  writer.run({ kind: 'pembaruan', name: 'Pembaruan Simpul', actor: PROGRAM_ACTOR }, () => {
    for (const mismatch of [...iterateMismatches(db, rows)]) record(store, mismatch)
    db.prepare('UPDATE aksi_terbuka SET disesuaikan = ?').run(version)
  })
}

function record(store: JournalStore, { tabel, id, known, live }: Mismatch): void {
  if (known === null && live !== null) store.insertChange(tabel, id, 'baru', null, formatRow(live))
  else if (known !== null && live === null) store.insertChange(tabel, id, 'hapus', formatRow(known), null)
  else if (known !== null && live !== null) {
    const columns = Object.keys(live).filter((column) => !isSameValue(known[column], live[column]))
    store.insertChange(tabel, id, 'ubah', formatRow(pick(known, columns)), formatRow(pick(live, columns)))
  }
}

function pick(row: StoredRow, columns: readonly string[]): StoredRow {
  return Object.fromEntries(columns.map((column) => [column, row[column] ?? null]))
}
