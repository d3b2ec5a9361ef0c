import { implement } from '@orpc/server'
import { tindakLanjutContract } from '@shared/features/tindak-lanjut/tindak-lanjut.contract'
import { toContractError } from '../../transport/to-contract-error'
import type { TindakLanjutService } from './tindak-lanjut.service'

export function createTindakLanjutRouter({ kemajuan, bukti, pengingat, ...service }: TindakLanjutService) {
  const os = implement(tindakLanjutContract).use(toContractError)
  return os.router({
    list: os.list.handler(({ input }) => service.list(input)),
    get: os.get.handler(({ input }) => service.get(input.id)),
    create: os.create.handler(({ input }) => service.create(input)),
    update: os.update.handler(({ input }) => service.update(input.id, input.ubah)),
    move: os.move.handler(({ input }) => service.move(input.id, input.urutan)),
    remove: os.remove.handler(({ input }) => service.remove(input.id)),
    kemajuan: {
      create: os.kemajuan.create.handler(({ input }) => kemajuan.create(input)),
      update: os.kemajuan.update.handler(({ input }) => kemajuan.update(input.id, input.ubah)),
      remove: os.kemajuan.remove.handler(({ input }) => kemajuan.remove(input.id)),
    },
    bukti: {
      create: os.bukti.create.handler(({ input }) => bukti.create(input.tindakLanjutId, input.berkas)),
      remove: os.bukti.remove.handler(({ input }) => bukti.remove(input.id)),
    },
    pengingat: {
      get: os.pengingat.get.handler(({ input }) => pengingat.getDaftar(input)),
      exportPdf: os.pengingat.exportPdf.handler(({ input }) => pengingat.exportPdf(input)),
      exportDocx: os.pengingat.exportDocx.handler(({ input }) => pengingat.exportDocx(input)),
    },
  })
}
