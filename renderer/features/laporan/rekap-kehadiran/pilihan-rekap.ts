import { type BentukPeriode, buildPeriode } from '@shared/features/laporan/periode.rules'
import type { SaringRekapKehadiran } from '@shared/features/laporan/rekap-kehadiran.schema'
import { useHariIni } from '../../../lib/use-hari-ini'
import { createStore, useStore } from '../../../ui/lib/store'

/** What the recap shows: the kind of span that its two days are, and what it is narrowed to. */
export type PilihanRekap = SaringRekapKehadiran & { readonly bentuk: BentukPeriode }

/** What was asked for last: whoever comes back from the preview or a rapat finds the recap as it was. */
const pilihanStore = createStore<PilihanRekap | null>(null)

/** The choices of the recap and the way to change them; at first the whole year of today. */
export function usePilihanRekap(): readonly [PilihanRekap, (ubah: Partial<PilihanRekap>) => void] {
  const hariIni = useHariIni()
  const stored = useStore(pilihanStore)
  const pilihan: PilihanRekap = stored ?? {
    bentuk: 'tahun',
    ...buildPeriode('tahun', hariIni),
    jenis: null,
    unsurId: null,
  }
  return [pilihan, (ubah) => pilihanStore.set({ ...pilihan, ...ubah })]
}

/** The choices as the core takes them. */
export function toSaring({ dari, sampai, jenis, unsurId }: PilihanRekap): SaringRekapKehadiran {
  return { dari, sampai, jenis, unsurId }
}
