import type { FeatureDeps } from '../../lib/feature'
import type { LampiranService } from '../lampiran'
import type { PengaturanService } from '../pengaturan'
import type { ReferensiService } from '../referensi'
import { createAcaraRepository } from './acara.repository'
import { createAcaraService } from './acara.service'
import { createBawaanRepository } from './bawaan.repository'
import { createDaftarUndanganService } from './daftar-undangan.service'
import { createLampiranRapatRepository } from './lampiran-rapat.repository'
import { createLampiranRapatService } from './lampiran-rapat.service'
import { createRapatRepository } from './rapat.repository'
import { createRapatIntiService } from './rapat-inti.service'
import { createUndanganRepository } from './undangan.repository'
import { createUndanganService } from './undangan.service'

export type RapatService = ReturnType<typeof createRapatService>

export type RapatParts = {
  readonly referensi: ReferensiService
  readonly pengaturan: PengaturanService
  readonly lampiran: Pick<LampiranService, 'attach' | 'get' | 'read'>
}

/** Meetings with their acara, undangan and attachments. */
export function createRapatService(deps: FeatureDeps, { referensi, pengaturan, lampiran }: RapatParts) {
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
  const lampiranRapat = createLampiranRapatService(
    { repository: createLampiranRapatRepository(deps), rapat: inti, lampiran },
    deps,
  )
  return {
    ...inti,
    lampiran: lampiranRapat,
    /** The attachments of a rapat with name, kind and a way to their bytes. */
    listLampiranRapat: lampiranRapat.listTerbaca,
    acara: createAcaraService({ repository: repositories.acara, rapat: inti }, deps),
    undangan: createUndanganService({ repository: repositories.undangan, daftar, rapat: inti }, deps),
  }
}
