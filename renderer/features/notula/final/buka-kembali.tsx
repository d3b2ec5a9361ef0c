import { client } from '../../../lib/client'
import { useSave } from '../../../lib/use-save'
import { AlasanDialog } from '../../../ui/dialog/alasan-dialog'
import { showMessage } from '../../../ui/messages/messages'

type BukaKembaliProps = { readonly notulaId: string; readonly versi: number; readonly onClose: () => void }

/** Asks why a final notula is opened again; the reason is kept with its version. */
export function BukaKembali({ notulaId, versi, onClose }: BukaKembaliProps) {
  const save = useSave()
  const reopen = async (alasan: string) => {
    const hasil = await save(() => client.notula.reopen({ id: notulaId, alasan }), { silent: true })
    if (!hasil.ok) return hasil.refusal.pesan
    onClose()
    showMessage(`Notula dibuka kembali. Versi ${versi} tetap tersimpan dan dapat dicetak.`)
    return undefined
  }
  return (
    <AlasanDialog
      title="Buka kembali notula"
      action="Buka kembali"
      help="Tercatat bersama versi ini dan tampak di daftar versi."
      contoh="nama pejabat salah tulis"
      onClose={onClose}
      onSubmit={reopen}
    />
  )
}
