import {
  type CatatKehadiran,
  catatKehadiranSchema,
  type DaftarKehadiran,
} from '@shared/features/kehadiran/kehadiran.schema'
import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { z } from 'zod'
import { getRefusal } from '../../lib/call-errors'
import { api, client } from '../../lib/client'
import { screenMemory } from '../../ui/lib/storage'
import { useStore } from '../../ui/lib/store'
import { registerFlush } from '../../ui/saved/flush'
import { trackSave } from '../../ui/saved/saved'
import { type Antrean, createAntrean, type Tertunda } from './antrean'
import { applyTertunda, type TampilanKehadiran } from './tampilkan-tertunda'

/** Queues outlive their screen, so that a refused record is still there when the clerk comes back to it. */
const antreanByRapat = new Map<string, Antrean<CatatKehadiran>>()

export type DataKehadiran = {
  /** Missing until the first answer. */
  readonly tampilan: TampilanKehadiran | undefined
  readonly tertunda: readonly Tertunda<CatatKehadiran>[]
  readonly antrean: Antrean<CatatKehadiran>
}

/** The list of one rapat with the records still on their way laid over it. */
export function useKehadiran(rapatId: string): DataKehadiran {
  const queryClient = useQueryClient()
  const antrean = useMemo(() => getAntrean(rapatId, queryClient), [rapatId, queryClient])
  const tertunda = useStore(antrean.store)
  const { data } = useQuery(api.kehadiran.list.queryOptions({ input: { rapatId } }))
  const tampilan = useMemo(() => (data === undefined ? undefined : applyTertunda(data, tertunda)), [data, tertunda])
  return { tampilan, tertunda, antrean }
}

function getAntrean(rapatId: string, queryClient: QueryClient): Antrean<CatatKehadiran> {
  const lama = antreanByRapat.get(rapatId)
  if (lama !== undefined) return lama
  const antrean = createAntrean<CatatKehadiran>(
    (isi) => trackSave(() => saveCatatan(rapatId, isi, queryClient)),
    (error) => getRefusal(error)?.pesan ?? 'Dibatalkan.',
  )
  antrean.store.subscribe(() => {
    // A second net: what is still on its way when the program is killed is sent again at the next opening.
    screenMemory.write(
      getKunciSisa(rapatId),
      antrean.store.get().map(({ isi }) => isi),
    )
    // Counts on other screens follow once the door is quiet, not after every single person.
    if (antrean.store.get().length === 0) void queryClient.invalidateQueries()
  })
  registerFlush(antrean.flush)
  antreanByRapat.set(rapatId, antrean)
  const sisa = z.array(catatKehadiranSchema).safeParse(screenMemory.read(getKunciSisa(rapatId)))
  // Not while a screen is being drawn: sending tells the status bar.
  queueMicrotask(() => {
    for (const isi of sisa.data ?? []) antrean.add(isi.undanganId, isi)
  })
  return antrean
}

function getKunciSisa(rapatId: string): string {
  return `kehadiran.${rapatId}`
}

async function saveCatatan(rapatId: string, isi: CatatKehadiran, queryClient: QueryClient): Promise<void> {
  const daftar: DaftarKehadiran = await client.kehadiran.set({ rapatId, catatan: [isi] })
  const { queryKey } = api.kehadiran.list.queryOptions({ input: { rapatId } })
  await queryClient.cancelQueries({ queryKey })
  queryClient.setQueryData(queryKey, daftar)
}
