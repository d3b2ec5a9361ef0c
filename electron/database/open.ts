import { closeSync, existsSync, openSync, readdirSync, readSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Sqlite, { type Database, SqliteError } from 'better-sqlite3'
import { moveFile } from '../lib/durable-file'
import { StartupError } from '../lib/startup-error'
import { getAnchorFile, readAnchor } from './anchor'
import { APPLICATION_ID } from './application-id'
import { checkContinuity } from './continuity'
import { damaged, notADatabase, toStartupError } from './open-errors'
import { applySettings, assertSqliteVersion } from './settings'

/** Reading 16 MB through takes about 20 ms. */
const MAX_CHECKED_AT_START = 16 * 1024 * 1024

export type OpenedDatabase = {
  readonly db: Database
  /** True when the last run did not close its database: the file was then checked in full. */
  readonly isAfterCrash: boolean
  /** False when the file is too large to be read through before the first screen: call `checkTables` after it. */
  readonly isChecked: boolean
  /** Puts everything into the one file and closes. */
  readonly close: () => void
}

/**
 * The only way to open the live database. The file is looked at through a read-only connection first, so that a file
 * that is refused stays untouched byte for byte, its `-wal` included.
 *
 * After a crash (a `-wal` with content was left behind) everything is checked: pages, foreign keys and whether the
 * journal goes on without a gap. Otherwise the quick check of SQLite must do, and for a large file even that waits until
 * the first screen is there: a start must not grow slower with the years.
 *
 * @throws StartupError with the reason in plain words.
 */
export function openDatabase({ file }: { readonly file: string }): OpenedDatabase {
  try {
    if (!existsSync(file)) {
      assertNothingLost(file)
      createEmpty(file)
    }
    const isAfterCrash = hasContent(`${file}-wal`)
    const isChecked = isAfterCrash || statSync(file).size <= MAX_CHECKED_AT_START
    inspect(file, isAfterCrash ? 'full' : isChecked ? 'quick' : 'later')
    return { ...connect(file), isAfterCrash, isChecked }
  } catch (error) {
    throw toStartupError(error, file)
  }
}

function connect(file: string): Pick<OpenedDatabase, 'db' | 'close'> {
  const db = new Sqlite(file, { fileMustExist: true, timeout: 5000 })
  try {
    applySettings(db)
    // SQLite opens a write-protected file without a word, for reading only. Only an attempt to write tells.
    db.exec(`BEGIN IMMEDIATE; PRAGMA application_id = ${APPLICATION_ID}; ROLLBACK`)
  } catch (error) {
    db.close()
    throw error
  }
  return {
    db,
    close() {
      if (!db.open) return
      db.pragma('wal_checkpoint(TRUNCATE)')
      db.close()
    },
  }
}

/** Made under another name first: a start that is cut short must not leave a half file that is refused for ever. */
function createEmpty(file: string): void {
  const unfinished = `${file}.baru`
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(`${unfinished}${suffix}`, { force: true })
  const db = new Sqlite(unfinished)
  try {
    db.pragma(`application_id = ${APPLICATION_ID}`)
    db.pragma('journal_mode = WAL')
  } finally {
    db.close()
  }
  moveFile(unfinished, file)
}

/** Refuses everything that is not a sound database of ours, without writing a byte. */
function inspect(file: string, check: 'full' | 'quick' | 'later'): void {
  if (!statSync(file).isFile() || !hasSqliteHeader(file)) throw notADatabase(file)
  const db = new Sqlite(file, { readonly: true, fileMustExist: true, timeout: 5000 })
  try {
    assertSqliteVersion(String(db.prepare('SELECT sqlite_version()').pluck().get()))
    assertOurs(db, file)
    const problems = listProblems(db, check)
    if (problems.length > 0) throw damaged(file, problems)
  } finally {
    db.close()
  }
}

function listProblems(db: Database, check: 'full' | 'quick' | 'later'): readonly string[] {
  // The schema is read through in any case: without it nothing else can be.
  if (check === 'later') return listPragmaProblems(db, 'quick_check(sqlite_schema)')
  if (check === 'quick') return listPragmaProblems(db, 'quick_check(10)')
  const broken = listPragmaProblems(db, 'integrity_check(10)')
  if (broken.length > 0) return broken
  return [...listForeignKeyProblems(db), ...checkContinuity(db, readAnchor(dirname(db.name)))]
}

/** What `quick_check` or `integrity_check` finds; nothing when the file is sound. */
export function listPragmaProblems(db: Database, pragma: string): readonly string[] {
  try {
    const lines = db.prepare(`PRAGMA ${pragma}`).pluck().all().map(String)
    return lines.length === 1 && lines[0] === 'ok' ? [] : lines
  } catch (error) {
    // Some damage ends the check instead of being reported by it.
    if (error instanceof SqliteError && error.code.startsWith('SQLITE_CORRUPT')) return [error.code]
    throw error
  }
}

/** One line per table whose rows point at rows that do not exist. */
export function listForeignKeyProblems(db: Database): readonly string[] {
  return db
    .prepare<[], { tabel: string; induk: string; jumlah: number }>(
      'SELECT "table" AS tabel, parent AS induk, count(*) AS jumlah FROM pragma_foreign_key_check GROUP BY 1, 2',
    )
    .all()
    .map(({ tabel, induk, jumlah }) => `${jumlah} baris ${tabel} menunjuk ${induk} yang tidak ada`)
}

function assertOurs(db: Database, file: string): void {
  const id = db.pragma('application_id', { simple: true })
  if (id === APPLICATION_ID) return
  throw new StartupError(
    'BUKAN_SIMPUL',
    `Berkas ${file} adalah basis data program lain, bukan milik Simpul. Pindahkan berkas itu atau pilih folder data lain.`,
  )
}

/** A missing file beside traces of earlier work is a loss to be told, not an occasion for an empty start. */
function assertNothingLost(file: string): void {
  const dir = dirname(file)
  const copies = join(dir, 'cadangan')
  const hasCopies = existsSync(copies) && readdirSync(copies).some((name) => name.endsWith('.db'))
  if (!hasCopies && !hasContent(`${file}-wal`) && !existsSync(getAnchorFile(dir))) return
  throw new StartupError(
    'HILANG',
    `Basis data ${file} tidak ada, padahal folder itu pernah dipakai Simpul. Kembalikan berkas itu ke tempatnya atau pulihkan data dari cadangan terakhir; Simpul tidak memulai dengan data kosong.`,
  )
}

function hasContent(path: string): boolean {
  return (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > 0
}

function hasSqliteHeader(file: string): boolean {
  const expected = Buffer.from('SQLite format 3\0', 'latin1')
  const found = Buffer.alloc(expected.length)
  const handle = openSync(file, 'r')
  try {
    readSync(handle, found, 0, found.length, 0)
  } finally {
    closeSync(handle)
  }
  return found.equals(expected)
}
