import { implement } from '@orpc/server'
import { notulaContract } from '@shared/features/notula/notula.contract'
import { toContractError } from '../../transport/to-contract-error'
import type { NotulaService } from './notula.service'

export function createNotulaRouter({ pembahasan, keputusan, pertanyaan, dokumentasi, ...service }: NotulaService) {
  const os = implement(notulaContract).use(toContractError)
  return os.router({
    get: os.get.handler(({ input }) => service.get(input.rapatId)),
    create: os.create.handler(({ input }) => service.create(input.rapatId)),
    update: os.update.handler(({ input }) => service.update(input.id, input.bagian, input.isi)),
    pembahasan: {
      create: os.pembahasan.create.handler(({ input }) => pembahasan.create(input)),
      update: os.pembahasan.update.handler(({ input }) => pembahasan.update(input.id, input)),
      move: os.pembahasan.move.handler(({ input }) => pembahasan.move(input.id, input.urutan)),
      remove: os.pembahasan.remove.handler(({ input }) => pembahasan.remove(input.id)),
    },
    keputusan: {
      create: os.keputusan.create.handler(({ input }) => keputusan.create(input)),
      update: os.keputusan.update.handler(({ input }) => keputusan.update(input.id, input.isi)),
      move: os.keputusan.move.handler(({ input }) => keputusan.move(input.id, input.urutan)),
      remove: os.keputusan.remove.handler(({ input }) => keputusan.remove(input.id)),
    },
    pertanyaan: {
      create: os.pertanyaan.create.handler(({ input }) => pertanyaan.create(input)),
      update: os.pertanyaan.update.handler(({ input }) => pertanyaan.update(input.id, input)),
      remove: os.pertanyaan.remove.handler(({ input }) => pertanyaan.remove(input.id)),
    },
    dokumentasi: {
      create: os.dokumentasi.create.handler(({ input }) => dokumentasi.create(input)),
      update: os.dokumentasi.update.handler(({ input }) => dokumentasi.update(input.id, input.keterangan)),
      move: os.dokumentasi.move.handler(({ input }) => dokumentasi.move(input.id, input.urutan)),
      remove: os.dokumentasi.remove.handler(({ input }) => dokumentasi.remove(input.id)),
    },
    finalkan: os.finalkan.handler(({ input }) => service.finalkan(input.id)),
    reopen: os.reopen.handler(({ input }) => service.reopen(input.id, input.alasan)),
    listBeda: os.listBeda.handler(({ input }) => service.listBeda(input)),
    exportPdf: os.exportPdf.handler(({ input }) => service.exportPdf(input)),
    exportDocx: os.exportDocx.handler(({ input }) => service.exportDocx(input)),
  })
}
