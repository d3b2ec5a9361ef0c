import { implement } from '@orpc/server'
import { tindakLanjutContract } from '@shared/features/tindak-lanjut/tindak-lanjut.contract'
import { toContractError } from '../../transport/to-contract-error'
import type { TindakLanjutService } from './tindak-lanjut.service'

export function createTindakLanjutRouter(service: TindakLanjutService) {
  const os = implement(tindakLanjutContract).use(toContractError)
  return os.router({
    list: os.list.handler(({ input }) => service.list(input)),
    create: os.create.handler(({ input }) => service.create(input)),
    update: os.update.handler(({ input }) => service.update(input.id, input.ubah)),
    move: os.move.handler(({ input }) => service.move(input.id, input.urutan)),
    remove: os.remove.handler(({ input }) => service.remove(input.id)),
  })
}
