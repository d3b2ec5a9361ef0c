import type { FeatureDeps } from '../../lib/feature'
import { createJurnalRouter } from './jurnal.router'
import { createJurnalService, type JurnalService } from './jurnal.service'

export type { JurnalService }

/** Views on the journal for the screen: undo, redo, history, Kotak Sampah. Writes no table of its own. */
export function createJurnal(deps: Pick<FeatureDeps, 'journal'>) {
  const service = createJurnalService(deps)
  return { service, router: createJurnalRouter(service) }
}
