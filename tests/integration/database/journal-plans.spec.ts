import { describe, expect, it } from 'vitest'
import { createJournal } from '../../../electron/database/journal'
import { createUuidV7 } from '../../../electron/lib/ids'
import { openToy } from './toy'

/** Every statement that the journal runs with a save or for a screen finds its rows by an index, whatever the years. */
describe('journal-plans', () => {
  it('never reads a whole table', () => {
    const statements: string[] = []
    const toy = openToy()
    const { db } = toy
    const prepare = db.prepare.bind(db)
    Object.assign(db, {
      prepare(sql: string) {
        statements.push(sql)
        return prepare(sql)
      },
    })
    const again = createJournal({
      db,
      clock: toy.clock,
      createId: createUuidV7(toy.clock),
      device: 'pc-1',
      actor: 'Sari',
    })
    again.action({ name: 'Isi', merge: 'a' }, () => db.exec(`INSERT INTO bidang (id, nama) VALUES ('b', 'B')`))
    again.action({ name: 'Isi', merge: 'a' }, () => db.exec(`UPDATE bidang SET nama = 'C'`))
    again.undo()
    again.redo()
    again.history('bidang', 'b')
    again.recent(5)
    again.recentFor(['b'], 5)
    again.trash()

    const scans = statements.filter(isPlanned).flatMap((sql) => {
      const marks = Array.from({ length: sql.split('?').length - 1 }, () => null)
      return prepare(`EXPLAIN QUERY PLAN ${sql}`)
        .all(...marks)
        .map((row) => (typeof row === 'object' && row !== null && 'detail' in row ? String(row.detail) : ''))
        .filter((detail) => detail.startsWith('SCAN') && !isAllowed(detail, sql))
        .map((detail) => `${detail}: ${sql}`)
    })
    expect(scans).toEqual([])
    expect(statements.length).toBeGreaterThan(20)
    toy.remove()
  })
})

/** Statements on rows; one with named parameters only inserts or updates by number. */
function isPlanned(sql: string): boolean {
  return /\b(FROM|UPDATE|INTO)\s+"?(aksi|perubahan|bidang|orang|catatan)\b/.test(sql) && !sql.includes('@')
}

/** Newest first with a LIMIT walks the key backwards and stops; removals have an index of their own. */
function isAllowed(detail: string, sql: string): boolean {
  if (detail === 'SCAN aksi') return /ORDER BY urutan DESC LIMIT (1|\?)$/.test(sql)
  // One row, one list of ids, and only removals.
  return ['SCAN aksi_terbuka', 'SCAN dicari VIRTUAL', 'SCAN p USING INDEX perubahan_hapus'].some((start) =>
    detail.startsWith(start),
  )
}
