import type { PermintaanKesiapan } from '@shared/features/desk/desk.schema'
import type { JabatanRow } from '@shared/features/referensi/referensi.schema'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api } from '../../lib/client'

/** Pemilihan that may have a desk, newest voting day first. */
export function usePemilihanList() {
  return useQuery(api.partisipasi.pemilihan.list.queryOptions())
}

/** Ids of the pemilihan whose desk has points, newest voting day first. */
export function useDeskList() {
  return useQuery(api.desk.list.queryOptions())
}

/** What holds for the desk of a pemilihan, and its rakor. */
export function useDesk(pemilihanId: string) {
  return useQuery(api.desk.get.queryOptions({ input: { pemilihanId } }))
}

/** Readiness as of a moment; while another one is fetched, the last one stays. */
export function useKesiapan(permintaan: PermintaanKesiapan) {
  return useQuery({ ...api.desk.kesiapan.get.queryOptions({ input: permintaan }), placeholderData: keepPreviousData })
}

/** Details, evidence and links of one point. */
export function usePoin(id: string, pada: string | null) {
  return useQuery(api.desk.poin.get.queryOptions({ input: { id, pada } }))
}

/** The whole register of problems, newest first. */
export function useMasalah(pemilihanId: string) {
  return useQuery(api.desk.masalah.list.queryOptions({ input: { pemilihanId, dari: null, sampai: null } }))
}

/** Everything the desk did, oldest first. */
export function useKegiatan(pemilihanId: string) {
  return useQuery(api.desk.kegiatan.list.queryOptions({ input: { pemilihanId, dari: null, sampai: null } }))
}

export function useKecamatan(pemilihanId: string) {
  return useQuery(api.partisipasi.wilayah.list.queryOptions({ input: { pemilihanId, tingkat: 'kecamatan' } }))
}

const NONE: readonly JabatanRow[] = []

/** All jabatan of today in protocol order; empty until they are known. */
export function useJabatanList(): readonly JabatanRow[] {
  return useQuery(api.referensi.jabatan.list.queryOptions({ input: {} })).data ?? NONE
}

export function useZona() {
  return useQuery(api.pengaturan.get.queryOptions()).data?.kantor?.zona ?? 'WIB'
}
