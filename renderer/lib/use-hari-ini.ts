import { toTanggalLokal, type ZonaWaktu } from '@shared/lib/tanggal'
import { useQuery } from '@tanstack/react-query'
import { api } from './client'

/**
 * Today, `YYYY-MM-DD`, on the wall of the office: the host's clock in the zone of pengaturan. Until both are known it
 * is the page's own day in WIB, so that nothing has to wait.
 */
export function useHariIni(): string {
  const info = useQuery(api.sistem.info.queryOptions())
  const zona = useZonaKantor()
  const elapsed = info.data === undefined ? 0 : Date.now() - info.dataUpdatedAt
  const now = info.data === undefined ? new Date() : new Date(Date.parse(info.data.kini) + elapsed)
  return toTanggalLokal(now, zona)
}

/** The zone of the office; WIB until pengaturan has been read. */
export function useZonaKantor(): ZonaWaktu {
  return useQuery(api.pengaturan.get.queryOptions()).data?.kantor?.zona ?? 'WIB'
}
