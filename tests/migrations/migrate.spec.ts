import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite, { type Database } from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createJournal } from '../../electron/database/journal'
import { migrate } from '../../electron/database/migrate'
import type { Migration } from '../../electron/database/migrations'
import { openDatabase } from '../../electron/database/open'
import { createFixedClock } from '../../electron/lib/clock'
import { createUuidV7 } from '../../electron/lib/ids'
import { catchStartupError } from '../integration/database/startup'
import { createDir, openToy, TOY_MIGRATIONS } from '../integration/database/toy'

const clock = createFixedClock('2026-11-21T03:04:05.000Z')
const addColumn: Migration = {
  version: 3,
  name: '0003-alamat',
  sql: `ALTER TABLE orang ADD COLUMN alamat TEXT NOT NULL DEFAULT 'Bogor'; CREATE TABLE baru (id TEXT PRIMARY KEY) STRICT;`,
}

describe('migrate', () => {
  let dir: string
  let db: Database
  let close: () => void

  beforeEach(() => {
    dir = createDir()
    const toy = openToy({ dir })
    toy.journal.action({ name: 'Isi' }, () =>
      toy.db.exec(`INSERT INTO bidang (id, nama) VALUES ('b', 'Poldagri');
        INSERT INTO orang (id, bidang_id, nama) VALUES ('o', 'b', 'Budi')`),
    )
    toy.close()
    ;({ db, close } = openDatabase({ file: join(dir, 'simpul.db') }))
  })
  afterEach(() => {
    close()
    rmSync(dir, { recursive: true, force: true })
  })

  const run = (...migrations: Migration[]) =>
    migrate(db, { migrations: [...TOY_MIGRATIONS, ...migrations], dataDir: dir, clock })
  const openJournal = () => createJournal({ db, clock, createId: createUuidV7(clock), device: 'pc-1', actor: 'Sari' })
  const getVersion = () => db.pragma('user_version', { simple: true })

  it('does nothing and copies nothing when the schema is up to date', () => {
    expect(run()).toEqual({ from: 2, to: 2, copy: null })
    expect(existsSync(join(dir, 'cadangan'))).toBe(false)
  })

  it('copies first, migrates, and guards new tables and columns', () => {
    const { copy } = run(addColumn)
    expect(getVersion()).toBe(3)
    expect(readdirSync(join(dir, 'cadangan'))).toEqual(['sebelum-pembaruan-2-20261121T030405Z.db'])
    const old = new Sqlite(copy ?? '', { readonly: true })
    expect(old.prepare('SELECT nama FROM orang').pluck().all()).toEqual(['Budi'])
    expect(old.pragma('user_version', { simple: true })).toBe(2)
    expect(old.pragma('journal_mode', { simple: true })).toBe('delete')
    old.close()
    expect(() => db.exec(`INSERT INTO baru VALUES ('x')`)).toThrow('JURNAL')
    const journal = openJournal()
    // Existing rows got the default; there is nothing to take note of.
    expect(journal.recent(10).map(({ name }) => name)).toEqual(['Isi'])
    journal.action({ name: 'Pindah' }, () => db.exec(`UPDATE orang SET alamat = 'Depok'`))
    expect(journal.history('orang', 'o')[0]?.kolom).toEqual([{ nama: 'alamat', sebelum: 'Bogor', sesudah: 'Depok' }])
    expect(journal.verify().temuan).toEqual([])
  })

  it('takes note of rows that a migration wrote, changed and removed', () => {
    run({
      version: 3,
      name: '0003-benih',
      sql: `INSERT INTO bidang (id, nama) VALUES ('c', 'Waspada'); UPDATE orang SET nama = 'Badu', bidang_id = 'c'; DELETE FROM bidang WHERE id = 'b'`,
    })
    const journal = openJournal()
    expect(journal.recent(1)).toMatchObject([{ name: 'Pembaruan Simpul', actor: 'Simpul', isUndoable: false }])
    expect(journal.history('orang', 'o')[0]?.kolom).toEqual([
      { nama: 'bidang_id', sebelum: 'b', sesudah: 'c' },
      { nama: 'nama', sebelum: 'Budi', sesudah: 'Badu' },
    ])
    expect(journal.verify().temuan).toEqual([])
    expect(() => journal.undo()).toThrow('"Pembaruan Simpul" oleh Simpul')
    expect(openJournal().recent(10)).toHaveLength(2)
  })

  it('rebuilds a table that others point at, without its rows or theirs being lost', () => {
    run({
      version: 3,
      name: '0003-bangun-ulang',
      sql: `CREATE TABLE bidang_baru (id TEXT PRIMARY KEY, nama TEXT NOT NULL, ketua_id TEXT REFERENCES orang (id) ON DELETE SET NULL) STRICT;
        INSERT INTO bidang_baru SELECT id, nama, ketua_id FROM bidang; DROP TABLE bidang; ALTER TABLE bidang_baru RENAME TO bidang;`,
    })
    expect(db.pragma('foreign_keys', { simple: true })).toBe(1)
    expect(db.prepare('SELECT bidang_id FROM orang').pluck().all()).toEqual(['b'])
    expect(() => db.exec('DELETE FROM bidang')).toThrow('JURNAL')
    expect(openJournal().verify().temuan).toEqual([])
  })

  it.each([
    ['broken SQL', 'CREATE TABLE setengah (id TEXT PRIMARY KEY) STRICT; KREASI TABLE x'],
    ['references to nothing', `UPDATE orang SET bidang_id = 'tidak ada'`],
    ['a table the journal cannot follow', 'CREATE TABLE longgar (id INTEGER PRIMARY KEY, x)'],
  ])('stops at %s with everything as it was', (_what, sql) => {
    const broken = { version: 4, name: '0004-salah', sql }
    const error = catchStartupError(() => run(addColumn, broken, { ...addColumn, version: 5, name: '0005-lain' }))
    expect(error.kode).toBe('MIGRASI_GAGAL')
    expect(error.rincian[0]).toBe('0004-salah')
    expect(getVersion()).toBe(3)
    expect(db.prepare('SELECT bidang_id FROM orang').pluck().all()).toEqual(['b'])
    expect(db.prepare(`SELECT count(*) FROM sqlite_schema WHERE name IN ('setengah', 'longgar')`).pluck().get()).toBe(0)
    expect(db.pragma('foreign_keys', { simple: true })).toBe(1)
    run(addColumn)
    expect(() => db.exec('DELETE FROM orang')).toThrow('JURNAL')
  })

  it('refuses a newer database and leaves it alone', () => {
    run(addColumn)
    const error = catchStartupError(() => run())
    expect(error.kode).toBe('LEBIH_BARU')
    expect(error.pesan).toContain('Pasang versi Simpul terbaru')
    expect(getVersion()).toBe(3)
  })

  it('does not migrate when the copy cannot be made', () => {
    // A file stands where the folder of copies should be.
    writeFileSync(join(dir, 'cadangan'), '')
    expect(() => run(addColumn)).toThrow()
    expect(getVersion()).toBe(2)
  })

  it('goes on after a kill between the migration and the journal taking note of it', () => {
    run({ version: 3, name: '0003-benih', sql: `INSERT INTO bidang (id, nama) VALUES ('c', 'Waspada')` })
    close()
    ;({ db, close } = openDatabase({ file: join(dir, 'simpul.db') }))
    expect(openJournal().verify().temuan).toEqual([])
  })
})
