import { implement } from '@orpc/server'
import { suratContract } from '@shared/features/surat/surat.contract'
import { toContractError } from '../../transport/to-contract-error'
import type { SuratService } from './surat.service'

export function createSuratRouter({ nomor, ...service }: SuratService) {
  const os = implement(suratContract).use(toContractError)
  return os.router({
    list: os.list.handler(({ input }) => service.list(input)),
    get: os.get.handler(({ input }) => service.get(input.id)),
    create: os.create.handler(({ input }) => service.create(input.rapatId, input.jenis)),
    update: os.update.handler(({ input }) => service.update(input.id, input.ubah)),
    bagian: {
      update: os.bagian.update.handler(({ input }) => service.setBagian(input.id, input.bagian, input.isi)),
      setTampil: os.bagian.setTampil.handler(({ input }) => service.setTampil(input.id, input.bagian, input.tampil)),
    },
    nomor: {
      set: os.nomor.set.handler(({ input }) => nomor.set(input.id, input.urut, input.mundur)),
      create: os.nomor.create.handler(({ input }) => nomor.create(input.id)),
    },
    penerima: { set: os.penerima.set.handler(({ input }) => service.setPenerima(input.id, input.jabatanIds)) },
    penandaTangan: {
      set: os.penandaTangan.set.handler(({ input }) => service.setPenandaTangan(input.id, input.jabatanIds)),
    },
    tembusan: { set: os.tembusan.set.handler(({ input }) => service.setTembusan(input.id, input.isi)) },
    kirim: os.kirim.handler(({ input }) => service.kirim(input.id)),
    reopen: os.reopen.handler(({ input }) => service.reopen(input.id)),
    remove: os.remove.handler(({ input }) => service.remove(input.id)),
    exportPdf: os.exportPdf.handler(({ input }) => service.exportPdf(input)),
    exportDocx: os.exportDocx.handler(({ input }) => service.exportDocx(input)),
  })
}
