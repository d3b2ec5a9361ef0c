import { implement } from '@orpc/server'
import { keputusanContract } from '@shared/features/keputusan/keputusan.contract'
import { toContractError } from '../../transport/to-contract-error'
import type { KeputusanService } from './keputusan.service'

export function createKeputusanRouter(service: KeputusanService) {
  const os = implement(keputusanContract).use(toContractError)
  return os.router({
    list: os.list.handler(() => service.list()),
    setDiganti: os.setDiganti.handler(({ input }) => service.setDiganti(input.id, input.penggantiId)),
    setDicabut: os.setDicabut.handler(({ input }) => service.setDicabut(input.id, input.rapatId, input.alasan)),
    setBerlaku: os.setBerlaku.handler(({ input }) => service.setBerlaku(input.id)),
  })
}
