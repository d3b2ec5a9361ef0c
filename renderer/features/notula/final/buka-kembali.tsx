import { useRef, useState } from 'react'
import { client } from '../../../lib/client'
import { useSave } from '../../../lib/use-save'
import { Dialog } from '../../../ui/dialog/dialog'
import { DialogSubmit } from '../../../ui/dialog/dialog-submit'
import { Button } from '../../../ui/fields/button'
import { Form } from '../../../ui/fields/form'
import { TextAreaField } from '../../../ui/fields/text-field'
import { showMessage } from '../../../ui/messages/messages'

type BukaKembaliProps = { readonly notulaId: string; readonly versi: number; readonly onClose: () => void }

/** Asks why a final notula is opened again; the reason is kept with its version. */
export function BukaKembali({ notulaId, versi, onClose }: BukaKembaliProps) {
  const save = useSave()
  const [alasan, setAlasan] = useState('')
  const [salah, setSalah] = useState<string | undefined>()
  const isian = useRef<HTMLTextAreaElement>(null)
  const refuse = (pesan: string) => {
    setSalah(pesan)
    isian.current?.focus()
  }
  const reopen = async () => {
    if (alasan.trim() === '') return refuse('Tulis alasannya, misalnya: nama pejabat salah tulis.')
    const hasil = await save(() => client.notula.reopen({ id: notulaId, alasan }), { silent: true })
    if (!hasil.ok) return refuse(hasil.refusal.pesan)
    onClose()
    showMessage(`Notula dibuka kembali. Versi ${versi} tetap tersimpan dan dapat dicetak.`)
  }
  return (
    <Dialog
      title="Buka kembali notula"
      open
      onClose={onClose}
      actions={
        <>
          <Button label="Batal" variant="quiet" onClick={onClose} />
          <Button label="Buka kembali" variant="primary" shortcut="Ctrl+Enter" onClick={() => void reopen()} />
        </>
      }
    >
      <DialogSubmit onSubmit={() => void reopen()} />
      <Form label="Buka kembali notula" onSubmit={() => void reopen()}>
        <TextAreaField
          ref={isian}
          label="Alasan"
          help="Tercatat bersama versi ini dan tampak di daftar versi."
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
