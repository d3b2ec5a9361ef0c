import type { AsalPoin } from '@shared/features/desk/desk.schema'
import { KATA_ASAL_POIN } from '@shared/features/desk/poin-awal.rules'
import type { PemilihanRow } from '@shared/features/partisipasi/pemilihan.schema'
import { client } from '../../../lib/client'
import { useSave } from '../../../lib/use-save'
import { EmptyState } from '../../../ui/page/empty-state'

type KosongDeskProps = {
  readonly pemilihan: PemilihanRow
  readonly salinan: readonly PemilihanRow[]
  readonly onCreatePoin: () => void
}

/** A desk without points: what they can be copied from. */
export function KosongDesk({ pemilihan, salinan: [lain], onCreatePoin }: KosongDeskProps) {
  const save = useSave()
  const create = (asal: AsalPoin) => void save(() => client.desk.create({ pemilihanId: pemilihan.id, asal }))
  return (
    <EmptyState
      title="Desk ini belum mempunyai poin."
      help="Salin dari pola, lalu ubah sesuka kantor: nama, penanggung jawab, rincian, dan urutannya."
      steps={[
        { label: KATA_ASAL_POIN['sepuluh poin'], run: () => create({ jenis: 'sepuluh poin' }) },
        { label: KATA_ASAL_POIN['hari pemungutan'], run: () => create({ jenis: 'hari pemungutan' }) },
        ...(lain === undefined
          ? []
          : [
              {
                label: `Sama dengan desk ${lain.nama}`,
                run: () => create({ jenis: 'pemilihan', pemilihanId: lain.id }),
              },
            ]),
        { label: 'Mulai dari poin sendiri', shortcut: 'Ctrl+N', run: onCreatePoin },
      ]}
    />
  )
}
