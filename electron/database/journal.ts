import { DomainError } from '@shared/lib/domain-error'
import type { Database } from 'better-sqlite3'
import type { Clock } from '../lib/clock'
import type { CreateId } from '../lib/ids'
import { createJournaledRows } from './journal-rows'
import { getSteps } from './journal-steps'
import { createJournalStore } from './journal-store'
import type { ActionOptions, AksiRow, JenisAksi, JournalState, JournalStep } from './journal-types'
import { createInverter, formatActionName, type Refusal } from './journal-undo'
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
  /** Seals what is open; the database is closed by who opened it. */
  readonly close: () => void
}

const PAUSE_MS = 5 * 60 * 1000

/** Opens the journal of a migrated database; what a former run left unsealed is sealed. */
export function createJournal(deps: JournalDeps): Journal {
  const { db, clock, createId, device, pauseMs = PAUSE_MS } = deps
  const store = createJournalStore(db)
  const rows = createJournaledRows(db)
  const writer = createJournalWriter({ db, store, rows, clock, createId, device, pauseMs })
  const inverter = createInverter({ db, store, rows })
  const actorOf = (by: StepBy | undefined): string => by?.actor ?? deps.actor

  writer.seal()

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
    close: writer.seal,
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
    const step: StepOptions = { kind, name: nama, actor, target: urutan, below: () => below, isKeptEmpty: true }
    writer.run(step, () => inverter.invert(aksi, wordsFor(kind, aksi)))
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

/** Steps of undoing and the program's own ones are reversed by their own ways only. */
export function isUndoable({ jenis }: Pick<AksiRow, 'jenis'>): boolean {
  return jenis === 'tindakan' || jenis === 'pulihkan'
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
