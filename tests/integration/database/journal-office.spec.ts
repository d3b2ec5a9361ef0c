import { rmSync } from 'node:fs'
import { SqliteError } from 'better-sqlite3'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenedApp } from '../../../electron/app'
import { createBogor } from '../../../electron/contoh/bogor'
import { listJournaledTables } from '../../../electron/database/journaled-tables'
import { createOfficeClient } from '../../../electron/lib/office-client'
import { openTestApp } from '../../support/open-app'
import { getRounds, getSeed } from './random'
import { createDir, dumpData } from './toy'

/*
 * The journal on the real schema, with the Bogor rakor in it. Everything is undone to the empty office and redone; then
 * random hands change and remove rows of every table, whatever the schema lets pass.
 */
describe('journal-office', () => {
  let dir: string
  let app: OpenedApp
  let tables: readonly string[]

  beforeAll(async () => {
    dir = createDir()
    app = await openTestApp({ dataDir: dir })
    tables = listJournaledTables(app.deps.db).map(({ name }) => name)
  }, 60_000)
  afterAll(async () => {
    await app.close()
    rmSync(dir, { recursive: true, force: true })
  })

  const dump = () => dumpData(app.deps.db, tables)
  const undoAll = () => {
    let steps = 0
    while (app.deps.journal.state().urungkan !== null) {
      app.deps.journal.undo()
      steps += 1
    }
    return steps
  }

  it('undoes the whole rakor to the empty office and redoes it, row for row', async () => {
    const empty = dump()
    await createBogor(createOfficeClient(app))
    const full = dump()
    expect(full.length).toBeGreaterThan(empty.length + 10_000)
    const steps = undoAll()
    expect(steps).toBeGreaterThan(30)
    expect(dump()).toBe(empty)
    for (let step = 0; step < steps; step += 1) app.deps.journal.redo()
    expect(dump()).toBe(full)
    expect(app.deps.journal.verify().temuan).toEqual([])
  }, 120_000)

  it('undoes and redoes whatever random hands do to any table', () => {
    const { db, journal } = app.deps
    const seed = getSeed('journal-office')
    fc.assert(
      fc.property(fc.array(deedArbitrary, { minLength: 1, maxLength: 25 }), (deeds) => {
        const start = dump()
        const done = deeds.filter((deed) => doDeed(app, tables, deed)).length
        const end = dump()
        for (let step = 0; step < done; step += 1) journal.undo()
        expect(dump()).toBe(start)
        for (let step = 0; step < done; step += 1) journal.redo()
        expect(dump()).toBe(end)
        for (let step = 0; step < done; step += 1) journal.undo()
        expect(db.pragma('foreign_key_check')).toEqual([])
      }),
      { seed, numRuns: getRounds(25) },
    )
    expect(journal.verify().temuan).toEqual([])
  }, 180_000)
})

/** What random hands do to one row: the numbers choose the table, the column, the row and another row. */
const deedArbitrary = fc.record({
  kind: fc.constantFrom('hapus', 'salin nilai', 'kosongkan', 'ketik'),
  table: fc.nat(1000),
  column: fc.nat(1000),
  row: fc.nat(100_000),
  other: fc.nat(100_000),
  text: fc.string({ maxLength: 20 }),
})

type Deed = { kind: string; table: number; column: number; row: number; other: number; text: string }

/** True when the schema let it pass and it changed something, so that there is a step to undo. */
function doDeed({ deps: { db, journal } }: OpenedApp, tables: readonly string[], deed: Deed): boolean {
  const pick = (from: readonly string[], nth: number) => from[nth % Math.max(from.length, 1)] ?? ''
  const table = pick(tables, deed.table)
  const ids = db.prepare<[], string>(`SELECT id FROM "${table}" ORDER BY id`).pluck().all()
  const columns = db.prepare<[string], string>('SELECT name FROM pragma_table_xinfo(?)').pluck().all(table).slice(1)
  const column = pick(columns, deed.column)
  const set = (value: string) => `UPDATE "${table}" SET "${column}" = ${value} WHERE id = @id`
  const sql: Readonly<Record<string, string>> = {
    hapus: `DELETE FROM "${table}" WHERE id = @id`,
    'salin nilai': set(`(SELECT "${column}" FROM "${table}" WHERE id = @other)`),
    kosongkan: set('NULL'),
    ketik: set('@text'),
  }
  const before = journal.recent(1)[0]?.id
  try {
    journal.action({ name: deed.kind }, () =>
      db.prepare(sql[deed.kind] ?? '').run({ id: pick(ids, deed.row), other: pick(ids, deed.other), text: deed.text }),
    )
  } catch (error) {
    if (error instanceof SqliteError && error.code.startsWith('SQLITE_CONSTRAINT')) return false
    throw error
  }
  return journal.recent(1)[0]?.id !== before
}
