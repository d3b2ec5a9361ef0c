import { client } from '../../../lib/client'
import { goTo, linkTo, type MomenDesk } from '../../../lib/links'
import { NaskahPage } from '../pratinjau/naskah-page'

type PratinjauDeskProps = { readonly pemilihanId: string; readonly momen: MomenDesk }

/** The sheet that opens the next rakor, as of the moments that the screen of the desk showed. */
export function PratinjauDeskPage({ pemilihanId, momen }: PratinjauDeskProps) {
  const permintaan = { pemilihanId, ...momen }
  return (
    <NaskahPage
      judul="Lembar pembuka rakor"
      kunci={JSON.stringify(permintaan)}
      fetchPdf={(ukuran) => client.desk.pembuka.exportPdf({ ...permintaan, ...ukuran })}
      fetchDocx={(ukuran) => client.desk.pembuka.exportDocx({ ...permintaan, ...ukuran })}
      onClose={() => goTo(linkTo.desk(pemilihanId))}
    />
  )
}
