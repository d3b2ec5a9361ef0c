import { implement } from '@orpc/server'
import { laporanContract } from '@shared/features/laporan/laporan.contract'
import { toContractError } from '../../transport/to-contract-error'
import type { LaporanService } from './laporan.service'

export function createLaporanRouter({ beranda, berkasRapat, rekap }: LaporanService) {
  const os = implement(laporanContract).use(toContractError)
  return os.router({
    beranda: os.beranda.handler(() => beranda.get()),
    exportBerkas: os.exportBerkas.handler(({ input }) => berkasRapat.exportPdf(input)),
    buildRekap: os.buildRekap.handler(({ input, signal }) => rekap.build(input, signal)),
    getBerkas: os.getBerkas.handler(({ input }) => rekap.getFile(input.kunci)),
  })
}
