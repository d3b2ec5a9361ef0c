import { implement } from '@orpc/server'
import { deskContract } from '@shared/features/desk/desk.contract'
import { toContractError } from '../../transport/to-contract-error'
import type { DeskService } from './desk.service'

export function createDeskRouter(desk: DeskService) {
  const { poin, rincian, kesiapan, bukti, tautan, masalah, kegiatan } = desk
  const os = implement(deskContract).use(toContractError)
  return os.router({
    list: os.list.handler(() => desk.list()),
    get: os.get.handler(({ input }) => desk.get(input.pemilihanId)),
    create: os.create.handler(({ input }) => desk.create(input.pemilihanId, input.asal)),
    update: os.update.handler(({ input }) => desk.update(input.pemilihanId, input.ubah)),
    poin: {
      get: os.poin.get.handler(({ input }) => poin.get(input.id, input.pada)),
      create: os.poin.create.handler(({ input }) => poin.create(input.pemilihanId, input.isi)),
      update: os.poin.update.handler(({ input }) => poin.update(input.id, input.ubah)),
      move: os.poin.move.handler(({ input }) => poin.move(input.id, input.urutan)),
      remove: os.poin.remove.handler(({ input }) => poin.remove(input.id)),
    },
    penanggungJawab: {
      set: os.penanggungJawab.set.handler(({ input }) => poin.setPenanggungJawab(input.poinId, input.jabatanIds)),
    },
    rincian: {
      create: os.rincian.create.handler(({ input }) => rincian.create(input.poinId, input.isi)),
      update: os.rincian.update.handler(({ input }) => rincian.update(input.id, input.ubah)),
      move: os.rincian.move.handler(({ input }) => rincian.move(input.id, input.urutan)),
      remove: os.rincian.remove.handler(({ input }) => rincian.remove(input.id)),
    },
    kesiapan: {
      get: os.kesiapan.get.handler(({ input }) => kesiapan.get(input)),
      set: os.kesiapan.set.handler(({ input }) => kesiapan.set(input.pemilihanId, input.pada, input.isi)),
    },
    bukti: {
      create: os.bukti.create.handler(async ({ input }) => await bukti.create(input.poinId, input.berkas)),
      remove: os.bukti.remove.handler(({ input }) => bukti.remove(input.id)),
    },
    tautan: {
      create: os.tautan.create.handler(({ input }) => tautan.create(input.poinId, input.jenis, input.sasaranId)),
      remove: os.tautan.remove.handler(({ input }) => tautan.remove(input.id)),
    },
    masalah: {
      list: os.masalah.list.handler(({ input }) => masalah.list(input)),
      create: os.masalah.create.handler(({ input }) => masalah.create(input.pemilihanId, input.isi)),
      update: os.masalah.update.handler(({ input }) => masalah.update(input.id, input.ubah)),
      remove: os.masalah.remove.handler(({ input }) => masalah.remove(input.id)),
    },
    kegiatan: {
      list: os.kegiatan.list.handler(({ input }) => kegiatan.list(input)),
      create: os.kegiatan.create.handler(({ input }) => kegiatan.create(input.pemilihanId, input.isi)),
      update: os.kegiatan.update.handler(({ input }) => kegiatan.update(input.id, input.ubah)),
      remove: os.kegiatan.remove.handler(({ input }) => kegiatan.remove(input.id)),
    },
    pembuka: {
      exportPdf: os.pembuka.exportPdf.handler(async ({ input }) => await desk.pembuka.exportPdf(input)),
      exportDocx: os.pembuka.exportDocx.handler(async ({ input }) => await desk.pembuka.exportDocx(input)),
    },
  })
}
