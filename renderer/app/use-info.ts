import type { InfoSistem } from '@shared/features/sistem/sistem.schema'
import { useQuery } from '@tanstack/react-query'
import { api } from '../lib/client'

/** What the host says about itself; undefined until it has answered. */
export function useInfo(): InfoSistem | undefined {
  return useQuery(api.sistem.info.queryOptions()).data
}
