import { implement } from '@orpc/server'
import { pengaturanContract } from '@shared/features/pengaturan/pengaturan.contract'
import { toContractError } from '../../transport/to-contract-error'
import type { PengaturanService } from './pengaturan.service'

export function createPengaturanRouter(service: PengaturanService) {
  const os = implement(pengaturanContract).use(toContractError)
  return os.router({
    get: os.get.handler(() => service.get()),
    update: os.update.handler(({ input }) => service.update(input)),
  })
}
