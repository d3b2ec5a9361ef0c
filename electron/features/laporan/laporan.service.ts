import { join } from 'node:path'
import type { Documents } from '../../documents'
import type { FeatureDeps } from '../../lib/feature'
import type { KehadiranService } from '../kehadiran'
import type { NotulaService } from '../notula'
import type { PengaturanService } from '../pengaturan'
import type { RapatService } from '../rapat'
import type { ReferensiService } from '../referensi'
import type { SuratService } from '../surat'
import type { TindakLanjutService } from '../tindak-lanjut'
import { createBerandaService } from './beranda.service'
import { createBerkasRapatService } from './berkas-rapat.service'
import { createBerkasSementara } from './berkas-sementara'
import { createLaporanRepository } from './laporan.repository'
import { createRekapService } from './rekap.service'
import { createRekapKehadiranRepository } from './rekap-kehadiran.repository'
import { createRekapKehadiranService } from './rekap-kehadiran.service'

export type LaporanParts = {
  readonly pengaturan: PengaturanService
  readonly referensi: ReferensiService
  readonly rapat: RapatService
  readonly kehadiran: KehadiranService
  readonly notula: NotulaService
  readonly tindakLanjut: TindakLanjutService
  readonly surat: SuratService
  readonly documents: Documents
  readonly dataDir: string
}

export type LaporanService = ReturnType<typeof createLaporanService>

/** What is read across the features: the first page, the bundle of a rapat, the recaps. */
export function createLaporanService(deps: FeatureDeps, parts: LaporanParts) {
  const { pengaturan, referensi, rapat, tindakLanjut, documents, dataDir } = parts
  const today = referensi.today
  const berkas = createBerkasSementara(join(dataDir, 'sementara'), deps.createId)
  return {
    beranda: createBerandaService({ rapat, tindakLanjut, today }),
    berkasRapat: createBerkasRapatService(parts, deps),
    rekap: createRekapService({
      repository: createLaporanRepository(deps),
      berkas,
      documents,
      pengaturan,
      today,
    }),
    rekapKehadiran: createRekapKehadiranService({
      repository: createRekapKehadiranRepository(deps),
      berkas,
      documents,
      pengaturan,
      referensi,
      clock: deps.clock,
    }),
  }
}
