import type { FeatureDeps } from '../../lib/feature'
import { getHariIni } from '../../lib/hari-ini'
import type { PengaturanService } from '../pengaturan'
import { createJabatanRepository } from './jabatan.repository'
import { createJabatanService } from './jabatan.service'
import { createPejabatRepository } from './pejabat.repository'
import { createPejabatService } from './pejabat.service'
import { createSetupService } from './setup.service'
import { createTempelService } from './tempel.service'
import { createUnsurRepository } from './unsur.repository'
import { createUnsurService } from './unsur.service'
import { createWilayahRepository } from './wilayah.repository'
import type { WilayahResmi } from './wilayah-resmi'

export type ReferensiService = ReturnType<typeof createReferensiService>

/** Everything that rapat refer to: wilayah, unsur, jabatan, pejabat. */
export function createReferensiService(
  deps: FeatureDeps,
  { pengaturan, resmi }: { readonly pengaturan: PengaturanService; readonly resmi: WilayahResmi },
) {
  const repositories = {
    jabatan: createJabatanRepository(deps),
    pejabat: createPejabatRepository(deps),
    unsur: createUnsurRepository(deps),
    wilayah: createWilayahRepository(deps),
  }
  return {
    kabupaten: resmi,
    setup: createSetupService({ ...repositories, pengaturan, resmi }, deps),
    unsur: createUnsurService(repositories.unsur, deps),
    jabatan: createJabatanService(repositories, deps),
    pejabat: createPejabatService(repositories, deps),
    wilayah: { list: repositories.wilayah.list },
    tempel: createTempelService(repositories, deps),
    /** The day now in the zone of the office. */
    today: () => getHariIni(deps.clock, pengaturan.get().kantor?.zona ?? 'WIB'),
  }
}
