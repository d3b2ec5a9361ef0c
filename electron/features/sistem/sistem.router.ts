import { implement } from '@orpc/server'
import { sistemContract } from '@shared/features/sistem/sistem.contract'
import { toContractError } from '../../transport/to-contract-error'
import type { SistemService } from './sistem.service'

const os = implement(sistemContract).use(toContractError)

export function createSistemRouter(service: SistemService) {
  return os.router({
    info: os.info.handler(() => service.getInfo()),
    peristiwa: os.peristiwa.handler(({ signal }) => service.listEvents(signal)),
    siapTutup: os.siapTutup.handler(() => service.confirmClose()),
    pindahRuang: os.pindahRuang.handler(({ input }) => service.moveTo(input.ruang)),
    simpanBerkas: os.simpanBerkas.handler(({ input }) => service.saveFile(input.berkas, input.nama)),
    bukaFolder: os.bukaFolder.handler(({ input }) => service.showInFolder(input.kunci)),
    bukaBerkas: os.bukaBerkas.handler(({ input }) => service.openFile(input.kunci)),
    catatGalat: os.catatGalat.handler(({ input }) => service.recordError(input)),
  })
}
