import type { PemilihanRow, TingkatWilayah } from '@shared/features/partisipasi/pemilihan.schema'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api } from '../../lib/client'

/** The register of pemilihan, newest voting day first. */
export function usePemilihanList() {
  return useQuery(api.partisipasi.pemilihan.list.queryOptions())
}

/** One pemilihan of the register; undefined until it is known, and when it is gone. */
export function usePemilihan(id: string): PemilihanRow | undefined {
  return usePemilihanList().data?.find((row) => row.id === id)
}

export function useWilayahPemilihan(pemilihanId: string, tingkat: TingkatWilayah) {
  return useQuery(api.partisipasi.wilayah.list.queryOptions({ input: { pemilihanId, tingkat } }))
}

/** The lines of the entry; of one kecamatan when the figures are those of TPS. Null waits. */
export function useIsian(pemilihanId: string, kecamatanId: string | null | undefined) {
  return useQuery({
    ...api.partisipasi.data.list.queryOptions({ input: { pemilihanId, kecamatanId: kecamatanId ?? undefined } }),
    enabled: kecamatanId !== null,
    placeholderData: keepPreviousData,
  })
}

/** Results, baseline, target and gap of one pemilihan at a level. */
export function useRingkasan(pemilihanId: string, tingkat: TingkatWilayah) {
  return useQuery({
    ...api.partisipasi.ringkasan.get.queryOptions({ input: { pemilihanId, tingkat } }),
    placeholderData: keepPreviousData,
  })
}

/** Lines in which a rule of the sums is broken. */
export function useKeutuhan(pemilihanId: string) {
  return useQuery(api.partisipasi.keutuhan.list.queryOptions({ input: { pemilihanId } }))
}

/** The voting day; of TPS those of one kecamatan. */
export function useHariH(pemilihanId: string, tingkat: TingkatWilayah | undefined, kecamatanId: string | undefined) {
  return useQuery({
    ...api.partisipasi.hariH.get.queryOptions({ input: { pemilihanId, tingkat, kecamatanId } }),
    placeholderData: keepPreviousData,
  })
}

export function useTahapan(pemilihanId: string) {
  return useQuery(api.partisipasi.tahapan.list.queryOptions({ input: { pemilihanId } }))
}

/** `Kabupaten Bekasi` or `Kota Bogor`; empty until the office is known. */
export function useNamaDaerah(): string {
  return useQuery(api.pengaturan.get.queryOptions()).data?.kantor?.namaDaerah ?? ''
}
