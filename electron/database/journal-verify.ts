import type { Database } from 'better-sqlite3'
import type { Anchor } from './anchor'
import { checkAnchor } from './continuity'
import { ERASED_TABLE } from './journal-erase'
import { digestContent, FIRST_HASH, hashAksi } from './journal-hash'
import type { JournaledRows } from './journal-rows'
import { iterateMismatches } from './journal-state'
import { AKSI_COLUMNS, type JournalStore, PERUBAHAN_COLUMNS } from './journal-store'
import { listWrongTriggers } from './journal-triggers'
import type { AksiRow, PerubahanRow, VerifyResult } from './journal-types'
import { parseRow } from './journal-values'

/*
 * The proof that the journal is whole and that the data are what the journal says:
 *
 *   1. the chain: numbers without gaps, each aksi sealed with the hash of what it holds and of the one before
 *   2. no perubahan outside an aksi, and erased ones exactly as the erasing aksi left them
 *   3. every live row equals the sum of its perubahan, and every row that should live does
 *   4. the journal still reaches its anchors, which are kept outside the database
 *   5. the triggers that write it are those of the schema
 *
 * Whoever alters, removes, adds or moves anything with another program is found by one of these. Who recomputes all
 * hashes and the anchor is not: that needs an anchor in other hands (a printed code).
 */

const MAX_FINDINGS = 100

type VerifyDeps = {
  readonly db: Database
  readonly store: JournalStore
  readonly rows: JournaledRows
  readonly anchors: readonly Anchor[]
}

/** Only reads. Time grows with the journal; memory does not. */
export function verifyJournal(deps: VerifyDeps): VerifyResult {
  const temuan: string[] = []
  for (const finding of iterateFindings(deps)) {
    temuan.push(finding)
    if (temuan.length === MAX_FINDINGS) break
  }
  const count = (table: 'aksi' | 'perubahan') => Number(deps.db.prepare(`SELECT count(*) FROM ${table}`).pluck().get())
  return { ok: temuan.length === 0, temuan, jumlahAksi: count('aksi'), jumlahPerubahan: count('perubahan') }
}

function* iterateFindings({ db, store, rows, anchors }: VerifyDeps): Generator<string> {
  yield* checkChain(db, store)
  yield* guardReading(checkErased(db))
  yield* checkOpenRow(db)
  yield* guardReading(checkLiveRows(db, rows))
  for (const line of anchors.flatMap((anchor) => checkAnchor(db, anchor))) {
    yield `Riwayat terpotong atau diganti: ${line}.`
  }
  for (const name of listWrongTriggers(db)) yield `Penjaga riwayat ${name} hilang atau diubah.`
}

/** Content that is no longer JSON is a finding, and the rest is still looked at. */
function* guardReading(findings: Generator<string>): Generator<string> {
  try {
    yield* findings
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    yield 'Sebagian isi riwayat tidak terbaca: riwayat diubah di luar Simpul atau rusak.'
  }
}

function* checkLiveRows(db: Database, rows: JournaledRows): Generator<string> {
  for (const { tabel, id } of iterateMismatches(db, rows)) {
    yield `Baris ${id} pada tabel ${tabel} berbeda dari riwayatnya: baris itu diubah di luar Simpul atau rusak.`
  }
}

function* checkChain(db: Database, store: JournalStore): Generator<string> {
  let before = FIRST_HASH
  let urutan = 0
  let akhir = 0
  let changes = 0
  const tail = store.getTail()?.urutan
  for (const aksi of db.prepare<[], AksiRow>(`SELECT ${AKSI_COLUMNS} FROM aksi ORDER BY urutan`).iterate()) {
    urutan += 1
    if (aksi.urutan !== urutan) yield `Nomor aksi meloncat dari ${urutan - 1} ke ${aksi.urutan}.`
    if (aksi.awal !== akhir + 1) yield `Perubahan milik aksi ${aksi.urutan} tidak menyambung.`
    const held = [...store.iterateChanges(aksi.awal, aksi.akhir)]
    if (held.some((change) => change.aksi !== aksi.urutan)) yield `Perubahan pada aksi ${aksi.urutan} milik aksi lain.`
    const isOpenTail = aksi.hash === null && aksi.urutan === tail
    if (!isOpenTail && (aksi.hash_sebelum !== before || aksi.hash !== hashAksi(aksi, before, held))) {
      yield `Aksi ${aksi.urutan} tidak cocok dengan segelnya: riwayat diubah di luar Simpul atau rusak.`
    }
    changes += held.length
    urutan = aksi.urutan
    akhir = aksi.akhir
    before = aksi.hash ?? before
  }
  const total = Number(db.prepare('SELECT count(*) FROM perubahan').pluck().get())
  if (total !== changes) yield `Ada ${total - changes} perubahan yang tidak termasuk aksi mana pun.`
}

function* checkErased(db: Database): Generator<string> {
  const declared = new Map<number, unknown>()
  const entries = db.prepare<[string], Pick<PerubahanRow, 'baris' | 'sesudah'>>(
    'SELECT baris, sesudah FROM perubahan WHERE tabel = ? ORDER BY urutan',
  )
  for (const { baris, sesudah } of entries.all(ERASED_TABLE)) declared.set(Number(baris), parseRow(sesudah).sidik)
  const erased = db.prepare<[], PerubahanRow>(`SELECT ${PERUBAHAN_COLUMNS} FROM perubahan WHERE sidik IS NOT NULL`)
  for (const row of erased.iterate()) {
    if (declared.get(row.urutan) !== digestContent(row)) yield `Perubahan ${row.urutan} diubah tanpa penghapusan data.`
    declared.delete(row.urutan)
  }
  for (const urutan of declared.keys()) yield `Perubahan ${urutan} yang datanya dihapus tidak ada lagi.`
}

function* checkOpenRow(db: Database): Generator<string> {
  const rows = db.prepare('SELECT aksi, menghapus FROM aksi_terbuka').raw().all()
  if (JSON.stringify(rows) !== '[[null,0]]') yield 'Penanda aksi yang berjalan tidak semestinya.'
}
