import type { FeatureDeps } from '../../lib/feature'
import type { PengaturanService } from '../pengaturan'
import { createReferensiRouter } from './referensi.router'
import { createReferensiService, type ReferensiService } from './referensi.service'

export type { ReferensiService }

export function createReferensi(
  deps: FeatureDeps,
  parts: { readonly pengaturan: PengaturanService; readonly resourcesDir: string },
) {
  const service = createReferensiService(deps, parts)
  return { service, router: createReferensiRouter(service) }
}
