import type { FeatureDeps } from '../../lib/feature'
import { createKehadiranRouter } from './kehadiran.router'
import { createKehadiranService, type KehadiranParts, type KehadiranService } from './kehadiran.service'

export { buildHitung } from './daftar-hadir.report-builder'
export type { KehadiranService }

export function createKehadiran(deps: FeatureDeps, parts: KehadiranParts) {
  const service = createKehadiranService(deps, parts)
  return { service, router: createKehadiranRouter(service) }
}
