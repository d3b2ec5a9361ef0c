import type { FeatureDeps } from '../../lib/feature'
import type { PengaturanService } from '../pengaturan'
import { createReferensiRouter } from './referensi.router'
import { createReferensiService, type ReferensiService } from './referensi.service'
import { createWilayahResmi, type WilayahResmi } from './wilayah-resmi'

export type { ReferensiService, WilayahResmi }
export { createWilayahResmi }

export function createReferensi(
  deps: FeatureDeps,
  parts: { readonly pengaturan: PengaturanService; readonly resmi: WilayahResmi },
) {
  const service = createReferensiService(deps, parts)
  return { service, router: createReferensiRouter(service) }
}
