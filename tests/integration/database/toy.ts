import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Database } from 'better-sqlite3'
import { createJournal, type Journal, type JournalDeps } from '../../../electron/database/journal'
import { migrate } from '../../../electron/database/migrate'
import { MIGRATIONS, type Migration } from '../../../electron/database/migrations'
import { openDatabase } from '../../../electron/database/open'
import type { Clock } from '../../../electron/lib/clock'
import { createUuidV7 } from '../../../electron/lib/ids'

/** A small office: cascades, restricting and emptied references, unique and NOCASE text, every column type. */
export const TOY_SQL = `
CREATE TABLE bidang (id TEXT PRIMARY KEY, nama TEXT NOT NULL UNIQUE COLLATE NOCASE, ketua_id TEXT REFERENCES orang (id) ON DELETE SET NULL) STRICT;
CREATE TABLE orang (
  id TEXT PRIMARY KEY,
  bidang_id TEXT REFERENCES bidang (id) ON DELETE CASCADE,
  nama TEXT NOT NULL,
  telepon TEXT,
  besar INTEGER,
  ukuran REAL,
  foto BLOB
) STRICT;
CREATE INDEX orang_bidang ON orang (bidang_id);
CREATE TABLE catatan (
  id TEXT PRIMARY KEY,
  orang_id TEXT NOT NULL REFERENCES orang (id) ON DELETE CASCADE,
  pembaca_id TEXT REFERENCES orang (id) ON DELETE RESTRICT,
  isi TEXT NOT NULL CHECK (isi <> 'terlarang'),
  panjang INTEGER GENERATED ALWAYS AS (length(isi)) STORED
) STRICT;
CREATE INDEX catatan_orang ON catatan (orang_id);
CREATE INDEX catatan_pembaca ON catatan (pembaca_id);
CREATE VIRTUAL TABLE cari USING fts5 (isi);
CREATE TRIGGER catatan_cari AFTER INSERT ON catatan BEGIN INSERT INTO cari (rowid, isi) VALUES (NEW.rowid, NEW.isi); END;
CREATE TRIGGER catatan_cari_hapus AFTER DELETE ON catatan BEGIN DELETE FROM cari WHERE rowid = OLD.rowid; END;
`

const jurnal = MIGRATIONS.find(({ name }) => name === '0001-jurnal')
if (jurnal === undefined) throw new Error('0001-jurnal.sql is missing')

/** The journal's own migration, then the toy schema: independent of the real domain tables. */
export const TOY_MIGRATIONS: readonly Migration[] = [jurnal, { version: 2, name: '0002-mainan', sql: TOY_SQL }]

export type MovableClock = Clock & { readonly advance: (ms: number) => void }

export function createMovableClock(iso = '2026-11-21T03:00:00.000Z'): MovableClock {
  let time = Date.parse(iso)
  return {
    now: () => new Date(time),
    advance: (ms) => {
      time += ms
    },
  }
}

export function createDir(): string {
  return mkdtempSync(join(tmpdir(), 'simpul-uji-'))
}

export type Toy = {
  readonly dir: string
  readonly file: string
  readonly clock: MovableClock
  readonly db: Database
  readonly journal: Journal
  /** Closes and opens again, as the next start of the program. */
  readonly reopen: () => Toy
  readonly remove: () => void
  readonly close: () => void
}

/** A migrated toy database on disk with its journal. */
export function openToy(
  options: { dir?: string; clock?: MovableClock; migrations?: readonly Migration[] } & Partial<JournalDeps> = {},
): Toy {
  const { dir = createDir(), clock = createMovableClock(), migrations = TOY_MIGRATIONS, ...rest } = options
  const file = join(dir, 'simpul.db')
  const { db, close } = openDatabase({ file })
  migrate(db, { migrations, dataDir: dir, clock })
  const journal = createJournal({ db, clock, createId: createUuidV7(clock), device: 'pc-1', actor: 'Sari', ...rest })
  const closeAll = () => {
    if (db.open) journal.close()
    close()
  }
  return {
    dir,
    file,
    clock,
    db,
    journal,
    close: closeAll,
    reopen() {
      closeAll()
      return openToy({ ...options, dir, clock })
    },
    remove() {
      closeAll()
      rmSync(dir, { recursive: true, force: true })
    },
  }
}

/** Every row of every table that holds data, as text; two equal dumps mean equal data. */
export function dumpData(db: Database, tables: readonly string[]): string {
  return tables
    .map((table) => {
      const rows = db.prepare(`SELECT * FROM "${table}" ORDER BY id`).safeIntegers().all()
      return `${table}\n${rows.map((row) => JSON.stringify(row, encode)).join('\n')}`
    })
    .join('\n')
}

export const TOY_TABLES = ['bidang', 'orang', 'catatan'] as const

function encode(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? `${value}n` : value
}
