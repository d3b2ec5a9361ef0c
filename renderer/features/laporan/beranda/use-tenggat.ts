import { useQuery } from '@tanstack/react-query'
import { api } from '../../../lib/client'

/** Reports that the province waits for. */
export function useTenggat() {
  return useQuery(api.laporanProvinsi.tenggat.list.queryOptions())
}

export type Tenggat = NonNullable<ReturnType<typeof useTenggat>['data']>[number]
