import type { FeatureDeps } from '../../lib/feature'
import { createSuratRouter } from './surat.router'
import { createSuratService, type SuratParts, type SuratService } from './surat.service'

export type { SuratService }

export function createSurat(deps: FeatureDeps, parts: SuratParts) {
  const service = createSuratService(deps, parts)
  return { service, router: createSuratRouter(service) }
}
