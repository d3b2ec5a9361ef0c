import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { ConnectionLostError, getRefusal } from '../../../lib/call-errors'
import { trackSave } from '../../../ui/saved/saved'
import { drafStore } from '../simpan/use-simpan-otomatis'
import { type Antrean, createAntrean } from './antrean'
import { sendCatatan } from './send-catatan'

const antreanByClient = new WeakMap<QueryClient, Antrean>()

/** One queue for the whole window: what was entered is sent on when its screen has been left. */
export function useAntrean(): Antrean {
  const queryClient = useQueryClient()
  const present = antreanByClient.get(queryClient)
  if (present !== undefined) return present
  const antrean = createAntrean({
    draf: drafStore,
    send: (baris) => trackSave(() => sendCatatan(baris, baris.catatan)),
    refresh: () => queryClient.invalidateQueries(),
    formatMasalah: (error) => getRefusal(error)?.pesan ?? 'Dibatalkan.',
    canRetry: (error) => error instanceof ConnectionLostError,
  })
  antreanByClient.set(queryClient, antrean)
  return antrean
}
