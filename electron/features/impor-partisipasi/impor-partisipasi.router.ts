import { implement } from '@orpc/server'
import { imporPartisipasiContract } from '@shared/features/impor-partisipasi/impor-partisipasi.contract'
import { toContractError } from '../../transport/to-contract-error'
import type { ImporPartisipasiService } from './impor-partisipasi.service'

export function createImporPartisipasiRouter(service: ImporPartisipasiService) {
  const os = implement(imporPartisipasiContract).use(toContractError)
  return os.router({
    berkas: {
      open: os.berkas.open.handler(({ input, signal }) => service.open(input, signal)),
      close: os.berkas.close.handler(({ input }) => service.close(input.sesiId)),
    },
    tabel: { get: os.tabel.get.handler(({ input }) => service.getTabel(input.sesiId, input.pilihan)) },
    pratinjau: { get: os.pratinjau.get.handler(({ input }) => service.getPratinjau(input.sesiId, input.susunan)) },
    data: { save: os.data.save.handler(({ input }) => service.save(input.sesiId, input.susunan, input.jumlah)) },
    salah: { exportXlsx: os.salah.exportXlsx.handler(({ input }) => service.exportSalah(input.sesiId, input.susunan)) },
  })
}
