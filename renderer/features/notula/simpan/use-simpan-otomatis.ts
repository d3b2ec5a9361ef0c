import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { ConnectionLostError, getRefusal } from '../../../lib/call-errors'
import { useStore } from '../../../ui/lib/store'
import { trackSave } from '../../../ui/saved/saved'
import { buildSidikJari, createDrafStore } from './draf'
import { createSimpanOtomatis, type KeadaanSimpan } from './simpan-otomatis'

/** Unsaved text of this computer. */
export const drafStore = createDrafStore(window.localStorage)

type Options<T> = {
  /** Key of the draft, see `buildKunciDraf`. A field keeps its key for as long as it is mounted. */
  readonly kunci: string
  /** What the core holds. When it changes from elsewhere (Ctrl+Z), the field follows unless it is being written. */
  readonly nilai: T
  readonly send: (isi: T) => Promise<unknown>
}

type IsianOtomatis<T> = {
  readonly isi: T
  readonly change: (isi: T) => void
  readonly keadaan: KeadaanSimpan
  readonly flush: () => Promise<void>
}

/** One field that saves itself after each pause. What stands in the field is the truth until the core has it. */
export function useSimpanOtomatis<T>({ kunci, nilai, send }: Options<T>): IsianOtomatis<T> {
  const queryClient = useQueryClient()
  const [isi, setIsi] = useState(nilai)
  const latestSend = useRef(send)
  latestSend.current = send
  const [simpan] = useState(() =>
    createSimpanOtomatis<T>({
      kunci,
      awal: nilai,
      draf: drafStore,
      send: async (baru) => {
        await trackSave(() => latestSend.current(baru))
        // Begun before the field counts as saved: an answer that is still on its way holds older text and is dropped.
        void queryClient.invalidateQueries()
      },
      formatMasalah: (error) => getRefusal(error)?.pesan ?? 'Dibatalkan.',
      canRetry: (error) => error instanceof ConnectionLostError,
    }),
  )
  const keadaan = useStore(simpan.store)
  const sidikJari = buildSidikJari(nilai)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only news from the core may replace what stands here
  useEffect(() => {
    if (simpan.store.get().jenis === 'tersimpan') setIsi((kini) => (buildSidikJari(kini) === sidikJari ? kini : nilai))
  }, [sidikJari])
  useEffect(() => () => void simpan.flush(), [simpan])

  return {
    isi,
    keadaan,
    change: (baru) => {
      setIsi(baru)
      simpan.change(baru)
    },
    flush: simpan.flush,
  }
}
