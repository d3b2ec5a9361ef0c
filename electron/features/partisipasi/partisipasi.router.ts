import { implement } from '@orpc/server'
import { partisipasiContract } from '@shared/features/partisipasi/partisipasi.contract'
import { toContractError } from '../../transport/to-contract-error'
import type { PartisipasiService } from './partisipasi.service'

export function createPartisipasiRouter({
  pemilihan,
  rincian,
  wilayah,
  data,
  target,
  ringkasan,
  cetak,
  hariH,
}: PartisipasiService) {
  const os = implement(partisipasiContract).use(toContractError)
  return os.router({
    pemilihan: {
      list: os.pemilihan.list.handler(() => pemilihan.list()),
      create: os.pemilihan.create.handler(({ input }) => pemilihan.create(input)),
      update: os.pemilihan.update.handler(({ input }) => pemilihan.update(input.id, input.ubah)),
      remove: os.pemilihan.remove.handler(({ input }) => pemilihan.remove(input.id)),
    },
    kategori: {
      set: os.kategori.set.handler(({ input }) => rincian.setKategori(input.pemilihanId, input.isi)),
    },
    tahapan: {
      list: os.tahapan.list.handler(({ input }) => rincian.listTahapan(input.pemilihanId)),
      create: os.tahapan.create.handler(({ input }) => rincian.createTahapan(input.pemilihanId, input.isi)),
      update: os.tahapan.update.handler(({ input }) => rincian.updateTahapan(input.id, input.ubah)),
      remove: os.tahapan.remove.handler(({ input }) => rincian.removeTahapan(input.id)),
    },
    wilayah: {
      list: os.wilayah.list.handler(({ input }) => wilayah.list(input.pemilihanId, input.tingkat)),
      create: os.wilayah.create.handler(({ input }) => wilayah.create(input)),
      update: os.wilayah.update.handler(({ input }) => wilayah.update(input.id, input.nama)),
      gabung: os.wilayah.gabung.handler(({ input }) => wilayah.gabung(input.id, input.tujuanId)),
      pecah: os.wilayah.pecah.handler(({ input }) => wilayah.pecah(input.id, input.nama, input.isiIds)),
      remove: os.wilayah.remove.handler(({ input }) => wilayah.remove(input.id)),
    },
    data: {
      list: os.data.list.handler(({ input }) => data.listIsian(input)),
      set: os.data.set.handler(({ input }) => data.setSel(input.pemilihanId, input.sel)),
    },
    catatan: {
      set: os.catatan.set.handler(({ input }) => data.setCatatan(input.pemilihanId, input.wilayahId, input.catatan)),
    },
    keutuhan: { list: os.keutuhan.list.handler(({ input }) => data.listKeutuhan(input.pemilihanId)) },
    target: {
      set: os.target.set.handler(({ input }) => target.set(input.pemilihanId, input.wilayahId, input.isi)),
    },
    acuan: { set: os.acuan.set.handler(({ input }) => target.setAcuan(input.pemilihanId, input.isi)) },
    jatah: { set: os.jatah.set.handler(({ input }) => target.setJatah(input.pemilihanId, input.isi)) },
    ringkasan: {
      get: os.ringkasan.get.handler(({ input }) => ringkasan.get(input.pemilihanId, input.tingkat)),
      exportPdf: os.ringkasan.exportPdf.handler(({ input }) => cetak.exportPdf(input)),
      exportDocx: os.ringkasan.exportDocx.handler(({ input }) => cetak.exportDocx(input)),
      exportXlsx: os.ringkasan.exportXlsx.handler(({ input }) => cetak.exportXlsx(input)),
    },
    penjelasan: { exportPdf: os.penjelasan.exportPdf.handler(({ input }) => cetak.exportPenjelasanPdf(input)) },
    hariH: {
      get: os.hariH.get.handler(({ input }) => hariH.get(input)),
      set: os.hariH.set.handler(({ input }) => hariH.setSel(input.pemilihanId, input.sel)),
    },
    hasil: { get: os.hasil.get.handler(({ input }) => data.getHasil(input.pemilihanId, input.tingkat)) },
    tps: { set: os.tps.set.handler(({ input }) => wilayah.setJumlahTps(input.isi)) },
  })
}
