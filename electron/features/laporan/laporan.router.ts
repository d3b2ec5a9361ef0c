import { implement } from '@orpc/server'
import { laporanContract } from '@shared/features/laporan/laporan.contract'
import { toContractError } from '../../transport/to-contract-error'
import type { LaporanService } from './laporan.service'

export function createLaporanRouter({ beranda, berkasRapat, rekap, rekapKehadiran }: LaporanService) {
  const os = implement(laporanContract).use(toContractError)
  return os.router({
    beranda: os.beranda.handler(() => beranda.get()),
    exportBerkas: os.exportBerkas.handler(({ input }) => berkasRapat.exportPdf(input)),
    buildRekap: os.buildRekap.handler(({ input, signal }) => rekap.build(input, signal)),
    getBerkas: os.getBerkas.handler(({ input }) => rekap.getFile(input.kunci)),
    rekapKehadiran: {
      get: os.rekapKehadiran.get.handler(({ input }) => rekapKehadiran.get(input)),
      listRapat: os.rekapKehadiran.listRapat.handler(({ input }) => [...rekapKehadiran.listRapat(input)]),
      listRincian: os.rekapKehadiran.listRincian.handler(({ input }) => [...rekapKehadiran.listRincian(input)]),
      exportPdf: os.rekapKehadiran.exportPdf.handler(({ input }) => rekapKehadiran.exportPdf(input)),
      exportDocx: os.rekapKehadiran.exportDocx.handler(({ input }) => rekapKehadiran.exportDocx(input)),
      exportXlsx: os.rekapKehadiran.exportXlsx.handler(({ input }) => rekapKehadiran.exportXlsx(input)),
    },
  })
}
