import { getRefusal } from '../../../lib/call-errors'
import { useSimpanBerkas } from '../../../lib/use-simpan-berkas'
import { showMessage } from '../../../ui/messages/messages'

/** Saves a finished paper and says where it went, or why there is none. */
export function useSimpanCetakan() {
  const simpan = useSimpanBerkas()
  return async (make: () => Promise<File>): Promise<void> => {
    try {
      const hasil = await simpan(await make())
      if (hasil.jenis === 'batal') return
      showMessage(
        hasil.jenis === 'diunduh' ? `${hasil.nama} disimpan di folder Unduhan.` : `Disimpan sebagai ${hasil.nama}.`,
      )
    } catch (error) {
      const refusal = getRefusal(error)
      if (refusal !== undefined) showMessage(refusal.pesan)
    }
  }
}
