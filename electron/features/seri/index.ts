import type { FeatureDeps } from '../../lib/feature'
import { createSeriRouter } from './seri.router'
import { createSeriService, type SeriParts } from './seri.service'

export function createSeri(deps: FeatureDeps, parts: SeriParts) {
  const service = createSeriService(deps, parts)
  return { service, router: createSeriRouter(service) }
}
