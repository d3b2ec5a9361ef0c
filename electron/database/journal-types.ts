import type { JournalValue } from './journal-values'

/** What kind of step an aksi is; `tindakan` is an ordinary one. */
export type JenisAksi = 'tindakan' | 'urungkan' | 'ulangi' | 'balikkan' | 'pulihkan' | 'penghapusan' | 'pembaruan'

export type JenisPerubahan = 'baru' | 'ubah' | 'hapus'

/** A row of `aksi`. */
export type AksiRow = {
  readonly urutan: number
  readonly id: string
  readonly nama: string
  readonly jenis: JenisAksi
  readonly pelaku: string
  readonly perangkat: string
  readonly waktu: string
  readonly waktu_akhir: string
  readonly gabung: string | null
  readonly sasaran: number | null
  readonly bawah: number | null
  readonly awal: number
  readonly akhir: number
  readonly hash_sebelum: string | null
  readonly hash: string | null
}

/** A row of `perubahan`. */
export type PerubahanRow = {
  readonly urutan: number
  readonly aksi: number
  readonly tabel: string
  readonly baris: string
  readonly jenis: JenisPerubahan
  readonly sebelum: string | null
  readonly sesudah: string | null
  readonly garam: Buffer
  readonly sidik: string | null
}

export type ActionOptions = {
  /** Indonesian, as in the menu: 'Catat kehadiran' is shown as 'Urungkan: Catat kehadiran'. */
  readonly name: string
  /** Who does it; the actor of the journal when left out. */
  readonly actor?: string | undefined
  /** Key of one field for autosave: actions of one actor with the same key grow into one until it is sealed. */
  readonly merge?: string | undefined
}

/** Something that can be undone or redone now. */
export type JournalStep = { readonly id: string; readonly name: string }

export type JournalState = { readonly urungkan: JournalStep | null; readonly ulangi: JournalStep | null }

export type JournalAction = {
  readonly id: string
  /** As shown: undoing carries its prefix, 'Urungkan: Catat kehadiran'. */
  readonly name: string
  readonly kind: JenisAksi
  readonly actor: string
  /** ISO moment (UTC) of its last change. */
  readonly time: string
  /** False for steps that `undoAction` refuses by their nature (Urungkan itself, updates of the program, erasing). */
  readonly isUndoable: boolean
}

export type HistoryEntry = {
  readonly action: JournalAction
  readonly jenis: JenisPerubahan
  readonly tabel: string
  readonly barisId: string
  readonly kolom: readonly {
    readonly nama: string
    readonly sebelum: JournalValue
    readonly sesudah: JournalValue
  }[]
}

/** One deletion in the Kotak Sampah, with everything that `restore` would bring back, parents before children. */
export type TrashEntry = {
  readonly action: JournalAction
  readonly baris: readonly {
    readonly tabel: string
    readonly id: string
    /** The row as it was when it was removed. */
    readonly terakhir: Readonly<Record<string, JournalValue>>
  }[]
}

export type VerifyResult = {
  readonly ok: boolean
  /** Indonesian sentences about what does not fit, without values. At most 100. */
  readonly temuan: readonly string[]
  readonly jumlahAksi: number
  readonly jumlahPerubahan: number
}
