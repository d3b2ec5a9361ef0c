import type { FeatureDeps } from '../../lib/feature'
import { createLaporanProvinsiRouter } from './laporan-provinsi.router'
import { createLaporanProvinsiService, type LaporanProvinsiParts } from './laporan-provinsi.service'

export function createLaporanProvinsi(deps: FeatureDeps, parts: LaporanProvinsiParts) {
  const service = createLaporanProvinsiService(deps, parts)
  return { service, router: createLaporanProvinsiRouter(service) }
}
