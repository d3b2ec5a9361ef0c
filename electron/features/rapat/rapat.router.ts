import { implement } from '@orpc/server'
import { rapatContract } from '@shared/features/rapat/rapat.contract'
import { toContractError } from '../../transport/to-contract-error'
import type { RapatService } from './rapat.service'

export function createRapatRouter({ acara, undangan, lampiran, ...service }: RapatService) {
  const os = implement(rapatContract).use(toContractError)
  return os.router({
    list: os.list.handler(({ input }) => service.list(input)),
    get: os.get.handler(({ input }) => service.get(input.id)),
    create: os.create.handler(({ input }) => service.create(input.templat, input.ubah)),
    copy: os.copy.handler(({ input }) => service.copy(input.id)),
    update: os.update.handler(({ input }) => service.update(input.id, input.ubah)),
    setStatus: os.setStatus.handler(({ input }) => service.setStatus(input.id, input.status)),
    remove: os.remove.handler(({ input }) => service.remove(input.id)),
    acara: {
      create: os.acara.create.handler(({ input }) => acara.create(input.rapatId, input.judul, input.sebelumId)),
      update: os.acara.update.handler(({ input }) => acara.update(input.id, input.judul)),
      setKeadaan: os.acara.setKeadaan.handler(({ input }) => acara.setKeadaan(input.id, input.keadaan)),
      move: os.acara.move.handler(({ input }) => acara.move(input.id, input.urutan)),
      remove: os.acara.remove.handler(({ input }) => acara.remove(input.id)),
    },
    undangan: {
      create: os.undangan.create.handler(({ input }) => undangan.create(input.rapatId, input)),
      remove: os.undangan.remove.handler(({ input }) => undangan.remove(input.rapatId, input.ids)),
    },
    lampiran: {
      list: os.lampiran.list.handler(({ input }) => lampiran.list(input.rapatId)),
      create: os.lampiran.create.handler(({ input }) => lampiran.create(input.rapatId, input.berkas)),
      update: os.lampiran.update.handler(({ input }) => lampiran.update(input.id, input.keterangan)),
      move: os.lampiran.move.handler(({ input }) => lampiran.move(input.id, input.urutan)),
      remove: os.lampiran.remove.handler(({ input }) => lampiran.remove(input.id)),
    },
  })
}
