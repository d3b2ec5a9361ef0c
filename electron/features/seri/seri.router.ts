import { implement } from '@orpc/server'
import { seriContract } from '@shared/features/seri/seri.contract'
import { toContractError } from '../../transport/to-contract-error'
import type { SeriService } from './seri.service'

export function createSeriRouter(service: SeriService) {
  const os = implement(seriContract).use(toContractError)
  return os.router({
    list: os.list.handler(() => service.list()),
    get: os.get.handler(({ input }) => service.get(input.id)),
    create: os.create.handler(({ input }) => service.create(input)),
    update: os.update.handler(({ input }) => service.update(input.id, input.ubah)),
    remove: os.remove.handler(({ input }) => service.remove(input.id)),
    setRapat: os.setRapat.handler(({ input }) => service.setRapat(input.rapatId, input.seriId)),
    createBerikut: os.createBerikut.handler(({ input }) => service.createBerikut(input)),
    createBawaan: os.createBawaan.handler(({ input }) => service.createBawaan(input.rapatId)),
  })
}
