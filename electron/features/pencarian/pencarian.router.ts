import { implement } from '@orpc/server'
import { pencarianContract } from '@shared/features/pencarian/pencarian.contract'
import { toContractError } from '../../transport/to-contract-error'
import type { PencarianService } from './pencarian.service'
import type { SaringanService } from './saringan.service'

export function createPencarianRouter(pencarian: PencarianService, saringan: SaringanService) {
  const os = implement(pencarianContract).use(toContractError)
  return os.router({
    find: os.find.handler(({ input }) => pencarian.find(input)),
    saringan: {
      list: os.saringan.list.handler(() => saringan.list()),
      create: os.saringan.create.handler(({ input }) => saringan.create(input)),
      remove: os.saringan.remove.handler(({ input }) => saringan.remove(input.id)),
    },
  })
}
