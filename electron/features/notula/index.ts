import type { FeatureDeps } from '../../lib/feature'
import { createNotulaRouter } from './notula.router'
import { createNotulaService, type NotulaParts, type NotulaService } from './notula.service'

export type { NotulaService }

export function createNotula(deps: FeatureDeps, parts: NotulaParts) {
  const service = createNotulaService(deps, parts)
  return { service, router: createNotulaRouter(service) }
}
