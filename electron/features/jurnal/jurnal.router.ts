import { implement } from '@orpc/server'
import { jurnalContract } from '@shared/features/jurnal/jurnal.contract'
import { toContractError } from '../../transport/to-contract-error'
import type { JurnalService } from './jurnal.service'

export function createJurnalRouter(service: JurnalService) {
  const os = implement(jurnalContract).use(toContractError)
  return os.router({
    get: os.get.handler(() => service.get()),
    undo: os.undo.handler(() => service.undo()),
    redo: os.redo.handler(() => service.redo()),
    undoAksi: os.undoAksi.handler(({ input }) => service.undoAksi(input.aksiId)),
    list: os.list.handler(({ input }) => service.list(input)),
    history: os.history.handler(({ input }) => service.history(input.tabel, input.barisId)),
    trash: os.trash.handler(() => service.trash()),
    restore: os.restore.handler(({ input }) => service.restore(input.aksiId)),
  })
}
