import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { api } from '../../lib/client'

/** The file of an attachment. It never changes under its id, so a save elsewhere must not fetch it again. */
export function useBerkasLampiran(id: string) {
  return useQuery({ ...api.lampiran.get.queryOptions({ input: { id } }), staleTime: 'static' })
}

/** Address of an attachment for this window; given back when it leaves the screen. */
export function useUrlLampiran(id: string): string | undefined {
  const { data } = useBerkasLampiran(id)
  const url = useMemo(() => (data === undefined ? undefined : URL.createObjectURL(data)), [data])
  useEffect(() => () => URL.revokeObjectURL(url ?? ''), [url])
  return url
}
