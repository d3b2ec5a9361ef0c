import { implement } from '@orpc/server'
import { laporanProvinsiContract } from '@shared/features/laporan-provinsi/laporan-provinsi.contract'
import { toContractError } from '../../transport/to-contract-error'
import type { LaporanProvinsiService } from './laporan-provinsi.service'

export function createLaporanProvinsiRouter({
  paket,
  kiriman,
  cetak,
  berkas,
  templat,
  tenggat,
}: LaporanProvinsiService) {
  const os = implement(laporanProvinsiContract).use(toContractError)
  return os.router({
    paket: {
      get: os.paket.get.handler(({ input }) => paket.get(input)),
      setBagian: os.paket.setBagian.handler(({ input }) => paket.setBagian(input)),
      setUrutan: os.paket.setUrutan.handler(({ input }) => paket.setUrutan(input)),
      setPemilihan: os.paket.setPemilihan.handler(({ input }) => paket.setPemilihan(input)),
      exportPdf: os.paket.exportPdf.handler(({ input }) => cetak.exportPdf(input)),
      exportDocx: os.paket.exportDocx.handler(({ input }) => cetak.exportDocx(input)),
      exportXlsx: os.paket.exportXlsx.handler(({ input }) => cetak.exportXlsx(input)),
      getTeks: os.paket.getTeks.handler(({ input }) => cetak.getTeks(input)),
      parse: os.paket.parse.handler(({ input }) => berkas.read(input.berkas)),
      export: os.paket.export.handler(({ input }) => cetak.export(input)),
    },
    templat: {
      get: os.templat.get.handler(() => templat.get()),
      set: os.templat.set.handler(({ input }) => templat.set(input.berkas)),
      remove: os.templat.remove.handler(() => templat.remove()),
      exportXlsx: os.templat.exportXlsx.handler(({ input }) => templat.fill(input)),
    },
    tenggat: { list: os.tenggat.list.handler(() => tenggat.list()) },
    kiriman: {
      list: os.kiriman.list.handler(() => kiriman.list()),
      create: os.kiriman.create.handler(({ input }) => paket.send(input)),
      setTandaTerima: os.kiriman.setTandaTerima.handler(({ input }) => kiriman.setTandaTerima(input.id, input.tanggal)),
    },
  })
}
