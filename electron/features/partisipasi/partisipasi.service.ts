import type { FeatureDeps } from '../../lib/feature'
import { type CetakPartisipasiParts, createCetakPartisipasiService } from './cetak-partisipasi.service'
import { createDataPartisipasiRepository } from './data-partisipasi.repository'
import { createDataPartisipasiService } from './data-partisipasi.service'
import { createHariHRepository } from './hari-h.repository'
import { createHariHService } from './hari-h.service'
import { createPemilihanRepository } from './pemilihan.repository'
import { createPemilihanService, type PemilihanParts } from './pemilihan.service'
import { createRincianPemilihanService } from './rincian-pemilihan.service'
import { createRingkasanService } from './ringkasan.service'
import { createTargetRepository } from './target.repository'
import { createTargetService } from './target.service'
import { createWilayahPemilihanRepository } from './wilayah-pemilihan.repository'
import { createWilayahPemilihanService } from './wilayah-pemilihan.service'

export type PartisipasiService = ReturnType<typeof createPartisipasiService>

export type PartisipasiParts = PemilihanParts & Pick<CetakPartisipasiParts, 'documents'>

/** Pemilihan, the wilayah of their days, and their figures. */
export function createPartisipasiService(deps: FeatureDeps, parts: PartisipasiParts) {
  const repository = createPemilihanRepository(deps)
  const wilayahRepository = createWilayahPemilihanRepository(deps)
  const dataRepository = createDataPartisipasiRepository(deps)
  const pemilihan = createPemilihanService(
    { ...parts, repository, wilayah: wilayahRepository, hasAngka: (id) => dataRepository.count(id) > 0 },
    deps,
  )
  const data = createDataPartisipasiService(
    { repository: dataRepository, wilayah: wilayahRepository, pemilihan, listKategori: repository.listKategori },
    deps,
  )
  const hariH = createHariHService(
    { repository: createHariHRepository(deps), wilayah: wilayahRepository, pemilihan, data },
    deps,
  )
  const targetRepository = createTargetRepository(deps)
  const ringkasan = createRingkasanService({
    repository,
    target: targetRepository,
    pemilihan,
    data,
    pengaturan: parts.pengaturan,
  })
  return {
    pemilihan,
    target: createTargetService({ repository: targetRepository, wilayah: wilayahRepository, pemilihan }, deps),
    ringkasan,
    cetak: createCetakPartisipasiService({ ...parts, ringkasan, data }, deps),
    data,
    hariH,
    rincian: createRincianPemilihanService({ repository, pemilihan, hasAngka: data.hasKategori }, deps),
    wilayah: createWilayahPemilihanService(
      {
        repository: wilayahRepository,
        pemilihan,
        angka: {
          count: (ids) => data.countOfWilayah(ids) + hariH.countOfWilayah(ids),
          gabung: (id, tujuanId) => {
            data.gabung(id, tujuanId)
            hariH.gabung(id, tujuanId)
          },
        },
      },
      deps,
    ),
  }
}
