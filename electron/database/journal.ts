import { DomainError } from '@shared/lib/domain-error'
import type { Database } from 'better-sqlite3'
import type { Clock } from '../lib/clock'
import type { CreateId } from '../lib/ids'
import { readAllAnchors, readAnchor, supersedeAnchor, writeAnchor } from './anchor'
import { checkAnchor } from './continuity'
import { eraseColumns } from './journal-erase'
import { createHistory, isUndoable } from './journal-history'
import { reconcile } from './journal-reconcile'
import { createJournaledRows } from './journal-rows'
import { getSteps } from './journal-steps'
import { createJournalStore } from './journal-store'
import type {
  ActionOptions,
  AksiRow,
  HistoryEntry,
  JenisAksi,
  JournalAction,
  JournalState,
  JournalStep,
  TrashEntry,
  VerifyResult,
} from './journal-types'
import { asRefusal, createInverter, formatActionName, type Refusal } from './journal-undo'
import { verifyJournal } from './journal-verify'
import { createJournalWriter, type StepOptions } from './journal-writer'

/*
 * One mechanism for undo, history, audit, trash and, later, merging two PCs. Every write happens inside a named action:
 *
 *   journal.action({ name: 'Catat kehadiran' }, () => repository.set(…))
 *
 * Triggers generated from the schema (journal-triggers.ts) record what the action changed, and refuse any write outside
 * one. The rest is made of that record: the chain of hashes (journal-hash.ts), the opposite of an action
 * (journal-undo.ts), the stacks of Ctrl+Z and Ctrl+Y (journal-steps.ts), the views (journal-history.ts), erasing
 * (journal-erase.ts) and the proof that all of it and all live rows fit together (journal-verify.ts).
 */

export type JournalDeps = {
  readonly db: Database
  readonly clock: Clock
  readonly createId: CreateId
  /** Id of this PC; stays with its data. */
  readonly device: string
  /** Who acts when an action does not say. */
  readonly actor: string
  /** Folder of jangkar.json, which tells how far the journal had come; none is kept when left out. */
  readonly anchorDir?: string
  /** Longest pause within one growing action. */
  readonly pauseMs?: number
}

type StepBy = { readonly actor?: string | undefined }

export type Journal = {
  /**
   * Runs `write` in one transaction and records what it changed; returns what it returns. Inside another action it
   * becomes part of that one. `write` must be synchronous. Throws DomainError TIDAK_TERSEDIA when the disk is full or
   * fails, else what `write` throws; nothing is kept then.
   */
  readonly action: <T>(options: ActionOptions, write: () => T) => T
  /** Ends the growing action, if any: when the clerk moves on, prints or closes. */
  readonly seal: () => void
  readonly state: (by?: StepBy) => JournalState
  /** Reverses the newest step of the actor. DomainError TIDAK_DAPAT_DIURUNGKAN: nothing left, or a later change. */
  readonly undo: (by?: StepBy) => JournalStep
  readonly redo: (by?: StepBy) => JournalStep
  /** Reverses one action of anybody by itself. DomainError TIDAK_DITEMUKAN, TIDAK_DAPAT_DIURUNGKAN. */
  readonly undoAction: (id: string, by?: StepBy) => JournalStep
  /** Everything that happened to one row, newest first. */
  readonly history: (tabel: string, id: string) => readonly HistoryEntry[]
  /** The newest actions. */
  readonly recent: (jumlah: number) => readonly JournalAction[]
  /** The newest actions that touched any of these rows. */
  readonly recentFor: (ids: readonly string[], jumlah: number) => readonly JournalAction[]
  /** What was removed in the last 90 days and is still gone, one entry per action, newest first. */
  readonly trash: () => readonly TrashEntry[]
  /** Brings back what an action removed. DomainError TIDAK_DITEMUKAN, TIDAK_DAPAT_DIURUNGKAN. */
  readonly restore: (aksiId: string, by?: StepBy) => JournalStep
  /**
   * Takes personal data out of the journal: all former values of these columns of one row, for good. Empty or remove
   * the row itself first; values it still holds stay. Returns the number of entries that were altered.
   */
  readonly erase: (tabel: string, id: string, columns: readonly string[], by?: StepBy) => number
  /** Proves that the journal is whole and that all data are what it says. */
  readonly verify: () => VerifyResult
  /** Seals what is open; the database is closed by who opened it. */
  readonly close: () => void
}

const PAUSE_MS = 5 * 60 * 1000
const TRASH_MS = 90 * 24 * 60 * 60 * 1000

const RESTORE_WORDS: Refusal = {
  deed: 'Data yang dihapus ini tidak dapat dipulihkan',
  remedy: 'Pulihkan atau urungkan itu dahulu.',
}

/** Opens the journal of a migrated database; what a former run left unsealed is sealed. */
export function createJournal(deps: JournalDeps): Journal {
  const { db, clock, createId, device, anchorDir, pauseMs = PAUSE_MS } = deps
  const store = createJournalStore(db)
  const rows = createJournaledRows(db)
  const writer = createJournalWriter({ db, store, rows, clock, createId, device, pauseMs })
  const inverter = createInverter({ store, rows })
  const { history, recent, recentFor, trash } = createHistory({ db, store, rows })
  const actorOf = (by: StepBy | undefined): string => by?.actor ?? deps.actor

  writer.seal()
  reconcile({ db, store, rows, writer })
  keepAnchor()

  return {
    action<T>(options: ActionOptions, write: () => T): T {
      if (writer.isRunning()) return writer.join(write)
      const { name, merge } = options
      const actor = actorOf(options)
      return writer.run({ kind: 'tindakan', name, actor, merge, below: () => undoTop(actor) }, write)
    },
    seal: writer.seal,
    state(by) {
      const { undo, redo } = getSteps(store, actorOf(by), device)
      return { urungkan: toStep(undo), ulangi: toStep(redo) }
    },
    undo(by) {
      const actor = actorOf(by)
      const { undo, redo } = getSteps(store, actor, device)
      if (undo === null) throw nothingTo('diurungkan')
      return reverse('urungkan', undo, { actor, below: redo?.urutan ?? null })
    },
    redo(by) {
      const actor = actorOf(by)
      const { undo, redo } = getSteps(store, actor, device)
      if (redo === null) throw nothingTo('diulangi')
      return reverse('ulangi', redo, { actor, below: undo?.urutan ?? null })
    },
    undoAction(id, by) {
      const aksi = store.findAksi(id)
      if (aksi === undefined) throw notFound()
      const actor = actorOf(by)
      const { undo, redo } = getSteps(store, actor, device)
      if (aksi.urutan === undo?.urutan) return reverse('urungkan', undo, { actor, below: redo?.urutan ?? null })
      if (!isUndoable(aksi)) throw cannotUndoKind(aksi)
      return reverse('balikkan', aksi, { actor, below: undo?.urutan ?? null })
    },
    history,
    recent,
    recentFor,
    trash: () => trash(new Date(clock.now().getTime() - TRASH_MS).toISOString()),
    restore(aksiId, by) {
      const aksi = store.findAksi(aksiId)
      if (aksi === undefined) throw notFound()
      const actor = actorOf(by)
      writer.seal()
      const step: StepOptions = {
        kind: 'pulihkan',
        name: aksi.nama,
        actor,
        target: aksi.urutan,
        below: () => undoTop(actor),
        isExact: true,
      }
      const jumlah = asRefusal(RESTORE_WORDS, () => writer.run(step, () => inverter.restore(aksi, RESTORE_WORDS)))
      if (jumlah === 0) throw nothingToRestore()
      return { id: aksi.id, name: aksi.nama }
    },
    erase(tabel, id, columns, by) {
      const step: StepOptions = { kind: 'penghapusan', name: 'Hapus data pribadi dari riwayat', actor: actorOf(by) }
      const jumlah = writer.run(step, () => eraseColumns({ store, rows }, tabel, id, columns))
      // What was erased must not stay readable in the pages that wait in the -wal.
      db.pragma('wal_checkpoint(TRUNCATE)')
      return jumlah
    },
    verify: () => verifyJournal({ db, store, rows, anchors: anchorDir === undefined ? [] : readAllAnchors(anchorDir) }),
    close() {
      writer.seal()
      keepAnchor()
    },
  }

  function keepAnchor(): void {
    const tail = store.getTail()
    if (anchorDir === undefined || tail === undefined || tail.hash === null) return
    try {
      const former = readAnchor(anchorDir)
      if (former !== null && checkAnchor(db, former).length > 0) supersedeAnchor(anchorDir, former)
      writeAnchor(anchorDir, { urutan: tail.urutan, hash: tail.hash })
    } catch {
      // A virus scanner may hold the file. The former anchor stays true, only less far; work must not stop for it.
    }
  }

  function undoTop(actor: string): number | null {
    return getSteps(store, actor, device).undo?.urutan ?? null
  }

  function reverse(
    kind: JenisAksi,
    aksi: AksiRow,
    { actor, below }: { actor: string; below: number | null },
  ): JournalStep {
    // Sealed first: what is being reversed must not grow any more.
    writer.seal()
    const { urutan, id, nama } = aksi
    const step: StepOptions = {
      kind,
      name: nama,
      actor,
      target: urutan,
      below: () => below,
      isKeptEmpty: true,
      isExact: true,
    }
    const words = wordsFor(kind, aksi)
    asRefusal(words, () => writer.run(step, () => inverter.invert(aksi, words)))
    return { id, name: nama }
  }
}

function toStep(aksi: AksiRow | null): JournalStep | null {
  return aksi === null ? null : { id: aksi.id, name: aksi.nama }
}

function wordsFor(kind: JenisAksi, { nama }: AksiRow): Refusal {
  const deed = kind === 'ulangi' ? 'diulangi' : 'diurungkan'
  return { deed: `"${nama}" tidak dapat ${deed}`, remedy: 'Urungkan perubahan yang lebih baru itu dahulu.' }
}

function nothingTo(verb: string): DomainError {
  return new DomainError({ kode: 'TIDAK_DAPAT_DIURUNGKAN', pesan: `Tidak ada yang dapat ${verb} lagi.` })
}

function notFound(): DomainError {
  return new DomainError({
    kode: 'TIDAK_DITEMUKAN',
    pesan: 'Tindakan itu tidak ada dalam riwayat. Muat ulang halaman.',
  })
}

function cannotUndoKind(aksi: AksiRow): DomainError {
  return new DomainError({
    kode: 'TIDAK_DAPAT_DIURUNGKAN',
    pesan: `"${formatActionName(aksi)}" tidak dapat diurungkan sendiri. Gunakan Urungkan atau Ulangi di menu Edit.`,
  })
}

function nothingToRestore(): DomainError {
  return new DomainError({
    kode: 'TIDAK_DITEMUKAN',
    pesan: 'Tidak ada lagi yang perlu dipulihkan: datanya sudah kembali. Muat ulang Kotak Sampah.',
  })
}
