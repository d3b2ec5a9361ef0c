import type { KunciPaket } from '@shared/features/laporan-provinsi/paket.schema'
import { buildPeriodeLaporan } from '@shared/features/laporan-provinsi/periode-laporan.rules'
import { useHariIni } from '../../lib/use-hari-ini'
import { createStore, useStore } from '../../ui/lib/store'

/** The report that was looked at last: whoever comes back finds it again. */
const pilihanStore = createStore<KunciPaket | null>(null)

/** Which report is shown, and the way to another; at first that of this week. */
export function usePilihanPaket(): readonly [KunciPaket, (kunci: KunciPaket) => void] {
  const hariIni = useHariIni()
  const stored = useStore(pilihanStore)
  return [stored ?? { jenis: 'mingguan', ...buildPeriodeLaporan('mingguan', hariIni) }, pilihanStore.set]
}
