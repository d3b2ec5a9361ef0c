import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import Sqlite, { type Database } from 'better-sqlite3'
import { moveFile } from '../lib/durable-file'
import { quoteName } from './journal-triggers'
import { listPragmaProblems } from './open'
import { damaged } from './open-errors'

/**
 * Writes a copy of the open database that stands on its own (also on read-only media), and believes it only after the
 * copy itself was opened, checked and counted. The name appears when all of that is done.
 *
 * @throws StartupError RUSAK when the copy is not sound; SqliteError when it could not be written.
 */
export function createVerifiedCopy(db: Database, file: string): void {
  const unfinished = `${file}.baru`
  if (existsSync(file)) throw new Error('the copy would replace another one')
  mkdirSync(dirname(file), { recursive: true })
  rmSync(unfinished, { force: true })
  try {
    db.prepare('VACUUM INTO ?').run(unfinished)
    assertEqual(db, unfinished)
    moveFile(unfinished, file)
  } finally {
    rmSync(unfinished, { force: true })
  }
}

function assertEqual(db: Database, file: string): void {
  const copy = new Sqlite(file, { readonly: true, fileMustExist: true })
  try {
    const problems = [...listPragmaProblems(copy, 'integrity_check(10)'), ...listDifferentCounts(db, copy)]
    if (problems.length > 0) throw damaged(file, problems)
  } finally {
    copy.close()
  }
}

function listDifferentCounts(db: Database, copy: Database): readonly string[] {
  const tables = db
    .prepare<[], string>(`SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'`)
    .pluck()
    .all()
  return tables.flatMap((table) => {
    const sql = `SELECT count(*) FROM ${quoteName(table)}`
    const [expected, found] = [db, copy].map((each) => each.prepare<[], number>(sql).pluck().get())
    return expected === found ? [] : [`${table}: ${found}, ${expected}`]
  })
}
