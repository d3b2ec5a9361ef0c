import type { FeatureDeps } from '../../lib/feature'
import { createJurnalRepository } from './jurnal.repository'
import { createJurnalRouter } from './jurnal.router'
import { createJurnalService, type JurnalService } from './jurnal.service'

export type { JurnalService }

/** Views on the journal for the screen: undo, redo, history, Kotak Sampah. Writes no table of its own. */
export function createJurnal(deps: Pick<FeatureDeps, 'db' | 'journal'>) {
  const service = createJurnalService(createJurnalRepository(deps), deps)
  return { service, router: createJurnalRouter(service) }
}
