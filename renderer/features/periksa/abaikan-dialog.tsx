import type { Temuan } from '@shared/features/periksa/periksa.schema'
import { useRef, useState } from 'react'
import { client } from '../../lib/client'
import { useSave } from '../../lib/use-save'
import { Dialog } from '../../ui/dialog/dialog'
import { DialogSubmit } from '../../ui/dialog/dialog-submit'
import { Button } from '../../ui/fields/button'
import { Form } from '../../ui/fields/form'
import { TextAreaField } from '../../ui/fields/text-field'
import { showMessage } from '../../ui/messages/messages'

type AbaikanDialogProps = { readonly rapatId: string; readonly temuan: Temuan; readonly onClose: () => void }

/** Asks why a finding is let stand; the reason is kept and frozen with the version. */
export function AbaikanDialog({ rapatId, temuan, onClose }: AbaikanDialogProps) {
  const save = useSave()
  const [alasan, setAlasan] = useState('')
  const [salah, setSalah] = useState<string | undefined>()
  const isian = useRef<HTMLTextAreaElement>(null)
  const refuse = (pesan: string) => {
    setSalah(pesan)
    isian.current?.focus()
  }
  const setAside = async () => {
    if (alasan.trim() === '') return refuse('Tulis alasannya, misalnya: sudah dikenal semua peserta.')
    const { kode, sasaran } = temuan
    const hasil = await save(() => client.periksa.setAside({ rapatId, kode, sasaran, alasan }), { silent: true })
    if (!hasil.ok) return refuse(hasil.refusal.pesan)
    onClose()
    showMessage(`Temuan “${temuan.judul}” diabaikan. Alasannya tersimpan bersama versi notula.`)
  }
  return (
    <Dialog
      title="Abaikan temuan"
      open
      onClose={onClose}
      actions={
        <>
          <Button label="Batal" variant="quiet" onClick={onClose} />
          <Button label="Abaikan" variant="primary" shortcut="Ctrl+Enter" onClick={() => void setAside()} />
        </>
      }
    >
      <DialogSubmit onSubmit={() => void setAside()} />
      <Form label="Abaikan temuan" onSubmit={() => void setAside()}>
        <p>{temuan.pesan}</p>
        <TextAreaField
          ref={isian}
          label="Alasan"
          help="Tercatat bersama versi notula."
          rows={2}
          maxLength={2000}
          autoFocus
          value={alasan}
          error={salah}
          onChange={(text) => {
            setAlasan(text)
            setSalah(undefined)
          }}
        />
      </Form>
    </Dialog>
  )
}
