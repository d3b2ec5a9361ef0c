import type { Database } from 'better-sqlite3'
import type { JournaledRows } from './journal-rows'
import { quoteName } from './journal-triggers'
import type { PerubahanRow } from './journal-types'
import { buildValueSql, isSameValue, parseRow, type StoredRow, type StoredValue } from './journal-values'

/** A row that is not what the journal says. `known` or `live` is null where it has none. */
export type Mismatch = {
  readonly tabel: string
  readonly id: string
  readonly known: StoredRow | null
  readonly live: StoredRow | null
}

type Change = Pick<PerubahanRow, 'tabel' | 'baris' | 'jenis' | 'sesudah'>

/**
 * Compares every live row with what the journal makes of it, column by column. Reads both in step, so memory does not
 * grow with the data. A column that the journal has never heard of was added later and must hold its default.
 */
export function* iterateMismatches(db: Database, rows: JournaledRows): Generator<Mismatch> {
  const defaults = new Map(rows.tables.map(({ name }) => [name, getDefaults(db, name)]))
  for (const { tabel, id, known } of iterateKnownRows(db)) {
    const live = rows.hasTable(tabel) ? rows.find(tabel, id) : null
    if (!isSameRow(known, live, defaults.get(tabel) ?? {})) yield { tabel, id, known, live }
  }
  for (const { name } of rows.tables) {
    for (const id of iterateUnknownRows(db, name)) yield { tabel: name, id, known: null, live: rows.find(name, id) }
  }
}

type KnownRow = Pick<Mismatch, 'tabel' | 'id' | 'known'>

/** Each row that ever was, as its perubahan leave it. Those of table `perubahan` tell of erasing, not of rows. */
function* iterateKnownRows(db: Database): Generator<KnownRow> {
  const changes = db.prepare<[], Change>(
    `SELECT tabel, baris, jenis, sesudah FROM perubahan WHERE tabel <> 'perubahan' ORDER BY baris, tabel, urutan`,
  )
  let current: KnownRow | undefined
  for (const change of changes.iterate()) {
    const isSame = current?.id === change.baris && current.tabel === change.tabel
    if (current !== undefined && !isSame) yield current
    current = addChange(isSame ? current : undefined, change)
  }
  if (current !== undefined) yield current
}

function addChange(former: KnownRow | undefined, { tabel, baris, jenis, sesudah }: Change): KnownRow {
  return { tabel, id: baris, known: jenis === 'hapus' ? null : { ...former?.known, ...parseRow(sesudah) } }
}

function iterateUnknownRows(db: Database, table: string): readonly string[] {
  return db
    .prepare<[string], string>(
      `SELECT id FROM ${quoteName(table)} AS hidup
       WHERE NOT EXISTS (SELECT 1 FROM perubahan WHERE baris = hidup.id AND tabel = ?)`,
    )
    .pluck()
    .all(table)
}

function isSameRow(known: StoredRow | null, live: StoredRow | null, defaults: StoredRow): boolean {
  if (known === null || live === null) return known === live
  return Object.entries(live).every(([column, value]: [string, StoredValue]) =>
    isSameValue(value, known[column] ?? defaults[column] ?? null),
  )
}

function getDefaults(db: Database, table: string): StoredRow {
  const columns = db
    .prepare<[string], { name: string; type: string; value: string }>(
      `SELECT name, upper(type) AS type, dflt_value AS value FROM pragma_table_xinfo(?)
       WHERE dflt_value IS NOT NULL AND hidden NOT IN (2, 3)`,
    )
    .all(table)
  const entries = columns.map(({ name, type, value }): [string, StoredValue] => {
    const text = db
      .prepare<[], string>(`SELECT ${buildValueSql(`(${value})`, type)}`)
      .pluck()
      .get()
    return [name, JSON.parse(text ?? 'null') as StoredValue]
  })
  return Object.fromEntries(entries)
}
