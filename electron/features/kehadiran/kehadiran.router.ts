import { implement } from '@orpc/server'
import { kehadiranContract } from '@shared/features/kehadiran/kehadiran.contract'
import { toContractError } from '../../transport/to-contract-error'
import type { KehadiranService } from './kehadiran.service'

export function createKehadiranRouter({ tamu, ...service }: KehadiranService) {
  const os = implement(kehadiranContract).use(toContractError)
  return os.router({
    list: os.list.handler(({ input }) => service.list(input.rapatId)),
    set: os.set.handler(({ input }) => service.set(input.rapatId, input.catatan)),
    tamu: {
      create: os.tamu.create.handler(({ input }) => tamu.create(input.rapatId, input.tamu)),
      update: os.tamu.update.handler(({ input }) => tamu.update(input.id, input.tamu)),
      remove: os.tamu.remove.handler(({ input }) => tamu.remove(input.id)),
    },
    exportPdf: os.exportPdf.handler(({ input }) => service.exportPdf(input)),
    exportDocx: os.exportDocx.handler(({ input }) => service.exportDocx(input)),
  })
}
