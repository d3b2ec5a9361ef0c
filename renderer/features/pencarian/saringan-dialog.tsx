import { useState } from 'react'
import { Dialog } from '../../ui/dialog/dialog'
import { Button } from '../../ui/fields/button'
import { Form } from '../../ui/fields/form'
import { TextField } from '../../ui/fields/text-field'
import classes from './pencarian.module.css'

type SaringanDialogProps = {
  readonly usulan: string
  readonly onSave: (nama: string) => void
  readonly onClose: () => void
}

/** Asks under which name the choice is kept. */
export function SaringanDialog({ usulan, onSave, onClose }: SaringanDialogProps) {
  const [nama, setNama] = useState(usulan)
  const isEmpty = nama.trim() === ''
  return (
    <Dialog title="Simpan saringan" open onClose={onClose} width={400}>
      <Form label="Simpan saringan" onSubmit={() => !isEmpty && onSave(nama.trim())}>
        <div className={classes.form}>
          <TextField
            label="Nama"
            help="Nama yang sudah ada mendapat isi yang baru."
            value={nama}
            onChange={setNama}
            maxLength={200}
            autoFocus
          />
          <div className={classes.aksi}>
            <Button
              label="Simpan"
              variant="primary"
              submit
              disabled={isEmpty}
              reason={isEmpty ? 'Nama belum diisi.' : undefined}
            />
          </div>
        </div>
      </Form>
    </Dialog>
  )
}
