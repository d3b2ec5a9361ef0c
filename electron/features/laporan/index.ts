import type { FeatureDeps } from '../../lib/feature'
import { createLaporanRouter } from './laporan.router'
import { createLaporanService, type LaporanParts, type LaporanService } from './laporan.service'

export type { LaporanService }

export function createLaporan(deps: FeatureDeps, parts: LaporanParts) {
  const service = createLaporanService(deps, parts)
  return { service, router: createLaporanRouter(service) }
}
