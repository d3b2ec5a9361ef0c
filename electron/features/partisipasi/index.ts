import type { FeatureDeps } from '../../lib/feature'
import { createPartisipasiRouter } from './partisipasi.router'
import { createPartisipasiService, type PartisipasiParts, type PartisipasiService } from './partisipasi.service'

export type { PartisipasiService }

export function createPartisipasi(deps: FeatureDeps, parts: PartisipasiParts) {
  const service = createPartisipasiService(deps, parts)
  return { service, router: createPartisipasiRouter(service) }
}
