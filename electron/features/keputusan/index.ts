import type { FeatureDeps } from '../../lib/feature'
import { createKeputusanRouter } from './keputusan.router'
import { createKeputusanService, type KeputusanParts, type KeputusanService } from './keputusan.service'

export type { KeputusanService }

export function createKeputusan(deps: FeatureDeps, parts: KeputusanParts) {
  const service = createKeputusanService(deps, parts)
  return { service, router: createKeputusanRouter(service) }
}
