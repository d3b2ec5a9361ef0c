import { useQuery } from '@tanstack/react-query'
import { api } from '../../lib/client'

/** Findings of the sidang periksa as the records stand now. */
export function usePeriksa(rapatId: string, enabled: boolean) {
  return useQuery({ ...api.periksa.list.queryOptions({ input: { rapatId } }), enabled })
}

/** The notula of a rapat; `null` while nobody has begun it. */
export function useNotula(rapatId: string) {
  return useQuery(api.notula.get.queryOptions({ input: { rapatId } }))
}
