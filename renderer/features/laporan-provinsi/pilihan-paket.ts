import { type KunciPaket, kunciPaketSchema } from '@shared/features/laporan-provinsi/paket.schema'
import { buildPeriodeLaporan } from '@shared/features/laporan-provinsi/periode-laporan.rules'
import { useState } from 'react'
import { useHariIni } from '../../lib/use-hari-ini'
import { createStore, useStore } from '../../ui/lib/store'

/** The report that was looked at last: whoever comes back finds it again. */
const pilihanStore = createStore<KunciPaket | null>(null)

/** Which report is shown, and the way to another; at first `awal`, else that of this week. */
export function usePilihanPaket(awal: KunciPaket | null): readonly [KunciPaket, (kunci: KunciPaket) => void] {
  const hariIni = useHariIni()
  const stored = useStore(pilihanStore)
  const [isAwal, setAwal] = useState(awal !== null)
  const kunci = (isAwal ? awal : stored) ?? { jenis: 'mingguan', ...buildPeriodeLaporan('mingguan', hariIni) }
  const set = ({ jenis, dari, sampai }: KunciPaket) => {
    setAwal(false)
    pilihanStore.set({ jenis, dari, sampai })
  }
  return [kunci, set]
}

/** The report that an address names; null when it names none. */
export function findKunciPaket(search: unknown): KunciPaket | null {
  const parsed = kunciPaketSchema.safeParse(search)
  return parsed.success ? parsed.data : null
}
