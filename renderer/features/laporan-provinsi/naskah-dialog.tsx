import type { BagianSusunan, KunciPaket } from '@shared/features/laporan-provinsi/paket.schema'
import { useState } from 'react'
import { client } from '../../lib/client'
import { useSave } from '../../lib/use-save'
import { Dialog } from '../../ui/dialog/dialog'
import { DialogSubmit } from '../../ui/dialog/dialog-submit'
import { Button } from '../../ui/fields/button'
import { Form } from '../../ui/fields/form'
import { TextAreaField } from '../../ui/fields/text-field'

type NaskahDialogProps = {
  readonly kunci: KunciPaket
  readonly bagian: BagianSusunan
  readonly onClose: () => void
}

/** The text of a section: what Simpul drafted from the records, until the clerk writes his own. */
export function NaskahDialog({ kunci, bagian, onClose }: NaskahDialogProps) {
  const { judul, naskah, usulan } = bagian
  const [isi, setIsi] = useState(naskah ?? usulan)
  const save = useSave()
  const simpan = async (baru: string | null) => {
    const hasil = await save(() =>
      client.laporanProvinsi.paket.setBagian({ ...kunci, bagian: bagian.bagian, naskah: baru }),
    )
    if (hasil.ok) onClose()
  }
  // The draft as it is stays a draft: it goes on following the records.
  const submit = () => void simpan(isi.trim() === '' || isi.trim() === usulan ? null : isi)
  return (
    <Dialog
      title={`Naskah: ${judul}`}
      open
      onClose={onClose}
      width={620}
      actions={
        <>
          {naskah !== null && usulan !== '' && (
            <Button label="Pakai usulan Simpul" variant="quiet" onClick={() => void simpan(null)} />
          )}
          <Button label="Batal" onClick={onClose} />
          <Button label="Simpan naskah" variant="primary" shortcut="Ctrl+Enter" onClick={submit} />
        </>
      }
    >
      <DialogSubmit onSubmit={submit} />
      <Form label="Naskah bagian" onSubmit={submit}>
        <TextAreaField
          label="Naskah"
          value={isi}
          onChange={setIsi}
          rows={6}
          maxRows={14}
          maxLength={10_000}
          autoFocus
          help="Satu baris menjadi satu paragraf. Angka di tabel tetap mengikuti data."
        />
      </Form>
    </Dialog>
  )
}
