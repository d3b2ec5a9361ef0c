import { createStore, useStore } from '../../../ui/lib/store'
import { FILTER_KOSONG, type FilterRapat } from './filter-rapat'

export type RegisterView = 'daftar' | 'bulan' | 'tahun'

type RegisterState = {
  readonly view: RegisterView
  readonly filter: FilterRapat
  readonly selectedId: string | null
  /** Chosen in a calendar; null follows the chosen rapat. */
  readonly day: string | null
}

const store = createStore<RegisterState>({ view: 'daftar', filter: FILTER_KOSONG, selectedId: null, day: null })

/** How the register was left: who opens a rapat and comes back finds it as it was, until the window closes. */
export function useRegisterState(): readonly [RegisterState, (change: Partial<RegisterState>) => void] {
  return [useStore(store), (change) => store.set({ ...store.get(), ...change })]
}
