import type { Temuan } from '@shared/features/periksa/periksa.schema'
import { client } from '../../lib/client'
import { useSave } from '../../lib/use-save'
import { AlasanDialog } from '../../ui/dialog/alasan-dialog'
import { showMessage } from '../../ui/messages/messages'

type AbaikanDialogProps = { readonly rapatId: string; readonly temuan: Temuan; readonly onClose: () => void }

/** Asks why a finding is let stand; the reason is kept and frozen with the version. */
export function AbaikanDialog({ rapatId, temuan, onClose }: AbaikanDialogProps) {
  const save = useSave()
  const setAside = async (alasan: string) => {
    const { kode, sasaran } = temuan
    const hasil = await save(() => client.periksa.setAside({ rapatId, kode, sasaran, alasan }), { silent: true })
    if (!hasil.ok) return hasil.refusal.pesan
    onClose()
    showMessage(`Temuan “${temuan.judul}” diabaikan. Alasannya tersimpan bersama versi notula.`)
    return undefined
  }
  return (
    <AlasanDialog
      title="Abaikan temuan"
      action="Abaikan"
      help="Tercatat bersama versi notula."
      contoh="sudah dikenal semua peserta"
      onClose={onClose}
      onSubmit={setAside}
    >
      <p>{temuan.pesan}</p>
    </AlasanDialog>
  )
}
