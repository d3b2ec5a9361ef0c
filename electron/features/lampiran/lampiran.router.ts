import { implement } from '@orpc/server'
import { lampiranContract } from '@shared/features/lampiran/lampiran.contract'
import { toContractError } from '../../transport/to-contract-error'
import type { LampiranService } from './lampiran.service'

export function createLampiranRouter(service: LampiranService) {
  const os = implement(lampiranContract).use(toContractError)
  return os.router({
    create: os.create.handler(({ input }) => service.create(input.berkas, input.guna)),
    get: os.get.handler(({ input }) => service.getFile(input.id)),
  })
}
