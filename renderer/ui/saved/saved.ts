import { createStore, useStore } from '../lib/store'

/** What the status bar says about saving. `tersimpan` carries the time at which the commit was confirmed. */
export type SavedState =
  | { readonly keadaan: 'bersih' }
  | { readonly keadaan: 'menyimpan'; readonly sebelumnya?: string }
  | { readonly keadaan: 'tersimpan'; readonly pukul: string }
  | { readonly keadaan: 'gagal'; readonly pesan: string }

const store = createStore<SavedState>({ keadaan: 'bersih' })
let pending = 0
const underWay = new Set<Promise<unknown>>()
/** What was said before the writes that are under way now. */
let settled: SavedState = store.get()

export function useSavedState(): SavedState {
  return useStore(store)
}

/** `10.42` from a moment, in the local time of the machine. */
export function formatPukul(moment: Date): string {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${two(moment.getHours())}.${two(moment.getMinutes())}`
}

type TrackOptions = {
  /** Is this rejection the end of the matter? Then nothing of it waits to be saved, and nothing has to be shown. */
  readonly isOver?: (error: unknown) => boolean
}

/**
 * Follows one write. "Tersimpan 10.42" appears only when `work` has resolved, and not while another write is still
 * under way. A rejection stays visible while its text waits to be saved, and is passed on to the caller.
 */
export async function trackSave<T>(work: () => Promise<T>, { isOver = () => false }: TrackOptions = {}): Promise<T> {
  if (pending === 0) settled = store.get()
  pending += 1
  store.set(
    settled.keadaan === 'tersimpan' ? { keadaan: 'menyimpan', sebelumnya: settled.pukul } : { keadaan: 'menyimpan' },
  )
  const write = (async () => await work())()
  underWay.add(write)
  try {
    const result = await write
    pending -= 1
    settled = { keadaan: 'tersimpan', pukul: formatPukul(new Date()) }
    if (pending === 0) store.set(settled)
    return result
  } catch (error) {
    pending -= 1
    if (!isOver(error)) settled = { keadaan: 'gagal', pesan: 'Belum tersimpan' }
    if (pending === 0 || settled.keadaan === 'gagal') store.set(settled)
    throw error
  } finally {
    underWay.delete(write)
  }
}

/** Resolves when the writes that are under way have been answered, well or not. */
export async function waitForSaves(): Promise<void> {
  await Promise.allSettled(underWay)
}
