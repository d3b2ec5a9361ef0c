import { client } from '../../../lib/client'
import { goTo, linkTo, type TempatDesk } from '../../../lib/links'
import { NaskahPage } from '../pratinjau/naskah-page'

type PratinjauDeskProps = { readonly pemilihanId: string; readonly tempat: TempatDesk }

/** The sheet that opens the next rakor, as of the moments that the screen of the desk showed. */
export function PratinjauDeskPage({ pemilihanId, tempat }: PratinjauDeskProps) {
  const { pada = null, banding = null } = tempat
  const permintaan = { pemilihanId, pada, banding }
  return (
    <NaskahPage
      judul="Lembar pembuka rakor"
      kunci={JSON.stringify(permintaan)}
      fetchPdf={(ukuran) => client.desk.pembuka.exportPdf({ ...permintaan, ...ukuran })}
      fetchDocx={(ukuran) => client.desk.pembuka.exportDocx({ ...permintaan, ...ukuran })}
      onClose={() => goTo(linkTo.desk(pemilihanId, tempat))}
    />
  )
}
