import type { PemilihanRow } from '@shared/features/partisipasi/pemilihan.schema'
import type { ReactNode } from 'react'

/** What the three views of a desk have in common: the head, with the view's own actions in it. */
export type ViewDeskProps = {
  readonly pemilihan: PemilihanRow
  readonly buildHead: (actions: ReactNode) => ReactNode
}
