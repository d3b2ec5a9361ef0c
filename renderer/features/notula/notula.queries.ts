import { useQuery } from '@tanstack/react-query'
import { api } from '../../lib/client'

/** The notula of a rapat; `null` while nobody has begun it. */
export function useNotula(rapatId: string) {
  return useQuery(api.notula.get.queryOptions({ input: { rapatId } }))
}

export function useTindakLanjutRapat(rapatId: string) {
  return useQuery(api.tindakLanjut.list.queryOptions({ input: { rapatId } }))
}

export function useKehadiranRapat(rapatId: string) {
  return useQuery(api.kehadiran.list.queryOptions({ input: { rapatId } }))
}

/** All jabatan in protocol order, as they stand on the day of the rapat. */
export function useJabatanPada(tanggal: string | null) {
  return useQuery(api.referensi.jabatan.list.queryOptions({ input: tanggal === null ? {} : { tanggal } }))
}
