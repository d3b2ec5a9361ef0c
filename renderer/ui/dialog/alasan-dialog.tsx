import { type ReactNode, useRef, useState } from 'react'
import { Button } from '../fields/button'
import { Form } from '../fields/form'
import { TextAreaField } from '../fields/text-field'
import { Dialog } from './dialog'
import { DialogSubmit } from './dialog-submit'

type AlasanDialogProps = {
  readonly title: string
  /** The word on the primary button. */
  readonly action: string
  /** What becomes of the reason. */
  readonly help: string
  /** An example, told to whoever leaves it empty. */
  readonly contoh: string
  readonly onClose: () => void
  /** Gives the sentence of the refusal, which leaves the dialog open; undefined when it is done. */
  readonly onSubmit: (alasan: string) => Promise<string | undefined>
  /** What the reason is for. */
  readonly children?: ReactNode
}

/** Asks why before something is done that others will want to understand. */
export function AlasanDialog({ title, action, help, contoh, onClose, onSubmit, children }: AlasanDialogProps) {
  const [alasan, setAlasan] = useState('')
  const [salah, setSalah] = useState<string | undefined>()
  const isian = useRef<HTMLTextAreaElement>(null)
  const submit = async () => {
    const pesan = alasan.trim() === '' ? `Tulis alasannya, misalnya: ${contoh}.` : await onSubmit(alasan)
    if (pesan === undefined) return
    setSalah(pesan)
    isian.current?.focus()
  }
  return (
    <Dialog
      title={title}
      open
      onClose={onClose}
      actions={
        <>
          <Button label="Batal" variant="quiet" onClick={onClose} />
          <Button label={action} variant="primary" shortcut="Ctrl+Enter" onClick={() => void submit()} />
        </>
      }
    >
      <DialogSubmit onSubmit={() => void submit()} />
      <Form label={title} onSubmit={() => void submit()}>
        {children}
        <TextAreaField
          ref={isian}
          label="Alasan"
          help={help}
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
