import { toTanggalLokal } from '@shared/lib/tanggal'
import { useQuery } from '@tanstack/react-query'
import { api } from './client'

/**
 * Today, `YYYY-MM-DD`, on the wall of the office: the host's clock in the zone of pengaturan. Until both are known it
 * is the page's own day in WIB, so that nothing has to wait.
 */
export function useHariIni(): string {
  const info = useQuery(api.sistem.info.queryOptions())
  const pengaturan = useQuery(api.pengaturan.get.queryOptions())
  const elapsed = info.data === undefined ? 0 : Date.now() - info.dataUpdatedAt
  const now = info.data === undefined ? new Date() : new Date(Date.parse(info.data.kini) + elapsed)
  return toTanggalLokal(now, pengaturan.data?.kantor?.zona ?? 'WIB')
}
