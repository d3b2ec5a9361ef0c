import type { FeatureDeps } from '../../lib/feature'
import { createImporPartisipasiRouter } from './impor-partisipasi.router'
import { createImporPartisipasiService, type ImporPartisipasiParts } from './impor-partisipasi.service'

export function createImporPartisipasi(deps: FeatureDeps, parts: ImporPartisipasiParts) {
  const service = createImporPartisipasiService(deps, parts)
  return { service, router: createImporPartisipasiRouter(service) }
}
