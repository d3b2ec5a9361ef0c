import { hasSasaranAngka } from '@shared/features/impor/konteks-impor.rules'
import type { PemilihanRow } from '@shared/features/partisipasi/pemilihan.schema'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api } from '../../lib/client'
import type { ImporTerbuka } from './use-impor'

/** The pemilihan that is imported into; undefined until it is known, and when it is gone. */
export function usePemilihan(id: string): PemilihanRow | undefined {
  return useQuery(api.partisipasi.pemilihan.list.queryOptions()).data?.find((row) => row.id === id)
}

/** What saving would do now. The former answer stays until the next one is there. */
export function usePratinjau({ berkas, susunan, terbaca }: ImporTerbuka) {
  return useQuery({
    ...api.imporPartisipasi.pratinjau.get.queryOptions({ input: { sesiId: berkas.sesiId, susunan } }),
    enabled: terbaca !== null && hasSasaranAngka(susunan.pasangan),
    placeholderData: keepPreviousData,
    retry: false,
  })
}

/** Wilayah at the level of the figures, to choose one by hand. */
export function useWilayah(pemilihanId: string, tingkat: PemilihanRow['tingkatData']) {
  return useQuery(api.partisipasi.wilayah.list.queryOptions({ input: { pemilihanId, tingkat } }))
}
