import type { Lampiran } from '@shared/features/lampiran/lampiran.schema'
import { getRefusal } from '../../lib/call-errors'
import { client } from '../../lib/client'
import { useSimpanBerkas } from '../../lib/use-simpan-berkas'
import { showMessage } from '../../ui/messages/messages'

/** Saves a copy of an attachment outside the data folder and tells where it went; from there Windows can open it. */
export function useSimpanLampiran(): (lampiran: Pick<Lampiran, 'id'>) => Promise<void> {
  const simpan = useSimpanBerkas()
  return async ({ id }) => {
    try {
      const hasil = await simpan(await client.lampiran.get({ id }))
      if (hasil.jenis === 'diunduh') showMessage(`“${hasil.nama}” disimpan di folder Unduhan.`)
      if (hasil.jenis !== 'disimpan') return
      const { kunci, nama } = hasil
      showMessage(`Disimpan sebagai “${nama}”.`, { label: 'Buka', run: () => void openBerkas(kunci) })
    } catch (error) {
      showMessage(getRefusal(error)?.pesan ?? 'Dibatalkan.')
    }
  }
}

async function openBerkas(kunci: string): Promise<void> {
  try {
    await client.sistem.bukaBerkas({ kunci })
  } catch (error) {
    showMessage(getRefusal(error)?.pesan ?? 'Dibatalkan.')
  }
}
