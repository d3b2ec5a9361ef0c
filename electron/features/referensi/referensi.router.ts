import { implement } from '@orpc/server'
import { referensiContract } from '@shared/features/referensi/referensi.contract'
import { toContractError } from '../../transport/to-contract-error'
import type { ReferensiService } from './referensi.service'

export function createReferensiRouter({ setup, kabupaten, unsur, jabatan, pejabat, tempel, today }: ReferensiService) {
  const os = implement(referensiContract).use(toContractError)
  return os.router({
    setup: os.setup.handler(({ input }) => setup.setup(input)),
    kabupaten: { find: os.kabupaten.find.handler(({ input }) => [...kabupaten.find(input.cari)]) },
    unsur: {
      list: os.unsur.list.handler(() => [...unsur.list()]),
      create: os.unsur.create.handler(({ input }) => unsur.create(input.nama)),
      update: os.unsur.update.handler(({ input }) => unsur.update(input.id, input.nama)),
      remove: os.unsur.remove.handler(({ input }) => unsur.remove(input.id)),
    },
    jabatan: {
      list: os.jabatan.list.handler(({ input: { tanggal = today(), nonaktif = false } }) => [
        ...jabatan.list({ tanggal, nonaktif }),
      ]),
      create: os.jabatan.create.handler(({ input }) => jabatan.create(input)),
      update: os.jabatan.update.handler(({ input }) => jabatan.update(input.id, input.ubah)),
      remove: os.jabatan.remove.handler(({ input }) => jabatan.remove(input.id)),
      move: os.jabatan.move.handler(({ input }) => jabatan.move(input.id, input.sebelumId)),
      resetOrder: os.jabatan.resetOrder.handler(() => jabatan.resetOrder()),
      paste: os.jabatan.paste.handler(({ input }) => tempel.paste(input.rows, input.pratinjau)),
    },
    pejabat: {
      list: os.pejabat.list.handler(({ input }) => [...pejabat.list(input.jabatanId)]),
      create: os.pejabat.create.handler(({ input }) => pejabat.create(input)),
      update: os.pejabat.update.handler(({ input }) => pejabat.update(input.id, input.ubah)),
      remove: os.pejabat.remove.handler(({ input }) => pejabat.remove(input.id)),
    },
  })
}
