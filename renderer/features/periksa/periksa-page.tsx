import type { Notula } from '@shared/features/notula/notula.schema'
import type { RapatLengkap } from '@shared/features/rapat/rapat.schema'
import { useEffect } from 'react'
import { goTo, linkTo } from '../../lib/links'
import { EmptyState } from '../../ui/page/empty-state'
import { Page } from '../../ui/page/page'
import { RapatHeader, WithRapat } from '../rapat'
import { useNotula, usePeriksa } from './periksa.queries'
import { SidangPeriksa } from './sidang-periksa'

/** The last look before the lock: the paper with numbered marks beside what was found. */
export function PeriksaPage({ rapatId }: { readonly rapatId: string }) {
  return <WithRapat rapatId={rapatId}>{(rapat) => <PeriksaRapat key={rapat.id} rapat={rapat} />}</WithRapat>
}

function PeriksaRapat({ rapat }: { readonly rapat: RapatLengkap }) {
  const { data: notula } = useNotula(rapat.id)
  if (notula === undefined) return null
  if (notula === null) return <BelumAdaNotula rapat={rapat} />
  return notula.status === 'final' ? <KeNotula rapatId={rapat.id} /> : <Periksa rapat={rapat} notula={notula} />
}

function Periksa({ rapat, notula }: { readonly rapat: RapatLengkap; readonly notula: Notula }) {
  const { data, dataUpdatedAt } = usePeriksa(rapat.id, true)
  if (data === undefined) return null
  return <SidangPeriksa rapat={rapat} notulaId={notula.id} hasil={data} tanda={String(dataUpdatedAt)} />
}

/** A locked notula has nothing left to be checked; its screen shows paper and versions. */
function KeNotula({ rapatId }: { readonly rapatId: string }) {
  useEffect(() => goTo(linkTo.notula(rapatId)), [rapatId])
  return null
}

function BelumAdaNotula({ rapat }: { readonly rapat: RapatLengkap }) {
  const open = () => goTo(linkTo.notula(rapat.id))
  return (
    <Page head={<RapatHeader rapat={rapat} active="final" />}>
      <EmptyState
        title="Notula belum ditulis."
        help="Sidang periksa memeriksa notula sebelum dijadikan final."
        steps={[{ label: 'Tulis notula', shortcut: 'Ctrl+Enter', run: open }]}
      />
    </Page>
  )
}
