import { join } from 'node:path'
import Sqlite, { SqliteError } from 'better-sqlite3'
import { StartupError } from '../lib/startup-error'
import { toStartupError } from './open-errors'

export type DataLock = { readonly release: () => void }

/**
 * Makes this process the only one that works with a data folder, until it releases the lock or ends in any way: what
 * holds it is an exclusive SQLite transaction on an empty file, hence a lock of the operating system. No PID is ever
 * compared, so nothing stale can stay behind. The file must not be opened by anything else in this process, since
 * closing any handle on a file drops the locks on it under POSIX.
 *
 * @throws StartupError SUDAH_DIBUKA when another Simpul has the folder, HANYA_BACA, DISK_PENUH …
 */
export function acquireLock(dataDir: string): DataLock {
  const file = join(dataDir, 'kunci.db')
  const db = openLockFile(file)
  try {
    db.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    db.close()
    if (error instanceof SqliteError && error.code.startsWith('SQLITE_BUSY')) throw alreadyOpen(dataDir, error)
    throw toStartupError(error, file)
  }
  return { release: () => void db.close() }
}

function openLockFile(file: string): InstanceType<typeof Sqlite> {
  try {
    return new Sqlite(file, { timeout: 0 })
  } catch (error) {
    throw toStartupError(error, file)
  }
}

function alreadyOpen(dataDir: string, cause: unknown): StartupError {
  return new StartupError(
    'SUDAH_DIBUKA',
    `Simpul sudah terbuka dengan data di ${dataDir}. Gunakan jendela yang sudah terbuka, atau tutup dahulu sebelum membuka lagi.`,
    { cause },
  )
}
