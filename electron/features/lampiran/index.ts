import type { FeatureDeps } from '../../lib/feature'
import { createLampiranRepository } from './lampiran.repository'
import { createLampiranRouter } from './lampiran.router'
import { createLampiranService, type LampiranService } from './lampiran.service'
import { createLampiranStore } from './lampiran-store'

export type { LampiranService }

export function createLampiran(deps: FeatureDeps, { dataDir }: { readonly dataDir: string }) {
  const service = createLampiranService(createLampiranRepository(deps), createLampiranStore(dataDir), deps)
  return { service, router: createLampiranRouter(service) }
}
