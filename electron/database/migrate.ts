import { join } from 'node:path'
import type { Database } from 'better-sqlite3'
import type { Clock } from '../lib/clock'
import { StartupError } from '../lib/startup-error'
import { dropJournalTriggers, syncJournalTriggers } from './journal-triggers'
import { listJournaledTables } from './journaled-tables'
import type { Migration } from './migrations'
import { listForeignKeyProblems, listPragmaProblems } from './open'
import { damaged, toStartupError } from './open-errors'
import { createVerifiedCopy } from './verified-copy'

export type MigrateOptions = {
  readonly migrations: readonly Migration[]
  readonly dataDir: string
  readonly clock: Clock
}

export type MigrateResult = {
  readonly from: number
  readonly to: number
  /** Path of the copy made before, when there was anything to lose. */
  readonly copy: string | null
}

/**
 * Brings the schema up to this program's newest version, then the journal's triggers in line with it.
 *
 * Each migration is one transaction that ends with a foreign key check and the new `user_version`, so a start that is
 * cut short goes on where it stopped. Foreign keys are off around it, since a table can only be rebuilt that way, and
 * inside a transaction the switch has no effect. Rows that a migration moves are not journaled here: the journal takes
 * note of them when it is opened (journal-reconcile.ts).
 *
 * @throws StartupError LEBIH_BARU, MIGRASI_GAGAL (everything as before), RUSAK, DISK_PENUH …
 */
export function migrate(db: Database, { migrations, dataDir, clock }: MigrateOptions): MigrateResult {
  const from = getVersion(db)
  const newest = migrations.at(-1)?.version ?? 0
  if (from > newest) throw newerDatabase(from, newest)
  const pending = migrations.filter(({ version }) => version > from)
  try {
    const copy = pending.length > 0 && from > 0 ? copyBefore(db, from, dataDir, clock) : null
    for (const migration of pending) apply(db, migration)
    syncJournalTriggers(db)
    return { from, to: newest, copy }
  } catch (error) {
    throw toStartupError(error, db.name)
  }
}

function getVersion(db: Database): number {
  return Number(db.pragma('user_version', { simple: true }))
}

/** Damage must be found before it is copied over the last good copy, and before a migration trips over it. */
function copyBefore(db: Database, from: number, dataDir: string, clock: Clock): string {
  const problems = listPragmaProblems(db, 'integrity_check(10)')
  if (problems.length > 0) throw damaged(db.name, problems)
  const time = clock
    .now()
    .toISOString()
    .replaceAll(/[-:]|\.\d+/g, '')
  const file = join(dataDir, 'cadangan', `sebelum-pembaruan-${from}-${time}.db`)
  createVerifiedCopy(db, file)
  return file
}

function apply(db: Database, { version, name, sql }: Migration): void {
  db.pragma('foreign_keys = OFF')
  try {
    db.transaction(() => {
      dropJournalTriggers(db)
      db.exec(sql)
      // A table that the journal could not follow must not come into being.
      listJournaledTables(db)
      const problems = listForeignKeyProblems(db)
      if (problems.length > 0) throw new MigrationProblem(problems)
      db.pragma(`user_version = ${version}`)
    }).immediate()
  } catch (error) {
    const known = toStartupError(error, db.name)
    throw known === error ? failed(name, error) : known
  } finally {
    db.pragma('foreign_keys = ON')
  }
}

class MigrationProblem extends Error {
  readonly problems: readonly string[]
  constructor(problems: readonly string[]) {
    super(problems.join('; '))
    this.problems = problems
  }
}

function failed(name: string, cause: unknown): StartupError {
  const reason = cause instanceof MigrationProblem ? cause.problems : cause instanceof Error ? [cause.message] : []
  return new StartupError(
    'MIGRASI_GAGAL',
    'Basis data tidak dapat disesuaikan dengan versi Simpul ini. Data tidak berubah dan salinannya ada di folder cadangan. Pasang kembali versi Simpul yang sebelumnya dan laporkan masalah ini.',
    { rincian: [name, ...reason], cause },
  )
}

function newerDatabase(found: number, known: number): StartupError {
  return new StartupError(
    'LEBIH_BARU',
    'Data ini dibuat dengan Simpul yang lebih baru daripada yang terpasang di komputer ini. Data tidak diubah. Pasang versi Simpul terbaru, lalu buka lagi.',
    { rincian: [`${found} > ${known}`] },
  )
}
