import { createStore, useStore } from '../lib/store'

/** What the status bar says about saving. `tersimpan` carries the time at which the commit was confirmed. */
export type SavedState =
  | { readonly keadaan: 'bersih' }
  | { readonly keadaan: 'menyimpan'; readonly sebelumnya?: string }
  | { readonly keadaan: 'tersimpan'; readonly pukul: string }
  | { readonly keadaan: 'gagal'; readonly pesan: string }

const store = createStore<SavedState>({ keadaan: 'bersih' })
let pending = 0

export function useSavedState(): SavedState {
  return useStore(store)
}

/** `10.42` from a moment, in the local time of the machine. */
export function formatPukul(moment: Date): string {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${two(moment.getHours())}.${two(moment.getMinutes())}`
}

/**
 * Follows one write. "Tersimpan 10.42" appears only when `work` has resolved, and not while another write is still
 * under way. A rejection stays visible and is passed on to the caller.
 */
export async function trackSave<T>(work: () => Promise<T>): Promise<T> {
  const before = store.get()
  pending += 1
  store.set(
    before.keadaan === 'tersimpan' ? { keadaan: 'menyimpan', sebelumnya: before.pukul } : { keadaan: 'menyimpan' },
  )
  try {
    const result = await work()
    pending -= 1
    if (pending === 0) store.set({ keadaan: 'tersimpan', pukul: formatPukul(new Date()) })
    return result
  } catch (error) {
    pending -= 1
    store.set({ keadaan: 'gagal', pesan: 'Belum tersimpan' })
    throw error
  }
}
