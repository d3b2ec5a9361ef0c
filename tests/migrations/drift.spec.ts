import Sqlite from 'better-sqlite3'
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { describe, expect, it } from 'vitest'
import { listJournaledTables } from '../../electron/database/journaled-tables'
import { MIGRATIONS } from '../../electron/database/migrations'
import { openToy } from '../integration/database/toy'
import { listDrift, listDrizzleTables } from './drift'

const TABLE_FILES = import.meta.glob('../../electron/features/*/*.table.ts', { eager: true })

describe('drift', () => {
  it('leaves no difference between the tables of the features and the migrated schema', () => {
    const toy = openToy({ migrations: MIGRATIONS })
    const real = listJournaledTables(toy.db).map(({ name }) => name)
    expect(real.length).toBeGreaterThan(10)
    expect(listDrift(toy.db, real, listDrizzleTables(Object.values(TABLE_FILES)))).toEqual([])
    toy.remove()
  })

  it('is noticed in every form', () => {
    const db = new Sqlite(':memory:')
    db.exec(`
      CREATE TABLE satu (id TEXT PRIMARY KEY, nama TEXT NOT NULL, jumlah INTEGER, sisa TEXT) STRICT;
      CREATE TABLE dua (id TEXT PRIMARY KEY) STRICT`)
    const satu = sqliteTable('satu', {
      id: text('id').primaryKey(),
      nama: text('nama'),
      jumlah: text('jumlah'),
      lebih: integer('lebih'),
    })
    const tiga = sqliteTable('tiga', { id: text('id').primaryKey() })
    expect(listDrift(db, ['satu', 'dua'], listDrizzleTables([{ satu, other: 1 }, { tiga }]))).toEqual([
      'dua: no drizzle table',
      'satu: only in the database: nama TEXT NOT NULL',
      'satu: only in the database: jumlah INTEGER',
      'satu: only in the database: sisa TEXT',
      'satu: only in drizzle: nama TEXT',
      'satu: only in drizzle: jumlah TEXT',
      'satu: only in drizzle: lebih INTEGER',
      'tiga: not in the database',
    ])
    db.close()
  })
})
