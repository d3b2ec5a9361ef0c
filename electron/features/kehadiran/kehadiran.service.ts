import type { FeatureDeps } from '../../lib/feature'
import type { RapatService } from '../rapat'
import { createCatatKehadiranService } from './catat-kehadiran.service'
import { createDaftarHadirService, type DaftarHadirParts } from './daftar-hadir.service'
import { createDaftarKehadiranService } from './daftar-kehadiran.service'
import { createKehadiranRepository } from './kehadiran.repository'

export type KehadiranService = ReturnType<typeof createKehadiranService>

export type KehadiranParts = Omit<DaftarHadirParts, 'daftar' | 'rapat'> & { readonly rapat: RapatService }

/** Who came to a rapat, and the paper that says so. */
export function createKehadiranService(deps: FeatureDeps, parts: KehadiranParts) {
  const repository = createKehadiranRepository(deps)
  const daftar = createDaftarKehadiranService(repository, parts.rapat)
  return {
    list: daftar.list,
    ...createCatatKehadiranService({ repository, daftar, rapat: parts.rapat }, deps),
    ...createDaftarHadirService({ ...parts, daftar }, deps),
  }
}
