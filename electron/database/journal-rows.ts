import type { Database } from 'better-sqlite3'
import { buildRowSql, quoteName } from './journal-triggers'
import { parseRow, type StoredRow, toBindable } from './journal-values'
import { type JournaledTable, listJournaledTables } from './journaled-tables'

/** Where a row stands: enough to ask the journal about it. */
export type RowRef = { readonly tabel: string; readonly id: string }

type Reference = { readonly child: string; readonly parent: string; readonly from: string }

export type JournaledRows = ReturnType<typeof createJournaledRows>

/**
 * The live rows of journaled tables by name and id, in the encoding of the journal, so that both can be compared
 * column by column. Reads the schema once: it must not change while this is in use.
 */
export function createJournaledRows(db: Database) {
  const tables = new Map(listJournaledTables(db).map((table) => [table.name, table]))
  const references = [...tables.keys()].flatMap((child) => listReferences(db, child))
  const uniqueColumns = new Map([...tables.keys()].map((table) => [table, listUniqueColumns(db, table)]))
  // A handful of statements per table; written once, used for as long as the program runs.
  const statements = new Map<string, ReturnType<typeof db.prepare<unknown[], unknown>>>()

  return {
    tables: [...tables.values()],
    hasTable: (tabel: string): boolean => tables.has(tabel),

    /** The row as it is now; null when there is none. */
    find(tabel: string, id: string): StoredRow | null {
      const text = prepare(`SELECT ${buildRowSql(getTable(tabel).columns)} FROM ${quoteName(tabel)} WHERE id = ?`)
        .pluck()
        .get(id)
      return typeof text === 'string' ? parseRow(text) : null
    },

    has: (tabel: string, id: string): boolean =>
      prepare(`SELECT 1 FROM ${quoteName(getTable(tabel).name)} WHERE id = ?`).get(id) !== undefined,

    /** Whether rows of this table point at others. */
    isPointing: (tabel: string): boolean => references.some(({ child }) => child === tabel),

    /** Columns that a later version of the table no longer has are left out, new ones get their default. */
    insert(tabel: string, row: StoredRow): void {
      const columns = pickKnown(tabel, row)
      const names = columns.map(quoteName).join(', ')
      const marks = columns.map(() => '?').join(', ')
      prepare(`INSERT INTO ${quoteName(tabel)} (${names}) VALUES (${marks})`).run(...toValues(columns, row))
    },

    update(tabel: string, id: string, row: StoredRow): void {
      const columns = pickKnown(tabel, row)
      if (columns.length === 0) return
      const sets = columns.map((column) => `${quoteName(column)} = ?`).join(', ')
      prepare(`UPDATE ${quoteName(tabel)} SET ${sets} WHERE id = ?`).run(...toValues(columns, row), id)
    },

    remove(tabel: string, id: string): void {
      prepare(`DELETE FROM ${quoteName(tabel)} WHERE id = ?`).run(id)
    },

    /** A row whose foreign key points at this one, if any. */
    findChild(tabel: string, id: string): RowRef | null {
      for (const { child, from } of references.filter(({ parent }) => parent === tabel)) {
        const sql = `SELECT id FROM ${quoteName(child)} WHERE ${quoteName(from)} = ? LIMIT 1`
        const found = prepare(sql).pluck().get(id)
        if (typeof found === 'string') return { tabel: child, id: found }
      }
      return null
    },

    /** The first row that this one points at and that does not exist. */
    findMissingParent(tabel: string, row: StoredRow): RowRef | null {
      for (const { parent, from } of references.filter(({ child }) => child === tabel)) {
        const id = row[from]
        if (typeof id !== 'string') continue
        const found = prepare(`SELECT 1 FROM ${quoteName(parent)} WHERE id = ?`)
          .pluck()
          .get(id)
        if (found === undefined) return { tabel: parent, id }
      }
      return null
    },

    /** Whether values of this column must differ among rows, so that their order in time matters. */
    isUnique: (tabel: string, column: string): boolean => uniqueColumns.get(tabel)?.has(column) ?? true,

    isReference: (tabel: string, column: string): boolean =>
      references.some(({ child, from }) => child === tabel && from === column),
  }

  function getTable(tabel: string): JournaledTable {
    const table = tables.get(tabel)
    if (table === undefined) throw new Error(`table ${tabel} is not journaled`)
    return table
  }

  function pickKnown(tabel: string, row: StoredRow): readonly string[] {
    return getTable(tabel)
      .columns.map(({ name }) => name)
      .filter((name) => row[name] !== undefined)
  }

  function prepare(sql: string): ReturnType<typeof db.prepare<unknown[], unknown>> {
    let statement = statements.get(sql)
    if (statement === undefined) {
      statement = db.prepare<unknown[], unknown>(sql)
      statements.set(sql, statement)
    }
    return statement
  }
}

function toValues(columns: readonly string[], row: StoredRow): readonly unknown[] {
  return columns.map((column) => toBindable(row[column] ?? null))
}

function listReferences(db: Database, child: string): readonly Reference[] {
  const references = db
    .prepare<[string], { parent: string; from: string; to: string | null }>(
      'SELECT "table" AS parent, "from", "to" FROM pragma_foreign_key_list(?)',
    )
    .all(child)
  const strange = references.find(({ to }) => to !== null && to !== 'id')
  if (strange !== undefined) throw new Error(`${child}.${strange.from} must point at ${strange.parent} (id)`)
  return references.map(({ parent, from }) => ({ child, parent, from }))
}

function listUniqueColumns(db: Database, table: string): ReadonlySet<string | null> {
  return new Set(
    db
      .prepare<[string], string | null>(
        `SELECT c.name FROM pragma_index_list(?) AS i, pragma_index_info(i.name) AS c WHERE i."unique" = 1`,
      )
      .pluck()
      .all(table),
  )
}
