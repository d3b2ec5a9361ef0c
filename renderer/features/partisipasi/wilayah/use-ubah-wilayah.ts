import { client } from '../../../lib/client'
import { useSave } from '../../../lib/use-save'
import type { GridChange } from '../../../ui/grid/grid-types'
import { showMessage } from '../../../ui/messages/messages'

/** What typing and pasting into the list of wilayah saves: names one by one, all numbers of TPS as one step. */
export function useUbahWilayah() {
  const save = useSave()
  return async ({ cells }: GridChange): Promise<void> => {
    const jumlah = cells.flatMap(({ rowId, columnId, value }) =>
      columnId === 'jumlahTps' && typeof value === 'number' ? [{ id: rowId, jumlah: value }] : [],
    )
    if (jumlah.length > 0) {
      const result = await save(() => client.partisipasi.tps.set({ isi: jumlah }))
      if (result.ok && result.value.jumlah > 1) {
        showMessage(`Jumlah TPS ${result.value.jumlah} desa/kelurahan diubah. Urungkan dengan Ctrl+Z.`)
      }
    }
    for (const { rowId, columnId, value } of cells) {
      if (columnId === 'nama' && typeof value === 'string')
        await save(() => client.partisipasi.wilayah.update({ id: rowId, nama: value }))
    }
  }
}
