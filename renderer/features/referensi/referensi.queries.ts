import { useQuery } from '@tanstack/react-query'
import { api } from '../../lib/client'

/** All jabatan in protocol order with who holds them today, those not active too. */
export function useJabatanList() {
  return useQuery(api.referensi.jabatan.list.queryOptions({ input: { nonaktif: true } }))
}

export function useUnsurList() {
  return useQuery(api.referensi.unsur.list.queryOptions())
}

/** Everyone who held the jabatan, newest first. */
export function usePejabatList(jabatanId: string) {
  return useQuery(api.referensi.pejabat.list.queryOptions({ input: { jabatanId } }))
}
