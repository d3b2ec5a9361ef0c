import type { FeatureDeps } from '../../lib/feature'
import { createPartisipasiRouter } from './partisipasi.router'
import { createPartisipasiService, type PartisipasiParts } from './partisipasi.service'

export function createPartisipasi(deps: FeatureDeps, parts: PartisipasiParts) {
  const service = createPartisipasiService(deps, parts)
  return { service, router: createPartisipasiRouter(service) }
}
