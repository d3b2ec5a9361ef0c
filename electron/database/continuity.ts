import type { Database } from 'better-sqlite3'
import type { Anchor } from './anchor'
import { FIRST_HASH } from './journal-hash'
import { quoteName } from './journal-triggers'
import { listJournaledTables } from './journaled-tables'

/**
 * The questions about the journal that are quick enough to be asked at every start after a crash: are the aksi
 * numbered without a gap, does each name the hash of the one before, does the journal reach its anchor, and does every
 * table hold as many rows as the journal says? It finds a stale `-wal` replayed over another version of the file, which
 * `integrity_check` takes for sound (reliability.md 0.10). The full proof is `verify`.
 *
 * @returns Indonesian lines without values; none when all is well or the file has no journal yet.
 */
export function checkContinuity(db: Database, anchor: Anchor | null): readonly string[] {
  const version = db.pragma('user_version', { simple: true })
  if (version === 0) return anchor === null ? [] : ['jurnal tidak ada']
  // Killed between a migration and the journal taking note of it: the counts are right again after the next opening.
  const noted = db.prepare('SELECT disesuaikan FROM aksi_terbuka').pluck().get()
  const counts = noted === version ? checkRowCounts(db) : []
  return [...checkChain(db), ...(anchor === null ? [] : checkAnchor(db, anchor)), ...counts]
}

/** Whether the aksi that was newest when the anchor was written is still there. */
export function checkAnchor(db: Database, anchor: Anchor): readonly string[] {
  const hash = db.prepare<[number], string | null>('SELECT hash FROM aksi WHERE urutan = ?').pluck().get(anchor.urutan)
  return hash === anchor.hash ? [] : [`jurnal tidak sampai pada jangkar, aksi ${anchor.urutan}`]
}

function checkChain(db: Database): readonly string[] {
  const broken = db
    .prepare<[string], number>(
      `SELECT urutan FROM (
         SELECT urutan, hash, hash_sebelum,
           lag(hash, 1, ?) OVER berurut AS hash_lalu, lead(urutan) OVER berurut AS berikut
         FROM aksi WINDOW berurut AS (ORDER BY urutan)
       )
       WHERE (hash IS NOT NULL AND hash_sebelum IS NOT hash_lalu)
         OR (hash IS NULL AND berikut IS NOT NULL)
       LIMIT 1`,
    )
    .pluck()
    .get(FIRST_HASH)
  return broken === undefined ? [] : [`rantai jurnal terputus pada aksi ${broken}`]
}

function checkRowCounts(db: Database): readonly string[] {
  const expected = new Map(
    db
      .prepare<[], { tabel: string; jumlah: number }>(
        `SELECT tabel, sum(CASE jenis WHEN 'baru' THEN 1 WHEN 'hapus' THEN -1 ELSE 0 END) AS jumlah
         FROM perubahan GROUP BY tabel`,
      )
      .all()
      .map(({ tabel, jumlah }) => [tabel, jumlah]),
  )
  return listJournaledTables(db).flatMap(({ name }) => {
    const found = db
      .prepare<[], number>(`SELECT count(*) FROM ${quoteName(name)}`)
      .pluck()
      .get()
    return found === (expected.get(name) ?? 0) ? [] : [`jumlah baris ${name} tidak sesuai dengan jurnal`]
  })
}
