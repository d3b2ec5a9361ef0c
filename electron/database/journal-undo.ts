import { DomainError } from '@shared/lib/domain-error'
import { SqliteError } from 'better-sqlite3'
import { formatMoment } from '../lib/format-moment'
import type { JournaledRows, RowRef } from './journal-rows'
import type { JournalStore } from './journal-store'
import type { AksiRow, PerubahanRow } from './journal-types'
import { isErased, isSameValue, parseRow, type StoredRow, type StoredValue } from './journal-values'

/*
 * Undoing walks through the perubahan of an aksi backwards and writes the opposite of each, column by column, as an
 * aksi of its own: the journal only grows. A column is put back only when it still holds what the aksi wrote, and a new
 * row is removed only when it is still as it was written. At the end no row may point at one that is gone. Otherwise a
 * later change would be lost silently, so the whole step is refused and that change is named.
 *
 * Foreign keys are switched off meanwhile (StepOptions.isExact): the perubahan already hold every row that a cascade
 * took along, and a second cascade on the way back would disturb rows whose turn has not come. Rows may even point at
 * each other in a circle. What the keys guard is looked up afterwards for every row that was touched, and only for these.
 */

export type UndoDeps = { readonly store: JournalStore; readonly rows: JournaledRows }

export type Refusal = { readonly deed: string; readonly remedy: string }

/** One try at putting rows back; `before` is the first perubahan of its own. */
type Attempt = Refusal & { readonly before: number }

export type Inverter = ReturnType<typeof createInverter>

/** Writes the opposite of an aksi. Must run inside an exact aksi; throws DomainError TIDAK_DAPAT_DIURUNGKAN. */
export function createInverter({ store, rows }: UndoDeps) {
  return { invert, restore }

  function invert(aksi: AksiRow, words: Refusal): void {
    const attempt = { ...words, before: store.getLastChange() + 1 }
    const changes = store.listChangesBackwards(aksi.awal, aksi.akhir)
    for (const change of changes) {
      if (!rows.hasTable(change.tabel)) throw refuse(attempt, 'karena bagian data itu tidak dipakai lagi')
      if (change.jenis === 'baru') removeRow(change, attempt)
      else if (change.jenis === 'hapus') insertRow(change, attempt)
      else putBack(change, attempt)
    }
    assertReferences(changes, attempt)
  }

  /**
   * Brings back the rows that an aksi removed and that are still gone, parents before children, and the references to
   * them that the removal emptied. Returns how many rows came back; otherwise as `invert`.
   */
  function restore(aksi: AksiRow, words: Refusal): number {
    const attempt = { ...words, before: store.getLastChange() + 1 }
    const changes = store.listChangesBackwards(aksi.awal, aksi.akhir).filter(({ tabel }) => rows.hasTable(tabel))
    const removals = changes.filter(({ jenis, tabel, baris }) => jenis === 'hapus' && !rows.has(tabel, baris))
    for (const change of removals) insertRow(change, attempt)
    for (const change of changes) if (isEmptiedReference(change)) putBack(change, attempt)
    assertReferences(changes, attempt)
    return removals.length
  }

  function isEmptiedReference({ jenis, tabel, baris, sesudah }: PerubahanRow): boolean {
    if (jenis !== 'ubah') return false
    const live = rows.find(tabel, baris)
    return (
      live !== null &&
      Object.entries(parseRow(sesudah)).every(
        ([column, value]: [string, StoredValue]) =>
          value === null && live[column] === null && rows.isReference(tabel, column),
      )
    )
  }

  function removeRow({ tabel, baris, sesudah, urutan }: PerubahanRow, attempt: Attempt): void {
    const live = rows.find(tabel, baris)
    if (live === null || !holds(live, parseRow(sesudah))) throw inTheWay({ tabel, id: baris }, urutan, attempt)
    rows.remove(tabel, baris)
  }

  function insertRow({ tabel, baris, sebelum, urutan }: PerubahanRow, attempt: Attempt): void {
    const row = parseRow(sebelum)
    if (Object.values(row).some(isErased)) throw refuse(attempt, 'karena data pribadinya sudah dihapus atas permintaan')
    if (rows.has(tabel, baris)) throw inTheWay({ tabel, id: baris }, urutan, attempt)
    rows.insert(tabel, row)
  }

  function putBack({ tabel, baris, sebelum, sesudah, urutan }: PerubahanRow, attempt: Attempt): void {
    const live = rows.find(tabel, baris)
    if (live === null) throw inTheWay({ tabel, id: baris }, urutan, attempt)
    const before = parseRow(sebelum)
    const after = parseRow(sesudah)
    const open = Object.entries(before).filter(
      ([column, value]) => live[column] !== undefined && !isSameValue(live[column], value),
    )
    if (open.some(([, value]) => isErased(value))) {
      throw refuse(attempt, 'karena data pribadinya sudah dihapus atas permintaan')
    }
    if (open.some(([column]) => !isSameValue(live[column], after[column]))) {
      throw inTheWay({ tabel, id: baris }, urutan, attempt)
    }
    rows.update(tabel, baris, Object.fromEntries(open))
  }

  /** What foreign keys would guard: nothing points at a row that is gone, and touched rows point at rows that exist. */
  function assertReferences(changes: readonly PerubahanRow[], attempt: Attempt): void {
    for (const { tabel, baris } of changes) {
      const other = findBrokenReference(tabel, baris)
      if (other !== null) throw inTheWay(other, 0, attempt)
    }
  }

  function findBrokenReference(tabel: string, id: string): RowRef | null {
    if (!rows.has(tabel, id)) return rows.findChild(tabel, id)
    const row = rows.isPointing(tabel) ? rows.find(tabel, id) : null
    return row === null ? null : rows.findMissingParent(tabel, row)
  }

  /** The refusal that names the newest change of a row before this attempt, if it is newer than `after`. */
  function inTheWay({ tabel, id }: RowRef, after: number, attempt: Attempt): DomainError {
    const change = store.findLastChangeBetween(tabel, id, after + 1, attempt.before)
    const aksi = change === undefined ? undefined : store.getAksi(change.aksi)
    if (aksi === undefined) return refuse(attempt, 'karena datanya sudah berubah')
    return refuse(
      attempt,
      `karena data yang sama sudah diubah lagi: "${formatActionName(aksi)}" oleh ${aksi.pelaku}, ${formatMoment(aksi.waktu_akhir)}`,
    )
  }
}

/**
 * Runs the aksi that puts rows back. What SQLite itself refuses then (a value that is unique, a check, a reference found
 * empty at the end of the transaction) is a refusal, not a bug.
 */
export function asRefusal<T>(words: Refusal, run: () => T): T {
  try {
    return run()
  } catch (error) {
    if (error instanceof SqliteError && error.code.startsWith('SQLITE_CONSTRAINT')) {
      throw refuse(
        words,
        'karena tidak cocok lagi dengan data yang ada sekarang, misalnya nama yang sama sudah dipakai',
      )
    }
    throw error
  }
}

function refuse({ deed, remedy }: Refusal, reason: string): DomainError {
  return new DomainError({ kode: 'TIDAK_DAPAT_DIURUNGKAN', pesan: `${deed} ${reason}. ${remedy}` })
}

/** The name as people see it. */
export function formatActionName({ jenis, nama }: Pick<AksiRow, 'jenis' | 'nama'>): string {
  switch (jenis) {
    case 'urungkan':
    case 'balikkan':
      return `Urungkan: ${nama}`
    case 'ulangi':
      return `Ulangi: ${nama}`
    case 'pulihkan':
      return `Pulihkan: ${nama}`
    case 'tindakan':
    case 'penghapusan':
    case 'pembaruan':
      return nama
  }
}

function holds(live: StoredRow, written: StoredRow): boolean {
  return Object.entries(written).every(
    ([column, value]: [string, StoredValue]) => live[column] === undefined || isSameValue(live[column], value),
  )
}
