import { useQuery } from '@tanstack/react-query'
import { api } from '../../lib/client'

/** All seri, by name. */
export function useSeriList() {
  return useQuery(api.seri.list.queryOptions())
}

/** One seri with its rapat and who is usually invited. */
export function useSeri(id: string) {
  return useQuery(api.seri.get.queryOptions({ input: { id } }))
}

/** Kinds of rapat that the office offers, as set in Pengaturan. */
export function useJenisRapat(): readonly string[] {
  return useQuery(api.pengaturan.get.queryOptions()).data?.jenisRapat ?? []
}

/** Jabatan in use, in protocol order. */
export function useJabatanList() {
  return useQuery(api.referensi.jabatan.list.queryOptions({ input: {} }))
}
