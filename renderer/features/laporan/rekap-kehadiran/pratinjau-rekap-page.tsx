import { formatPeriode } from '@shared/features/laporan/periode.rules'
import { client } from '../../../lib/client'
import { goTo, linkTo } from '../../../lib/links'
import { NaskahPage } from '../pratinjau/naskah-page'
import { toSaring, usePilihanRekap } from './pilihan-rekap'

/** The recap as it will be printed. */
export function PratinjauRekapPage() {
  const [pilihan] = usePilihanRekap()
  const saring = toSaring(pilihan)
  return (
    <NaskahPage
      judul={`Rekap kehadiran ${formatPeriode(pilihan)}`}
      kunci={JSON.stringify(saring)}
      fetchPdf={(ukuran) => client.laporan.rekapKehadiran.exportPdf({ ...saring, ...ukuran })}
      fetchDocx={(ukuran) => client.laporan.rekapKehadiran.exportDocx({ ...saring, ...ukuran })}
      fetchXlsx={() => client.laporan.rekapKehadiran.exportXlsx(saring)}
      onClose={() => goTo(linkTo.laporan())}
    />
  )
}
