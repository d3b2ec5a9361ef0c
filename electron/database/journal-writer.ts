import type { Database } from 'better-sqlite3'
import type { Clock } from '../lib/clock'
import type { CreateId } from '../lib/ids'
import { FIRST_HASH, hashAksi } from './journal-hash'
import { mergeChanges } from './journal-merge'
import type { JournaledRows } from './journal-rows'
import type { JournalStore } from './journal-store'
import type { AksiRow, JenisAksi } from './journal-types'
import { toStorageError } from './storage-error'

/*
 * One aksi = one transaction. Its life:
 *
 *   BEGIN IMMEDIATE → number set in aksi_terbuka → the caller writes, triggers fill perubahan
 *     → aksi inserted with its hash, number taken back → COMMIT
 *
 * The aksi itself is inserted last, when it is known what it did; if it did nothing, nothing is kept of it.
 * An aksi with a merge key is left unsealed (no hash) as the tail of the journal. The next call with the same key goes
 * on in it, any other call seals it first, in the same transaction. At most the tail is ever unsealed, also after a kill.
 * Nothing is remembered between calls except that a call is running: what was rolled back needs no forgetting.
 */

export type StepOptions = {
  readonly kind: JenisAksi
  readonly name: string
  readonly actor: string
  readonly merge?: string | undefined
  readonly target?: number
  /** Next one on the stack of Urungkan (or, for `urungkan`, of Ulangi); asked when the transaction has begun. */
  readonly below?: () => number | null
  /** Kept although it changed nothing, so that Ctrl+Z moves on. */
  readonly isKeptEmpty?: boolean
  /** Writes rows exactly as they were once, with foreign keys switched off: the caller must look after references. */
  readonly isExact?: boolean
}

export type JournalWriterDeps = {
  readonly db: Database
  readonly store: JournalStore
  readonly rows: JournaledRows
  readonly clock: Clock
  readonly createId: CreateId
  readonly device: string
  readonly pauseMs: number
}

export type JournalWriter = ReturnType<typeof createJournalWriter>

export function createJournalWriter({ db, store, rows, clock, createId, device, pauseMs }: JournalWriterDeps) {
  let isRunning = false

  return { run, seal, join, isRunning: (): boolean => isRunning }

  /** Runs `write` as an aksi of its own. Throws what `write` throws, with nothing of it left in the database. */
  function run<T>(options: StepOptions, write: () => T): T {
    if (isRunning) throw new Error('an aksi cannot begin inside another one')
    return transact(options.isExact === true, () => {
      const tail = store.getTail()
      const time = clock.now().toISOString()
      if (tail !== undefined && isContinued(tail, options, time)) return grow(tail, time, write)
      if (tail !== undefined && tail.hash === null) sealRow(tail)
      return begin(options, (tail?.urutan ?? 0) + 1, time, write)
    })
  }

  /** Goes on inside the running aksi; what `write` did is taken back when it throws, even if the caller goes on. */
  function join<T>(write: () => T): T {
    db.exec('SAVEPOINT bagian')
    try {
      const result = assertSynchronous(write())
      db.exec('RELEASE bagian')
      return result
    } catch (error) {
      // A full disk rolls the whole transaction back, the savepoint with it.
      if (db.inTransaction) db.exec('ROLLBACK TO bagian; RELEASE bagian')
      throw error
    }
  }

  /** Ends the growing of the last aksi: what comes next is a step of its own. */
  function seal(): void {
    if (isRunning || store.getTail()?.hash !== null) return
    transact(false, () => {
      const tail = store.getTail()
      if (tail !== undefined) sealRow(tail)
    })
  }

  function begin<T>(options: StepOptions, urutan: number, time: string, write: () => T): T {
    const awal = store.getLastChange() + 1
    const bawah = options.below?.() ?? null
    store.setOpen(urutan)
    const result = assertSynchronous(write())
    store.setOpen(null)
    const akhir = store.getLastChange()
    if (akhir < awal && options.isKeptEmpty !== true) return result
    const aksi: AksiRow = {
      urutan,
      id: createId(),
      nama: options.name,
      jenis: options.kind,
      pelaku: options.actor,
      perangkat: device,
      waktu: time,
      waktu_akhir: time,
      gabung: options.merge ?? null,
      sasaran: options.target ?? null,
      bawah,
      awal,
      akhir,
      hash_sebelum: null,
      hash: null,
    }
    store.insertAksi(options.merge === undefined ? { ...aksi, ...buildSeal(aksi) } : aksi)
    return result
  }

  function isContinued(tail: AksiRow, { merge, actor }: StepOptions, time: string): boolean {
    const pause = Date.parse(time) - Date.parse(tail.waktu_akhir)
    // Sealing takes the key away, so one that is there can still grow.
    const isSameField = merge !== undefined && tail.gabung === merge && tail.pelaku === actor
    return isSameField && tail.perangkat === device && pause >= 0 && pause < pauseMs
  }

  function grow<T>(tail: AksiRow, time: string, write: () => T): T {
    const before = store.getLastChange()
    store.setOpen(tail.urutan)
    const result = assertSynchronous(write())
    store.setOpen(null)
    if (store.getLastChange() === before) return result
    mergeChanges(store, tail.awal, before + 1, rows.isUnique)
    const akhir = store.getLastChange()
    if (akhir < tail.awal) store.removeAksi(tail.urutan)
    else store.growAksi(tail.urutan, akhir, time)
    return result
  }

  function sealRow(tail: AksiRow): void {
    const { hash_sebelum, hash } = buildSeal(tail)
    store.sealAksi(tail.urutan, hash_sebelum, hash)
  }

  function buildSeal(aksi: AksiRow): { readonly hash_sebelum: string; readonly hash: string } {
    const before = aksi.urutan === 1 ? FIRST_HASH : store.getAksi(aksi.urutan - 1).hash
    if (before === null) throw new Error(`aksi ${aksi.urutan - 1} is not sealed`)
    return { hash_sebelum: before, hash: hashAksi(aksi, before, store.iterateChanges(aksi.awal, aksi.akhir)) }
  }

  function transact<T>(isExact: boolean, work: () => T): T {
    isRunning = true
    try {
      // Inside a transaction the switch has no effect.
      if (isExact) db.pragma('foreign_keys = OFF')
      db.exec('BEGIN IMMEDIATE')
      const result = work()
      db.exec('COMMIT')
      return result
    } catch (error) {
      if (db.inTransaction) db.exec('ROLLBACK')
      throw toStorageError(error)
    } finally {
      isRunning = false
      if (isExact) db.pragma('foreign_keys = ON')
    }
  }
}

function assertSynchronous<T>(result: T): T {
  if (typeof result === 'object' && result !== null && 'then' in result) {
    throw new Error('an action must be synchronous: other writes would slip into its transaction')
  }
  return result
}
