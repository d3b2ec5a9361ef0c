import type { FeatureDeps } from '../../lib/feature'
import type { PengaturanService } from '../pengaturan'
import type { RapatService } from '../rapat'
import type { ReferensiService } from '../referensi'
import { createAwalSuratService } from './awal-surat.service'
import { type CetakSuratParts, createCetakSuratService } from './cetak-surat.service'
import { type BacaanSurat, createIsiSuratService } from './isi-surat.service'
import { createKirimSuratService } from './kirim-surat.service'
import { createNomorService } from './nomor.service'
import { createSuratRepository } from './surat.repository'
import { createSuratIntiService } from './surat-inti.service'

export type SuratService = ReturnType<typeof createSuratService>

export type SuratParts = CetakSuratParts &
  BacaanSurat & {
    readonly rapat: RapatService
    readonly referensi: ReferensiService
    readonly pengaturan: PengaturanService
  }

/** Letters about a rapat, and the register of their numbers. */
export function createSuratService(deps: FeatureDeps, parts: SuratParts) {
  const repository = createSuratRepository(deps)
  const isi = createIsiSuratService({ ...parts, repository })
  const awal = createAwalSuratService({ ...parts, repository, isi })
  const inti = createSuratIntiService({ ...parts, repository, isi, awal }, deps)
  return {
    ...inti,
    ...createKirimSuratService({ ...parts, repository, isi, inti }, deps),
    ...createCetakSuratService({ ...parts, repository, isi }, deps),
    list: isi.list,
    get: isi.get,
    nomor: createNomorService({ ...parts, repository, isi }, deps),
  }
}
