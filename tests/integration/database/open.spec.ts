import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDatabase } from '../../../electron/database/open'
import { assertSqliteVersion, listWrongSettings } from '../../../electron/database/settings'
import { catchStartupError, withoutRoot } from './startup'
import { createDir, openToy } from './toy'

describe('open', () => {
  let dir: string
  let file: string

  beforeEach(() => {
    dir = createDir()
    file = join(dir, 'simpul.db')
  })
  afterEach(() => rmSync(dir, { recursive: true, force: true }))

  describe('settings', () => {
    it('hold on the first and on every later opening', () => {
      for (let opening = 1; opening <= 3; opening += 1) {
        const { db, close } = openDatabase({ file })
        expect(db.pragma('synchronous', { simple: true }), `opening ${opening}`).toBe(2)
        expect(db.pragma('journal_mode', { simple: true })).toBe('wal')
        expect(listWrongSettings(db)).toEqual([])
        close()
      }
    })

    it('are missing on a plain connection, so that the test above can fail', () => {
      openDatabase({ file }).close()
      const db = new Sqlite(file)
      expect(db.pragma('synchronous', { simple: true })).toBe(1)
      expect(listWrongSettings(db)).toContain('synchronous: 1, 2')
      db.close()
    })

    it.each(['3.51.2', '3.40.1', '2.99.99'])('refuse SQLite %s', (version) => {
      expect(catchStartupError(() => assertSqliteVersion(version)).kode).toBe('PERANGKAT_LUNAK')
    })

    it.each(['3.51.3', '3.52.0', '4.0.0'])('accept SQLite %s', (version) => {
      expect(() => assertSqliteVersion(version)).not.toThrow()
    })
  })

  it('leaves one file behind, with everything in it', () => {
    const toy = openToy({ dir })
    toy.journal.action({ name: 'Isi' }, () => toy.db.exec(`INSERT INTO bidang (id, nama) VALUES ('a', 'A')`))
    toy.close()
    expect(readdirSync(dir)).toEqual(['simpul.db'])
    const { db, isAfterCrash, close } = openDatabase({ file })
    expect(isAfterCrash).toBe(false)
    expect(db.prepare('SELECT id FROM bidang').pluck().all()).toEqual(['a'])
    close()
  })

  describe('after a crash', () => {
    /** The files as a killed process leaves them: the -wal was not put back into the database. */
    function crash(): string {
      const toy = openToy({ dir, anchorDir: dir }).reopen()
      for (let nth = 0; nth < 50; nth += 1) {
        toy.journal.action({ name: 'Isi' }, () =>
          toy.db.prepare('INSERT INTO bidang (id, nama) VALUES (?, ?)').run(`b${nth}`, `B${nth}`.repeat(50)),
        )
      }
      const copy = join(dir, 'jatuh')
      mkdirSync(copy)
      for (const name of ['simpul.db', 'simpul.db-wal']) copyFileSync(join(dir, name), join(copy, name))
      toy.close()
      copyFileSync(join(dir, 'jangkar.json'), join(copy, 'jangkar.json'))
      return join(copy, 'simpul.db')
    }

    it('has every confirmed save', () => {
      const { db, isAfterCrash, close } = openDatabase({ file: crash() })
      expect(isAfterCrash).toBe(true)
      expect(db.prepare('SELECT count(*) FROM bidang').pluck().get()).toBe(50)
      close()
    })

    it('notices that the -wal belongs to another time, and touches nothing', () => {
      const crashed = crash()
      // The last pages of the -wal are gone: SQLite takes the shorter history for whole, the anchor does not.
      truncateSync(`${crashed}-wal`, 32 + 4120 * 20)
      const before = readAll(join(dir, 'jatuh'))
      const error = catchStartupError(() => openDatabase({ file: crashed }))
      expect(error.kode).toBe('RUSAK')
      expect(error.rincian.join()).toContain('jurnal tidak sampai pada jangkar')
      expect(readAll(join(dir, 'jatuh'))).toEqual(before)
    })

    it('notices rows that came or went without the journal', () => {
      const crashed = crash()
      const db = new Sqlite(crashed)
      db.exec(`DROP TRIGGER jurnal_bidang_hapus; DELETE FROM bidang WHERE id = 'b7'`)
      // Left open on purpose, so that a -wal stays behind.
      const copy = join(dir, 'lagi')
      mkdirSync(copy)
      for (const name of ['simpul.db', 'simpul.db-wal']) copyFileSync(join(dir, 'jatuh', name), join(copy, name))
      db.close()
      const error = catchStartupError(() => openDatabase({ file: join(copy, 'simpul.db') }))
      expect(error.rincian).toEqual(['jumlah baris bidang tidak sesuai dengan jurnal'])
    })
  })

  describe('a file that cannot be opened', () => {
    it.each<[string, string, (whole: Buffer) => Buffer]>([
      ['empty', 'BUKAN_BASIS_DATA', () => Buffer.alloc(0)],
      ['filled with NUL', 'BUKAN_BASIS_DATA', (whole) => Buffer.alloc(whole.length)],
      ['a letter', 'BUKAN_BASIS_DATA', () => Buffer.from('Yth. Kepala Badan Kesbangpol\n'.repeat(200))],
      ['a picture', 'BUKAN_BASIS_DATA', () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
      ['a header and nothing more', 'RUSAK', (whole) => whole.subarray(0, 100)],
      ['cut in half', 'RUSAK', (whole) => whole.subarray(0, whole.length / 2)],
      ['cut within a page', 'RUSAK', (whole) => whole.subarray(0, whole.length - 1000)],
      [
        'with pages of NUL',
        'RUSAK',
        (whole) => Buffer.concat([whole.subarray(0, 8192), Buffer.alloc(whole.length - 8192)]),
      ],
      [
        'with pages of noise',
        'RUSAK',
        (whole) => Buffer.concat([whole.subarray(0, 4096), Buffer.alloc(whole.length - 4096, 0xa5)]),
      ],
      [
        'of another program',
        'BUKAN_SIMPUL',
        (whole) => {
          const other = Buffer.from(whole)
          other.writeUInt32BE(0x12345678, 68)
          return other
        },
      ],
    ])('is told apart and stays as it is: %s', (_what, kode, damage) => {
      const toy = openToy({ dir })
      toy.journal.action({ name: 'Isi' }, () => {
        for (let nth = 0; nth < 200; nth += 1) {
          toy.db.prepare('INSERT INTO bidang (id, nama) VALUES (?, ?)').run(`b${nth}`, `B${nth}`.repeat(20))
        }
      })
      toy.close()
      writeFileSync(file, damage(readFileSync(file)))
      const before = readFileSync(file)
      const error = catchStartupError(() => openDatabase({ file }))
      expect(error.kode).toBe(kode)
      expect(error.pesan).toContain(file)
      expect(error.pesan).toMatch(/^[A-Z].*\. .*\.$/s)
      expect(readFileSync(file).equals(before)).toBe(true)
    })

    it('is a folder', () => {
      mkdirSync(file)
      expect(catchStartupError(() => openDatabase({ file })).kode).toBe('BUKAN_BASIS_DATA')
    })

    it('is read-only', () => {
      openDatabase({ file }).close()
      chmodSync(dir, 0o777)
      chmodSync(file, 0o444)
      const error = catchStartupError(() => withoutRoot(() => openDatabase({ file })))
      expect(error.kode).toBe('HANYA_BACA')
    })

    it('lies in a folder that is read-only', () => {
      openDatabase({ file }).close()
      chmodSync(file, 0o666)
      chmodSync(dir, 0o555)
      expect(catchStartupError(() => withoutRoot(() => openDatabase({ file }))).kode).toBe('HANYA_BACA')
    })

    it('is held by another program', () => {
      openDatabase({ file }).close()
      const other = new Sqlite(file)
      other.pragma('locking_mode = EXCLUSIVE')
      other.exec('BEGIN EXCLUSIVE')
      const error = catchStartupError(() => openDatabase({ file }))
      expect(error.kode).toBe('TERKUNCI')
      other.close()
    }, 30_000)
  })

  describe('a file that is missing', () => {
    it('is made when the folder is new', () => {
      const { db, close } = openDatabase({ file })
      expect(db.pragma('user_version', { simple: true })).toBe(0)
      close()
      expect(readdirSync(dir)).toEqual(['simpul.db'])
    })

    it('is made after a first start that was cut short', () => {
      writeFileSync(`${file}.baru`, '')
      openDatabase({ file }).close()
      expect(readdirSync(dir)).toEqual(['simpul.db'])
    })

    it.each<[string, () => void]>([
      [
        'copies',
        () => {
          mkdirSync(join(dir, 'cadangan'))
          writeFileSync(join(dir, 'cadangan', 'x.db'), 'x')
        },
      ],
      ['a -wal', () => writeFileSync(`${file}-wal`, 'x')],
      ['an anchor', () => writeFileSync(join(dir, 'jangkar.json'), '{}')],
    ])('is a loss when %s tell of earlier work', (_what, leave) => {
      leave()
      expect(catchStartupError(() => openDatabase({ file })).kode).toBe('HILANG')
      expect(existsSync(file)).toBe(false)
    })
  })
})

function readAll(dir: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(dir)
      .filter((name) => !name.endsWith('-shm'))
      .map((name) => [name, readFileSync(join(dir, name)).toString('base64')]),
  )
}
