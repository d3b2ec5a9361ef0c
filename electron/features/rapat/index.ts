import type { FeatureDeps } from '../../lib/feature'
import { createRapatRouter } from './rapat.router'
import { createRapatService, type RapatParts, type RapatService } from './rapat.service'

export type { RapatService }

export function createRapat(deps: FeatureDeps, parts: RapatParts) {
  const service = createRapatService(deps, parts)
  return { service, router: createRapatRouter(service) }
}
