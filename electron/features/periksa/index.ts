import type { FeatureDeps } from '../../lib/feature'
import { createPeriksaRouter } from './periksa.router'
import { createPeriksaService, type PeriksaParts, type PeriksaService } from './periksa.service'

export type { PeriksaService }

export function createPeriksa(deps: FeatureDeps, parts: PeriksaParts) {
  const service = createPeriksaService(deps, parts)
  return { service, router: createPeriksaRouter(service) }
}
