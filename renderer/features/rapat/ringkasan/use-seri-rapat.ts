import type { RapatLengkap } from '@shared/features/rapat/rapat.schema'
import { client } from '../../../lib/client'
import { goTo, linkTo } from '../../../lib/links'
import { type SaveResult, useSave } from '../../../lib/use-save'
import { showMessage } from '../../../ui/messages/messages'

/** Joins a seri, leaves it (`null`), or begins one of that name. */
export type SeriChange = { readonly seriId: string | null } | { readonly nama: string }

type Rapat = Pick<RapatLengkap, 'id' | 'jenis'>

/** Puts a rapat into a seri, takes it out, and fetches what earlier rapat of it have left open. */
export function useSeriRapat({ id: rapatId, jenis }: Rapat) {
  const save = useSave()
  /** A seri of that name with this rapat as its first; its rhythm is set on its own page. */
  const create = async (nama: string) => {
    const facts = { nama, jenis, hari: null, jamMulai: null, tempat: null, jabatanIds: [], rapatId }
    const result = await save(() => client.seri.create({ ...facts, irama: 'tidak tetap' }), { silent: true })
    if (result.ok) {
      const { id } = result.value
      showMessage(`Seri “${nama}” dibuat. Atur iramanya supaya tanggal berikutnya diusulkan.`, {
        label: 'Buka seri',
        run: () => goTo(linkTo.seriTerpilih(id)),
      })
    }
    return result
  }
  return {
    change: (change: SeriChange): Promise<SaveResult<{ id: string }>> =>
      'nama' in change
        ? create(change.nama)
        : save(() => client.seri.setRapat({ rapatId, seriId: change.seriId }), { silent: true }),

    fetchBawaan: async (): Promise<void> => {
      const result = await save(() => client.seri.createBawaan({ rapatId }))
      if (!result.ok) return
      const { jumlahAcara, jumlahTindakLanjut } = result.value
      showMessage(
        jumlahAcara + jumlahTindakLanjut === 0
          ? 'Tidak ada acara atau tindak lanjut terbuka yang belum dibawa ke rapat ini.'
          : `Dibawa ke rapat ini: ${jumlahAcara} acara lanjutan, ${jumlahTindakLanjut} tindak lanjut.`,
      )
    },
  }
}
