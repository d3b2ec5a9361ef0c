import type { Database } from 'better-sqlite3'
import { is } from 'drizzle-orm'
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core'

type Column = { readonly name: string; readonly type: string; readonly isRequired: boolean; readonly isKey: boolean }

/** All drizzle tables among the exports of some modules. */
export function listDrizzleTables(modules: readonly unknown[]): readonly SQLiteTable[] {
  return modules
    .flatMap((module) => (typeof module === 'object' && module !== null ? Object.values(module) : []))
    .filter((value) => is(value, SQLiteTable))
}

/**
 * Where drizzle's tables and the real schema disagree, one line each: a table without its twin, a column that only one
 * of them has, another type, another idea of what may be empty. `real` names the tables that need a twin.
 */
export function listDrift(db: Database, real: readonly string[], drizzle: readonly SQLiteTable[]): readonly string[] {
  const configs = new Map(drizzle.map((table) => [getTableConfig(table).name, getTableConfig(table)]))
  const without = real.filter((name) => !configs.has(name)).map((name) => `${name}: no drizzle table`)
  const twice = drizzle.length === configs.size ? [] : ['a table is described twice']
  const drift = [...configs].flatMap(([name, { columns }]) => {
    if (!real.includes(name)) return [`${name}: not in the database`]
    const described = columns.map((column) =>
      formatColumn({
        name: column.name,
        type: column.getSQLType(),
        isRequired: column.notNull || column.primary,
        isKey: column.primary,
      }),
    )
    return compare(name, listRealColumns(db, name), described)
  })
  return [...without, ...twice, ...drift]
}

function listRealColumns(db: Database, table: string): readonly string[] {
  return db
    .prepare<[string], { name: string; type: string; required: number; pk: number }>(
      'SELECT name, type, "notnull" AS required, pk FROM pragma_table_xinfo(?)',
    )
    .all(table)
    .map(({ name, type, required, pk }) =>
      formatColumn({ name, type, isRequired: required === 1 || pk > 0, isKey: pk > 0 }),
    )
}

function compare(table: string, real: readonly string[], described: readonly string[]): readonly string[] {
  return [
    ...real.filter((line) => !described.includes(line)).map((line) => `${table}: only in the database: ${line}`),
    ...described.filter((line) => !real.includes(line)).map((line) => `${table}: only in drizzle: ${line}`),
  ]
}

function formatColumn({ name, type, isRequired, isKey }: Column): string {
  return [name, type.toUpperCase(), isKey ? 'PRIMARY KEY' : '', isRequired ? 'NOT NULL' : ''].filter(Boolean).join(' ')
}
