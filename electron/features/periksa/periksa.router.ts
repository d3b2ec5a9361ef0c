import { implement } from '@orpc/server'
import { periksaContract } from '@shared/features/periksa/periksa.contract'
import { toContractError } from '../../transport/to-contract-error'
import type { PeriksaService } from './periksa.service'

export function createPeriksaRouter(service: PeriksaService) {
  const os = implement(periksaContract).use(toContractError)
  return os.router({
    list: os.list.handler(({ input }) => service.list(input.rapatId)),
    setAside: os.setAside.handler(({ input }) => service.setAside(input)),
    reopen: os.reopen.handler(({ input }) => service.reopen(input)),
    perbaiki: os.perbaiki.handler(({ input }) => service.perbaiki(input)),
  })
}
