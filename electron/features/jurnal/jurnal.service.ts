import type { Aksi, Perubahan, Sampah, StatusJurnal } from '@shared/features/jurnal/jurnal.schema'
import { DomainError } from '@shared/lib/domain-error'
import type { HistoryEntry, JournalAction, JournalStep, TrashEntry } from '../../database/journal-types'
import type { JournalValue } from '../../database/journal-values'
import type { FeatureDeps } from '../../lib/feature'
import type { JurnalRepository } from './jurnal.repository'
import { findJudulSampah, formatJenisBaris } from './jurnal-words'

export type JurnalService = ReturnType<typeof createJurnalService>

/** The journal in the shape of the screen. */
export function createJurnalService(repository: JurnalRepository, { journal }: Pick<FeatureDeps, 'journal'>) {
  /** Reversing an old step must not reach behind a lock: what is final is opened by its notula, with a reason. */
  function assertNotFinal(aksiId: string): void {
    const nama = repository.findFinalRapat(aksiId)
    if (nama === null) return
    throw new DomainError({
      kode: 'TERKUNCI',
      pesan: `Langkah itu mengubah ${nama}, yang notulanya sudah final. Buka kembali notulanya lebih dahulu.`,
    })
  }

  return {
    get(): StatusJurnal {
      const { urungkan, ulangi } = journal.state()
      return { urungkan: toLangkah(urungkan), ulangi: toLangkah(ulangi) }
    },
    undo: () => toHasil(journal.undo()),
    redo: () => toHasil(journal.redo()),
    undoAksi(aksiId: string) {
      assertNotFinal(aksiId)
      return toHasil(journal.undoAction(aksiId))
    },
    /** The newest actions, of these records only when any are named. */
    list({ barisIds, jumlah }: { readonly barisIds?: readonly string[] | undefined; readonly jumlah: number }): Aksi[] {
      const actions = barisIds === undefined ? journal.recent(jumlah) : journal.recentFor(barisIds, jumlah)
      return actions.map(toAksi)
    },
    history: (tabel: string, barisId: string): Perubahan[] => journal.history(tabel, barisId).map(toPerubahan),
    /** Removed records that can come back, newest first. */
    trash: (): Sampah[] => journal.trash().flatMap(toSampah),
    restore(aksiId: string) {
      assertNotFinal(aksiId)
      return toHasil(journal.restore(aksiId))
    },
  }
}

function toLangkah(step: JournalStep | null): StatusJurnal['urungkan'] {
  return step === null ? null : { id: step.id, nama: step.name }
}

function toHasil({ name }: JournalStep): { nama: string } {
  return { nama: name }
}

function toAksi({ id, name, actor, time, isUndoable }: JournalAction): Aksi {
  return { id, nama: name, pelaku: actor, waktu: time, dapatDiurungkan: isUndoable }
}

function toPerubahan({ action, jenis, tabel, barisId, kolom }: HistoryEntry): Perubahan {
  return {
    aksiId: action.id,
    aksi: action.name,
    pelaku: action.actor,
    waktu: action.time,
    jenis,
    tabel,
    barisId,
    kolom: kolom.map(({ nama, sebelum, sesudah }) => ({ nama, sebelum: toWords(sebelum), sesudah: toWords(sesudah) })),
  }
}

/** A removal counts as one thing in the Kotak Sampah, named after its first record that people know. */
function toSampah({ action, baris }: TrashEntry): Sampah[] {
  const known = baris.find((row) => findJudulSampah(row.tabel, row.terakhir) !== null)
  if (known === undefined) return []
  return [
    {
      aksiId: action.id,
      aksi: action.name,
      waktu: action.time,
      judul: findJudulSampah(known.tabel, known.terakhir) ?? '',
      jenis: formatJenisBaris(known.tabel),
      jumlahBaris: baris.length,
    },
  ]
}

function toWords(value: JournalValue): string | null {
  if (value === null) return null
  if (value instanceof Uint8Array) return `${value.length} bita`
  return typeof value === 'object' ? '(data pribadi, dihapus)' : String(value)
}
