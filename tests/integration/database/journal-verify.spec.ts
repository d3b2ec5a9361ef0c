import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite, { SqliteError } from 'better-sqlite3'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createJournal } from '../../../electron/database/journal'
import { openDatabase } from '../../../electron/database/open'
import { createUuidV7 } from '../../../electron/lib/ids'
import { getRounds, getSeed } from './random'
import { createDir, openToy, type Toy } from './toy'
import { commandArbitrary, runCommand } from './toy-commands'

/*
 * A stranger works on the closed file with a program of his own, which has no triggers to stop it: they are dropped
 * first and put back afterwards. Whatever he does to any row of any table must be found.
 */
describe('journal-verify', () => {
  let toy: Toy
  let dir: string

  beforeEach(() => {
    dir = createDir()
    toy = openToy({ dir, anchorDir: dir })
    toy.journal.action({ name: 'Isi' }, () =>
      toy.db.exec(`
        INSERT INTO bidang (id, nama) VALUES ('b1', 'Poldagri'), ('b2', 'Waspada');
        INSERT INTO orang (id, bidang_id, nama, telepon, besar, ukuran, foto)
        VALUES ('o1', 'b1', 'Budi', '0811', 7, 1.5, x'00ff'), ('o2', 'b2', 'Badu', NULL, NULL, NULL, NULL);
        INSERT INTO catatan (id, orang_id, isi) VALUES ('c1', 'o1', 'halo')`),
    )
    toy.journal.action({ name: 'Ubah' }, () => toy.db.exec(`UPDATE orang SET nama = nama || ' S.'`))
    toy.journal.action({ name: 'Hapus' }, () => toy.db.exec(`DELETE FROM orang WHERE id = 'o2'`))
    toy.journal.undo()
    toy.journal.action({ name: 'Lagi' }, () => toy.db.exec(`UPDATE bidang SET ketua_id = 'o1' WHERE id = 'b1'`))
    toy.journal.erase('orang', 'o1', ['telepon', 'nama'])
    toy.journal.action({ name: 'Akhir' }, () => toy.db.exec(`UPDATE catatan SET isi = 'hai'`))
    // The anchor is written when the database is closed.
    toy = toy.reopen()
  })
  afterEach(() => toy.remove())

  it('finds nothing in untouched data', () => {
    expect(verifyAfter(toy, dir, () => {})).toEqual([])
  })

  it('finds every change of every value in every table', () => {
    const cells = listCells(toy)
    expect(cells.length).toBeGreaterThan(150)
    const missed = cells.filter(({ table, column, rowid }) => {
      const findings = verifyAfter(toy, dir, (db) => {
        db.prepare(`UPDATE "${table}" SET "${column}" = ? WHERE rowid = ?`).run(
          ...alter(db, table, column, rowid),
          rowid,
        )
      })
      return findings.length === 0
    })
    expect(missed).toEqual([])
  }, 120_000)

  it.each([
    ['a removed row', `DELETE FROM catatan`],
    ['an added row', `INSERT INTO catatan (id, orang_id, isi) VALUES ('x', 'o1', 'selundupan')`],
    ['a removed aksi', 'DELETE FROM aksi WHERE urutan = 3'],
    ['a removed perubahan', 'DELETE FROM perubahan WHERE urutan = 7'],
    [
      'an added perubahan',
      `INSERT INTO perubahan (aksi, tabel, baris, jenis, sebelum, sesudah, garam)
       VALUES (2, 'orang', 'o1', 'ubah', '{}', '{}', x'00')`,
    ],
    [
      'two aksi exchanged',
      `UPDATE aksi SET urutan = -2 WHERE urutan = 2; UPDATE aksi SET urutan = 2 WHERE urutan = 3;
       UPDATE aksi SET urutan = 3 WHERE urutan = -2`,
    ],
    [
      'the last aksi cut off together with what it did',
      `DELETE FROM perubahan WHERE aksi = (SELECT max(urutan) FROM aksi); DELETE FROM aksi WHERE urutan = (SELECT max(urutan) FROM aksi);
       UPDATE catatan SET isi = 'halo'`,
    ],
    ['an aksi left open', 'UPDATE aksi_terbuka SET aksi = 99'],
    ['a seal taken off', 'UPDATE aksi SET hash = NULL, hash_sebelum = NULL WHERE urutan = 2'],
    [
      'an alteration passed off as erasing',
      `UPDATE perubahan SET sidik = '${'0'.repeat(64)}', sesudah = '{}' WHERE urutan = 2`,
    ],
  ])('finds %s', (_what, sql) => {
    expect(verifyAfter(toy, dir, (db) => db.exec(sql))).not.toEqual([])
  })

  it('finds a guard that was taken away', () => {
    toy.db.exec('DROP TRIGGER jurnal_orang_ubah')
    expect(toy.journal.verify().temuan).toEqual(['Penjaga riwayat jurnal_orang_ubah hilang atau diubah.'])
  })

  it('goes on telling of a database that was exchanged for an older one, and works with it', () => {
    const old = readFileSync(toy.file)
    toy.journal.action({ name: 'Baru' }, () => toy.db.exec(`UPDATE catatan SET isi = 'baru'`))
    toy.close()
    writeFileSync(toy.file, old)
    for (let start = 1; start <= 2; start += 1) {
      toy = openToy({ dir, anchorDir: dir })
      expect(toy.journal.verify().temuan).toEqual([
        expect.stringMatching(/^Riwayat terpotong atau diganti: jurnal tidak sampai pada jangkar, aksi \d+\.$/),
      ])
      toy.journal.action({ name: 'Terus' }, () => toy.db.prepare('UPDATE catatan SET isi = ?').run(`terus ${start}`))
      toy.close()
    }
    // A power cut later on must not lock the office out because of it.
    writeFileSync(`${toy.file}-wal`, Buffer.alloc(32))
    const opened = openDatabase({ file: toy.file })
    expect(opened.isAfterCrash).toBe(true)
    opened.close()
  })

  it('takes an unreadable anchor for none', () => {
    toy.close()
    writeFileSync(`${dir}/jangkar.json`, Buffer.alloc(80))
    toy = openToy({ dir, anchorDir: dir })
    expect(toy.journal.verify().temuan).toEqual([])
  })

  it('finds any one altered value after any run of actions', () => {
    const seed = getSeed('journal-verify')
    fc.assert(
      fc.property(fc.array(commandArbitrary, { minLength: 10, maxLength: 40 }), fc.nat(100_000), (list, nth) => {
        const other = openToy()
        let last = 0
        try {
          for (const command of list) {
            runCommand(other, command, () => {
              last += 1
              return `b${last}`
            })
          }
          other.journal.seal()
          const cells = listCells(other)
          const cell = cells[nth % Math.max(cells.length, 1)]
          if (cell === undefined) return
          const { table, column, rowid } = cell
          const findings = verifyAfter(other, other.dir, (db) => {
            const sql = `UPDATE "${table}" SET "${column}" = ? WHERE rowid = ?`
            db.prepare(sql).run(...alter(db, table, column, rowid), rowid)
          })
          expect(findings, `${table}.${column}`).not.toEqual([])
        } finally {
          other.remove()
        }
      }),
      { seed, numRuns: getRounds(25) },
    )
  }, 120_000)
})

type Cell = { readonly table: string; readonly column: string; readonly rowid: number }

const TABLES = ['bidang', 'orang', 'catatan', 'aksi', 'perubahan', 'aksi_terbuka']

/** Every stored value. What only holds for a moment or explains itself is left out below, with its reason. */
function listCells({ db }: Toy): readonly Cell[] {
  return TABLES.flatMap((table) => {
    const columns = db
      .prepare<[string], string>('SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0')
      .pluck()
      .all(table)
    const rowids = db.prepare<[], number>(`SELECT rowid FROM "${table}"`).pluck().all()
    return columns
      .filter((column) => !isUnguarded(table, column))
      .flatMap((column) => rowids.map((rowid) => ({ table, column, rowid })))
  })
}

/**
 * `gabung` is empty in every sealed aksi, and the schema refuses anything else there. `satu` can only be 1.
 * `disesuaikan` tells which schema the journal has looked at; another value only makes it look again.
 */
function isUnguarded(table: string, column: string): boolean {
  return (
    (table === 'aksi' && column === 'gabung') ||
    (table === 'aksi_terbuka' && column !== 'aksi' && column !== 'menghapus')
  )
}

/** Another value of the same type that the column's checks let pass. */
function alter(db: Sqlite.Database, table: string, column: string, rowid: number): [unknown] {
  const value = db.prepare(`SELECT "${column}" FROM "${table}" WHERE rowid = ?`).safeIntegers().pluck().get(rowid)
  if (typeof value === 'bigint') return [column === 'menghapus' ? 1n - value : value + 1_000n]
  if (typeof value === 'number') return [Number.isFinite(value) ? value + 0.5 : 0]
  if (Buffer.isBuffer(value)) return [Buffer.concat([value, Buffer.from([1])])]
  if (table === 'aksi' && column === 'jenis') return [value === 'balikkan' ? 'ulangi' : 'balikkan']
  if (typeof value === 'string') return [`${value.slice(0, -1)}${value.endsWith('!') ? '?' : '!'}`]
  const type = db.prepare('SELECT type FROM pragma_table_xinfo(?) WHERE name = ?').pluck().get(table, column)
  return [type === 'TEXT' ? '!' : type === 'BLOB' ? Buffer.from([1]) : 1n]
}

/**
 * Lets `tamper` loose on a copy of the file, as another program would be, then returns what `verify` finds after the
 * next opening with the anchor of the original.
 */
function verifyAfter(toy: Toy, anchorDir: string, tamper: (db: Sqlite.Database) => void): readonly string[] {
  const dir = createDir()
  const file = join(dir, 'simpul.db')
  try {
    writeFileSync(file, toy.db.serialize())
    // A copy of the anchor too: opening the altered file moves it.
    const anchor = join(anchorDir, 'jangkar.json')
    if (existsSync(anchor)) copyFileSync(anchor, join(dir, 'jangkar.json'))
    const refusal = tamperWith(file, tamper)
    return refusal === null ? openAndVerify(file, toy, dir) : [refusal]
  } finally {
    rmSync(dir, { recursive: true })
  }
}

/** Null when it was done; the message when the schema itself refused, for instance a unique value. */
function tamperWith(file: string, tamper: (db: Sqlite.Database) => void): string | null {
  const db = new Sqlite(file)
  try {
    db.pragma('foreign_keys = OFF')
    const triggers = db
      .prepare<[], { name: string; sql: string }>(`SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'`)
      .all()
    for (const { name } of triggers) db.exec(`DROP TRIGGER "${name}"`)
    tamper(db)
    for (const { sql } of triggers) db.exec(sql)
    return null
  } catch (error) {
    if (error instanceof SqliteError && error.code.startsWith('SQLITE_CONSTRAINT')) return error.message
    throw error
  } finally {
    db.close()
  }
}

function openAndVerify(file: string, { clock }: Toy, anchorDir: string): readonly string[] {
  const { db, close } = openDatabase({ file })
  try {
    const journal = createJournal({
      db,
      clock,
      createId: createUuidV7(clock),
      device: 'pc-1',
      actor: 'Sari',
      anchorDir,
    })
    return journal.verify().temuan
  } finally {
    close()
  }
}
