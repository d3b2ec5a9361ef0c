import type { FeatureDeps } from '../../lib/feature'
import type { RapatService } from '../rapat'
import type { ReferensiService } from '../referensi'
import { createBawaanRepository } from './bawaan.repository'
import { createBawaanService } from './bawaan.service'
import { createRapatBerikutService } from './rapat-berikut.service'
import { createSeriRepository } from './seri.repository'
import { createSeriIntiService } from './seri-inti.service'

export type SeriService = ReturnType<typeof createSeriService>

export type SeriParts = { readonly rapat: RapatService; readonly referensi: ReferensiService }

/** Rapat that come again, and what travels from one to the next. */
export function createSeriService(deps: FeatureDeps, parts: SeriParts) {
  const repository = createSeriRepository(deps)
  const inti = createSeriIntiService({ ...parts, repository }, deps)
  const bawaan = createBawaanService({ ...parts, repository: createBawaanRepository(deps) }, deps)
  return {
    ...inti,
    createBerikut: createRapatBerikutService({ ...parts, repository, inti, bawaan }, deps).create,
    createBawaan: bawaan.create,
  }
}
