import type { Database } from 'better-sqlite3'
import { StartupError } from '../lib/startup-error'

/** Builds older than this can damage a WAL file when it is reset (sqlite.org/wal.html#the_wal_reset_bug). */
const MIN_SQLITE = [3, 51, 3] as const

type Setting = { readonly name: string; readonly set: string | number; readonly expected: string | number }

/**
 * What every connection must run with. `synchronous` comes after `journal_mode` and is set each time: this driver is
 * built with NORMAL for WAL, so a reopened file would otherwise lose confirmed saves in a power cut.
 * `recursive_triggers` makes REPLACE fire the delete triggers, so that the journal sees the row that went.
 */
const SETTINGS: readonly Setting[] = [
  { name: 'journal_mode', set: 'WAL', expected: 'wal' },
  { name: 'synchronous', set: 'FULL', expected: 2 },
  { name: 'foreign_keys', set: 'ON', expected: 1 },
  { name: 'trusted_schema', set: 'OFF', expected: 0 },
  { name: 'recursive_triggers', set: 'ON', expected: 1 },
  { name: 'cell_size_check', set: 'ON', expected: 1 },
  { name: 'secure_delete', set: 'ON', expected: 1 },
  { name: 'temp_store', set: 'MEMORY', expected: 2 },
  { name: 'mmap_size', set: 0, expected: 0 },
  { name: 'busy_timeout', set: 5000, expected: 5000 },
]

/** Sets every setting and reads it back. Throws StartupError PERANGKAT_LUNAK when one did not take. */
export function applySettings(db: Database): void {
  for (const { name, set } of SETTINGS) db.pragma(`${name} = ${set}`)
  const wrong = listWrongSettings(db)
  if (wrong.length > 0) throw unfit('Pengaturan keamanan basis data tidak dapat dipasang.', wrong)
}

/** Settings of this connection that differ from what they must be, as `name: found, expected`. */
export function listWrongSettings(db: Database): readonly string[] {
  return SETTINGS.flatMap(({ name, expected }) => {
    const found = db.pragma(name, { simple: true })
    return found === expected ? [] : [`${name}: ${String(found)}, ${expected}`]
  })
}

/** Throws StartupError PERANGKAT_LUNAK when SQLite itself is too old to be trusted with the data. */
export function assertSqliteVersion(version: string): void {
  const parts = version.split('.').map(Number)
  for (const [index, least] of MIN_SQLITE.entries()) {
    const part = parts[index] ?? 0
    if (part > least) return
    if (part < least) throw unfit('Mesin basis data terlalu lama.', [`sqlite ${version} < ${MIN_SQLITE.join('.')}`])
  }
}

function unfit(what: string, rincian: readonly string[]): StartupError {
  return new StartupError('PERANGKAT_LUNAK', `${what} Data tidak dibuka. Pasang ulang Simpul dari penginstal resmi.`, {
    rincian,
  })
}
