import { type TingkatWilayah, tingkatWilayahSchema } from '@shared/features/partisipasi/pemilihan.schema'
import { client } from '../../../lib/client'
import { goTo, linkTo } from '../../../lib/links'
import { NaskahPage } from '../pratinjau/naskah-page'

type PratinjauPartisipasiProps = { readonly pemilihanId: string; readonly tingkat: TingkatWilayah }

/** The level that an address names; null when there is none of that name. */
export function findTingkat(text: string): TingkatWilayah | null {
  return tingkatWilayahSchema.options.find((tingkat) => tingkat === text) ?? null
}

/** The turnout as it will be printed. */
export function PratinjauPartisipasiPage({ pemilihanId, tingkat }: PratinjauPartisipasiProps) {
  const permintaan = { pemilihanId, tingkat }
  return (
    <NaskahPage
      judul="Partisipasi pemilih"
      kunci={JSON.stringify(permintaan)}
      fetchPdf={(ukuran) => client.partisipasi.ringkasan.exportPdf({ ...permintaan, ...ukuran })}
      fetchDocx={(ukuran) => client.partisipasi.ringkasan.exportDocx({ ...permintaan, ...ukuran })}
      fetchXlsx={(ukuran) => client.partisipasi.ringkasan.exportXlsx({ ...permintaan, ...ukuran })}
      onClose={() => goTo(linkTo.partisipasi(pemilihanId))}
    />
  )
}
