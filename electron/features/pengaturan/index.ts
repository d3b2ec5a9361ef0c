import type { FeatureDeps } from '../../lib/feature'
import { createPengaturanRepository } from './pengaturan.repository'
import { createPengaturanRouter } from './pengaturan.router'
import { createPengaturanService, type PengaturanService } from './pengaturan.service'

export type { PengaturanService }

export function createPengaturan(deps: FeatureDeps) {
  const service = createPengaturanService(createPengaturanRepository(deps), deps)
  return { service, router: createPengaturanRouter(service) }
}
