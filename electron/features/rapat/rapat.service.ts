import type { FeatureDeps } from '../../lib/feature'
import type { PengaturanService } from '../pengaturan'
import type { ReferensiService } from '../referensi'
import { createAcaraRepository } from './acara.repository'
import { createAcaraService } from './acara.service'
import { createBawaanRepository } from './bawaan.repository'
import { createDaftarUndanganService } from './daftar-undangan.service'
import { createRapatRepository } from './rapat.repository'
import { createRapatIntiService } from './rapat-inti.service'
import { createUndanganRepository } from './undangan.repository'
import { createUndanganService } from './undangan.service'

export type RapatService = ReturnType<typeof createRapatService>

/** Meetings with their acara and undangan. */
export function createRapatService(
  deps: FeatureDeps,
  { referensi, pengaturan }: { readonly referensi: ReferensiService; readonly pengaturan: PengaturanService },
) {
  const repositories = {
    acara: createAcaraRepository(deps),
    undangan: createUndanganRepository(deps),
  }
  const daftar = createDaftarUndanganService(repositories.undangan, referensi, deps)
  const inti = createRapatIntiService(
    {
      repository: createRapatRepository(deps),
      acara: repositories.acara,
      bawaan: createBawaanRepository(deps),
      undangan: daftar,
      referensi,
      pengaturan,
    },
    deps,
  )
  return {
    ...inti,
    acara: createAcaraService({ repository: repositories.acara, rapat: inti }, deps),
    undangan: createUndanganService({ repository: repositories.undangan, daftar, rapat: inti }, deps),
  }
}
