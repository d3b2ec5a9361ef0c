import { setImmediate } from 'node:timers/promises'
import type { Database } from 'better-sqlite3'
import { readAllAnchors } from './anchor'
import { createJournaledRows } from './journal-rows'
import { createJournalStore } from './journal-store'
import { quoteName } from './journal-triggers'
import { verifyJournal } from './journal-verify'
import { listForeignKeyProblems, listPragmaProblems } from './open'
import { listWrongSettings } from './settings'

export type CheckItem = {
  /** What was looked at, in Indonesian. */
  readonly nama: string
  readonly hasil: 'baik' | 'temuan'
  /** Findings, or on a good result how much was looked at. Never values out of the data. */
  readonly rincian: readonly string[]
}

export type CheckReport = { readonly ok: boolean; readonly butir: readonly CheckItem[] }

/** Looks at something outside the database, such as the files of lampiran; returns its findings. */
export type ExtraCheck = { readonly nama: string; readonly find: () => readonly string[] }

/**
 * The full examination behind `simpul periksa`: pages, references, settings of this connection, the journal and every
 * live row against it, and what the caller adds. Only reads. The database must be migrated.
 */
export function checkDatabase(db: Database, dataDir: string, extra: readonly ExtraCheck[] = []): CheckReport {
  const journal = verifyJournal({
    db,
    store: createJournalStore(db),
    rows: createJournaledRows(db),
    anchors: readAllAnchors(dataDir),
  })
  const butir = [
    toItem('Keutuhan berkas basis data', listPragmaProblems(db, 'integrity_check(100)')),
    toItem('Hubungan antarbaris', listForeignKeyProblems(db)),
    toItem('Pengaturan keamanan basis data', listWrongSettings(db)),
    toItem('Riwayat dan kesesuaian data', journal.temuan, [
      `${journal.jumlahAksi} aksi, ${journal.jumlahPerubahan} perubahan`,
    ]),
    ...extra.map(({ nama, find }) => toItem(nama, find())),
  ]
  return { ok: butir.every(({ hasil }) => hasil === 'baik'), butir }
}

/**
 * The quick check of a large file after the first screen, one table at a time and giving way in between. Resolves with
 * what it found; with nothing when the database is closed meanwhile.
 */
export async function checkTables(db: Database): Promise<readonly string[]> {
  const findings: string[] = []
  const tables = db
    .prepare<[], string>(`SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'`)
    .pluck()
    .all()
  for (const table of tables) {
    await setImmediate()
    if (!db.open) return []
    findings.push(...listPragmaProblems(db, `quick_check(${quoteName(table)})`))
  }
  return findings
}

function toItem(nama: string, findings: readonly string[], summary: readonly string[] = []): CheckItem {
  return findings.length === 0
    ? { nama, hasil: 'baik', rincian: summary }
    : { nama, hasil: 'temuan', rincian: findings }
}
