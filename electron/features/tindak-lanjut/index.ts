import type { FeatureDeps } from '../../lib/feature'
import { createTindakLanjutRouter } from './tindak-lanjut.router'
import { createTindakLanjutService, type TindakLanjutParts, type TindakLanjutService } from './tindak-lanjut.service'

export type { TindakLanjutService }

export function createTindakLanjut(deps: FeatureDeps, parts: TindakLanjutParts) {
  const service = createTindakLanjutService(deps, parts)
  return { service, router: createTindakLanjutRouter(service) }
}
