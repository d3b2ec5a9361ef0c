import { ORPCError } from '@orpc/client'
import type { DomainErrorData } from '@shared/lib/domain-error'
import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { showMessage } from '../ui/messages/messages'
import { trackSave } from '../ui/saved/saved'
import { getRefusal } from './call-errors'

export type Refusal = Pick<DomainErrorData, 'pesan' | 'isian' | 'rincian'>

export type SaveResult<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal }

type SaveOptions = {
  /** The caller shows the refusal beside its cause; otherwise it appears as the quiet line. */
  readonly silent?: boolean
}

export type Save = <T>(work: () => Promise<T>, options?: SaveOptions) => Promise<SaveResult<T>>

/** Runs writes: "Tersimpan" after the commit, everything shown read again, a refusal given back instead of thrown. */
export function useSave(): Save {
  const queryClient = useQueryClient()
  return useCallback<Save>((work, options) => saveWith(queryClient, work, options), [queryClient])
}

async function saveWith<T>(
  queryClient: QueryClient,
  work: () => Promise<T>,
  { silent = false }: SaveOptions = {},
): Promise<SaveResult<T>> {
  try {
    // What the core refused is answered: unlike a text in a field, nothing of it waits to be saved.
    const value = await trackSave(work, { isOver: (error) => error instanceof ORPCError })
    await queryClient.invalidateQueries()
    return { ok: true, value }
  } catch (error) {
    const refusal = getRefusal(error) ?? { pesan: 'Dibatalkan.' }
    if (!silent) showMessage(refusal.pesan)
    // What the core refuses is often asked from a screen that another window has overtaken: show what is there now.
    if (error instanceof ORPCError) await queryClient.invalidateQueries()
    return { ok: false, refusal }
  }
}
