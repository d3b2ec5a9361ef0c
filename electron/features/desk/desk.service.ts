import type { PoinLengkap } from '@shared/features/desk/desk.schema'
import type { FeatureDeps } from '../../lib/feature'
import type { LampiranService } from '../lampiran'
import type { PartisipasiService } from '../partisipasi'
import type { PengaturanService } from '../pengaturan'
import type { ReferensiService } from '../referensi'
import { createCatatanDeskRepository } from './catatan-desk.repository'
import { createCatatanDeskService } from './catatan-desk.service'
import { createKesiapanRepository } from './kesiapan.repository'
import { createKesiapanService } from './kesiapan.service'
import { createLampiranPoinRepository } from './lampiran-poin.repository'
import { createLampiranPoinService } from './lampiran-poin.service'
import { createPembukaService, type PembukaParts } from './pembuka.service'
import { createPoinRepository } from './poin.repository'
import { createPoinService } from './poin.service'
import { createRincianService } from './rincian.service'
import { createSusunDeskService } from './susun-desk.service'

export type DeskService = ReturnType<typeof createDeskService>

export type DeskParts = Pick<PembukaParts, 'documents'> & {
  readonly partisipasi: Pick<PartisipasiService, 'pemilihan' | 'wilayah'>
  readonly referensi: Pick<ReferensiService, 'jabatan' | 'today'>
  readonly pengaturan: Pick<PengaturanService, 'get'>
  readonly lampiran: Pick<LampiranService, 'attach' | 'get'>
}

/** Desk Pilkada or Desk Pemilu: readiness by points, problems, and what the desk did. */
export function createDeskService(deps: FeatureDeps, parts: DeskParts) {
  const poinRepository = createPoinRepository(deps)
  const kesiapan = createKesiapanService(
    { ...parts, repository: createKesiapanRepository(deps), poin: poinRepository },
    deps,
  )
  const susun = createSusunDeskService({ ...parts, repository: poinRepository }, deps)
  const poin = createPoinService({ ...parts, repository: poinRepository, ensureDesk: susun.ensureDesk }, deps)
  const rincian = createRincianService(
    { ...parts, repository: poinRepository, poin, getStatus: kesiapan.getStatusRincian },
    deps,
  )
  const lampiran = createLampiranPoinService({ ...parts, repository: createLampiranPoinRepository(deps), poin }, deps)
  const catatanRepository = createCatatanDeskRepository(deps)
  const catatan = createCatatanDeskService({ ...parts, repository: catatanRepository, poin: poinRepository }, deps)

  function getPoin(id: string, pada: string | null): PoinLengkap {
    return { rincian: rincian.list(id, pada), bukti: lampiran.bukti.list(id), tautan: lampiran.tautan.list(id) }
  }

  return {
    ...susun,
    poin: { ...poin, get: getPoin },
    rincian,
    kesiapan,
    ...lampiran,
    ...catatan,
    pembuka: createPembukaService({ ...parts, kesiapan, susun, catatan: catatanRepository }, deps),
    /** What the report to the province reads. */
    getKesiapan: kesiapan.get,
    listMasalah: catatan.masalah.list,
    listKegiatan: catatan.kegiatan.list,
  }
}
