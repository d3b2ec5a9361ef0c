import type { Database } from 'better-sqlite3'

export type JournaledColumn = { readonly name: string; readonly type: string }
export type JournaledTable = { readonly name: string; readonly columns: readonly JournaledColumn[] }

/** The journal's own tables. Search indexes (virtual tables and their shadows) are left out by their kind. */
const OWN_TABLES: ReadonlySet<string> = new Set(['aksi', 'perubahan', 'aksi_terbuka', 'perangkat'])

/** Plain tables that hold nothing of their own: each can be built anew from journaled ones. */
const DERIVED_TABLES: ReadonlySet<string> = new Set([
  'pencarian_dokumen',
  'pencarian_antrean',
  'pencarian_keadaan',
  'pencarian_kosakata',
])

/**
 * Every table whose rows the journal must know, with its stored columns.
 * Throws when a table is not STRICT with `id TEXT PRIMARY KEY`, or has an ANY column: its rows could not be followed.
 */
export function listJournaledTables(db: Database): readonly JournaledTable[] {
  return db
    .prepare<[], { name: string; strict: number }>(
      `SELECT name, strict FROM pragma_table_list
       WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name`,
    )
    .all()
    .filter(({ name }) => !OWN_TABLES.has(name) && !DERIVED_TABLES.has(name))
    .map(({ name, strict }) => toJournaledTable(db, name, strict === 1))
}

function toJournaledTable(db: Database, name: string, isStrict: boolean): JournaledTable {
  // hidden 2 and 3 are generated columns: they follow from the others.
  const columns = db
    .prepare<[string], { name: string; type: string; pk: number }>(
      'SELECT name, upper(type) AS type, pk FROM pragma_table_xinfo(?) WHERE hidden NOT IN (2, 3) ORDER BY cid',
    )
    .all(name)
  const keys = columns.filter(({ pk }) => pk > 0)
  const hasTextId = keys.length === 1 && keys[0]?.name === 'id' && keys[0].type === 'TEXT'
  if (!isStrict || !hasTextId || columns.some(({ type }) => type === 'ANY')) {
    throw new Error(`table ${name} cannot be journaled: it must be STRICT, with id TEXT PRIMARY KEY and no ANY column`)
  }
  return { name, columns: columns.map((column) => ({ name: column.name, type: column.type })) }
}
