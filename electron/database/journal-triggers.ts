import type { Database } from 'better-sqlite3'
import { buildValueSql } from './journal-values'
import { type JournaledColumn, type JournaledTable, listJournaledTables } from './journaled-tables'

/*
 * The triggers that write the journal. They are generated from the schema as it stands, three per table:
 *
 *   jurnal_rapat_baru, jurnal_rapat_ubah, jurnal_rapat_hapus
 *
 * Each first refuses when no aksi is open, which makes an unjournaled write impossible by whatever way it comes, then
 * adds one row to `perubahan`. An update records only the columns that differ, and nothing when none does. Cascades of
 * foreign keys and REPLACE (with recursive_triggers) fire them like any other write.
 *
 * Text is compared with BINARY: in a NOCASE column, 'Budi' to 'BUDI' is a change too.
 */

const PREFIX = 'jurnal_'

/** Brings the triggers in line with the schema; writes nothing when they are. Returns how many it made anew. */
export function syncJournalTriggers(db: Database): number {
  const wanted = new Map(listJournaledTables(db).flatMap(buildTriggers))
  const present = listJournalTriggers(db)
  const obsolete = [...present].filter(([name, sql]) => wanted.get(name) !== sql).map(([name]) => name)
  const missing = [...wanted].filter(([name, sql]) => present.get(name) !== sql)
  if (obsolete.length === 0 && missing.length === 0) return 0
  db.transaction(() => {
    for (const name of obsolete) db.exec(`DROP TRIGGER ${quoteName(name)}`)
    for (const [, sql] of missing) db.exec(sql)
  }).immediate()
  return missing.length
}

/** Takes the triggers away so that a migration may move rows; `syncJournalTriggers` brings them back. */
export function dropJournalTriggers(db: Database): void {
  for (const name of listJournalTriggers(db).keys()) db.exec(`DROP TRIGGER ${quoteName(name)}`)
}

/** Names of triggers that are missing or are not what the schema asks for: a way round the journal. */
export function listWrongTriggers(db: Database): readonly string[] {
  const present = listJournalTriggers(db)
  return listJournaledTables(db)
    .flatMap(buildTriggers)
    .filter(([name, sql]) => present.get(name) !== sql)
    .map(([name]) => name)
}

/** A name as SQL wants it. */
export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

/** SQL for the whole row as JSON text, read from the table itself or from OLD or NEW. */
export function buildRowSql(columns: readonly JournaledColumn[], row?: 'OLD' | 'NEW'): string {
  const parts = columns.map(({ name, type }) => `'${formatKey(name)}:' || ${buildValueSql(refer(name, row), type)}`)
  return `'{' || ${parts.join(` || ',' || `)} || '}'`
}

function listJournalTriggers(db: Database): ReadonlyMap<string, string> {
  return new Map(
    db
      .prepare<[], { name: string; sql: string }>(
        `SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND name LIKE '${PREFIX}%'`,
      )
      .all()
      .map(({ name, sql }) => [name, sql]),
  )
}

function buildTriggers({ name, columns }: JournaledTable): (readonly [string, string])[] {
  const differs = columns
    .map(({ name: column }) => `OLD.${quoteName(column)} IS NOT NEW.${quoteName(column)} COLLATE BINARY`)
    .join(' OR ')
  return [
    buildTrigger(name, 'baru', 'INSERT', {
      body: `${REFUSE}${insertChange(name, 'baru', 'NEW', 'NULL', buildRowSql(columns, 'NEW'))};`,
    }),
    buildTrigger(name, 'ubah', 'UPDATE', {
      body: `${REFUSE}${KEEP_ID}${insertChange(name, 'ubah', 'NEW', buildChangedSql(columns, 'OLD'), buildChangedSql(columns, 'NEW'))}
  WHERE ${differs};`,
    }),
    buildTrigger(name, 'hapus', 'DELETE', {
      body: `${REFUSE}${insertChange(name, 'hapus', 'OLD', buildRowSql(columns, 'OLD'), 'NULL')};`,
    }),
  ]
}

const REFUSE = `
  SELECT RAISE(ABORT, 'JURNAL: tulisan di luar aksi ditolak') WHERE (SELECT aksi FROM aksi_terbuka) IS NULL;`

const KEEP_ID = `
  SELECT RAISE(ABORT, 'JURNAL: id baris tidak dapat diganti') WHERE OLD.id IS NOT NEW.id COLLATE BINARY;`

function buildTrigger(table: string, jenis: string, event: string, { body }: { body: string }) {
  const name = `${PREFIX}${table}_${jenis}`
  return [name, `CREATE TRIGGER ${quoteName(name)} AFTER ${event} ON ${quoteName(table)}\nBEGIN${body}\nEND`] as const
}

function insertChange(table: string, jenis: string, row: 'OLD' | 'NEW', before: string, after: string): string {
  return `
  INSERT INTO perubahan (aksi, tabel, baris, jenis, sebelum, sesudah, garam)
  SELECT (SELECT aksi FROM aksi_terbuka), '${table.replaceAll("'", "''")}', ${row}.id, '${jenis}', ${before}, ${after}, randomblob(16)`
}

/** JSON of the columns that differ between OLD and NEW, with the values of one of the two. */
function buildChangedSql(columns: readonly JournaledColumn[], row: 'OLD' | 'NEW'): string {
  const parts = columns
    .filter(({ name }) => name !== 'id')
    .map(
      ({ name, type }) =>
        `CASE WHEN OLD.${quoteName(name)} IS NOT NEW.${quoteName(name)} COLLATE BINARY THEN ',${formatKey(name)}:' || ${buildValueSql(refer(name, row), type)} ELSE '' END`,
    )
  return parts.length === 0 ? `'{}'` : `'{' || substr(${parts.join(' || ')}, 2) || '}'`
}

function refer(column: string, row: 'OLD' | 'NEW' | undefined): string {
  return row === undefined ? quoteName(column) : `${row}.${quoteName(column)}`
}

/** The column name as a JSON key inside a SQL string. */
function formatKey(name: string): string {
  return JSON.stringify(name).replaceAll("'", "''")
}
