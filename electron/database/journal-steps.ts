import type { JournalStore } from './journal-store'
import type { AksiRow } from './journal-types'

/** What Ctrl+Z and Ctrl+Y of one person at one PC would reverse now. */
export type Steps = { readonly undo: AksiRow | null; readonly redo: AksiRow | null }

/*
 * The two stacks live in the journal itself, so that Ctrl+Z still works after a restart. Each step carries `bawah`, the
 * step beneath it on its stack:
 *
 *   stack of Urungkan: ordinary aksi, and `ulangi` (which did an undone aksi again)
 *   stack of Ulangi:   `urungkan`
 *
 * The newest step of a person therefore tells everything: an ordinary aksi lies on top of Urungkan and has cleared
 * Ulangi; an `urungkan` lies on top of Ulangi and has bared what was beneath its `sasaran`; an `ulangi` the reverse.
 */
export function getSteps(store: JournalStore, actor: string, device: string): Steps {
  const last = store.findLastStep(actor, device)
  if (last === undefined) return { undo: null, redo: null }
  switch (last.jenis) {
    case 'urungkan':
      return { undo: getBeneath(store, last.sasaran), redo: last }
    case 'ulangi':
      return { undo: last, redo: getBeneath(store, last.sasaran) }
    default:
      return { undo: last, redo: null }
  }
}

function getBeneath(store: JournalStore, urutan: number | null): AksiRow | null {
  const bawah = urutan === null ? null : store.getAksi(urutan).bawah
  return bawah === null ? null : store.getAksi(bawah)
}
