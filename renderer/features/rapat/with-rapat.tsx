import type { RapatLengkap } from '@shared/features/rapat/rapat.schema'
import type { ReactNode } from 'react'
import { getRefusal } from '../../lib/call-errors'
import { linkTo } from '../../lib/links'
import { ProblemBox } from '../../ui/messages/problem-box'
import { Page } from '../../ui/page/page'
import { PageHeader } from '../../ui/page/page-header'
import { useRapat } from './rapat.queries'

type WithRapatProps = {
  readonly rapatId: string
  readonly children: (rapat: RapatLengkap) => ReactNode
}

/** Reads one rapat for a screen. One that is gone leads back to the list instead of to an empty page. */
export function WithRapat({ rapatId, children }: WithRapatProps) {
  const { data, error } = useRapat(rapatId)
  if (data !== undefined && error === null) return children(data)
  if (error === null) return null
  return (
    <Page head={<PageHeader title="Rapat tidak terbuka" parent={{ label: 'Rapat', href: linkTo.daftarRapat() }} />}>
      <div style={{ padding: 20 }}>
        <ProblemBox pesan={getRefusal(error)?.pesan ?? 'Rapat ini tidak dapat dibuka.'}>
          <a href={linkTo.daftarRapat()}>Kembali ke daftar rapat</a>
        </ProblemBox>
      </div>
    </Page>
  )
}
