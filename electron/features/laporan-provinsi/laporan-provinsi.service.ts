import type { FeatureDeps } from '../../lib/feature'
import type { LampiranService } from '../lampiran'
import type { PengaturanService } from '../pengaturan'
import { createBerkasPaketService } from './berkas-paket.service'
import { type CetakPaketParts, createCetakPaketService } from './cetak-paket.service'
import { createKirimanService } from './kiriman.service'
import { createLaporanProvinsiRepository } from './laporan-provinsi.repository'
import { createPaketService } from './paket.service'
import { createSumberPaketService, type SumberPaketParts } from './sumber-paket.service'
import { createTemplatService } from './templat.service'
import { createTenggatService } from './tenggat.service'

export type LaporanProvinsiService = ReturnType<typeof createLaporanProvinsiService>

export type LaporanProvinsiParts = SumberPaketParts &
  CetakPaketParts & {
    readonly pengaturan: Pick<PengaturanService, 'get' | 'update'>
    readonly lampiran: Pick<LampiranService, 'attach' | 'get' | 'read'>
    readonly imporWorkerUrl?: URL | undefined
  }

/** Reports to the province: one period, three forms, the same figures. */
export function createLaporanProvinsiService(deps: FeatureDeps, parts: LaporanProvinsiParts) {
  const repository = createLaporanProvinsiRepository(deps)
  const kiriman = createKirimanService({ repository, pengaturan: parts.pengaturan }, deps)
  const paket = createPaketService({ repository, sumber: createSumberPaketService(parts, deps), kiriman }, deps)
  return {
    paket,
    kiriman,
    cetak: createCetakPaketService({ ...parts, paket }, deps),
    berkas: createBerkasPaketService({ workerUrl: parts.imporWorkerUrl }),
    templat: createTemplatService({ ...parts, paket, workerUrl: parts.imporWorkerUrl }, deps),
    tenggat: createTenggatService({ ...parts, kiriman }, deps),
  }
}
