import type { FeatureDeps } from '../../lib/feature'
import type { PengaturanService } from '../pengaturan'
import type { ReferensiService } from '../referensi'
import { createRapatRouter } from './rapat.router'
import { createRapatService, type RapatService } from './rapat.service'

export type { RapatService }

export function createRapat(
  deps: FeatureDeps,
  parts: { readonly referensi: ReferensiService; readonly pengaturan: PengaturanService },
) {
  const service = createRapatService(deps, parts)
  return { service, router: createRapatRouter(service) }
}
