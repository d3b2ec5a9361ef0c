import { KETERANGAN_PERINGKAT } from '@shared/features/referensi/referensi.rules'
import { type Peringkat, peringkatSchema, type Unsur } from '@shared/features/referensi/referensi.schema'
import { useState } from 'react'
import { client } from '../../lib/client'
import { useSave } from '../../lib/use-save'
import { Dialog } from '../../ui/dialog/dialog'
import { Button } from '../../ui/fields/button'
import { SwitchField } from '../../ui/fields/choice-fields'
import { Form } from '../../ui/fields/form'
import { SelectField } from '../../ui/fields/select-field'
import { TextField } from '../../ui/fields/text-field'
import { ProblemBox } from '../../ui/messages/problem-box'
import classes from './jabatan-panel.module.css'

type JabatanBaruProps = {
  readonly unsurList: readonly Unsur[]
  /** Unsur of the row that is chosen now: the new jabatan usually belongs to it too. */
  readonly unsurId: string | null
  readonly onClose: () => void
  readonly onCreated: (id: string) => void
}

/** A new jabatan: its name, its unsur and its place in protocol order. */
export function JabatanBaru({ unsurList, unsurId, onClose, onCreated }: JabatanBaruProps) {
  const save = useSave()
  const [nama, setNama] = useState('')
  const [singkatan, setSingkatan] = useState('')
  const [chosenUnsur, setUnsur] = useState<string | null>(null)
  const [peringkat, setPeringkat] = useState<Peringkat>('j')
  const [anggotaForkopimda, setForkopimda] = useState(false)
  const [problem, setProblem] = useState<string>()
  const unsur = chosenUnsur ?? unsurId ?? unsurList[0]?.id ?? ''

  const submit = async () => {
    if (nama.trim() === '') {
      setProblem('Nama jabatan belum diisi.')
      return
    }
    const result = await save(
      () =>
        client.referensi.jabatan.create({
          nama,
          singkatan,
          instansi: null,
          unsurId: unsur,
          peringkat,
          golonganPenandatangan: 'lainnya',
          anggotaForkopimda,
          aktif: true,
        }),
      { silent: true },
    )
    if (result.ok) onCreated(result.value.id)
    else setProblem(result.refusal.pesan)
  }

  return (
    <Dialog title="Jabatan baru" open onClose={onClose}>
      <Form label="Jabatan baru" onSubmit={() => void submit()} className={classes.form}>
        <TextField label="Nama jabatan" value={nama} onChange={setNama} maxLength={200} autoFocus />
        <TextField
          label="Singkatan"
          help="Misalnya Kapolres. Dipakai untuk mencari cepat."
          value={singkatan}
          onChange={setSingkatan}
          maxLength={200}
        />
        <SelectField
          label="Unsur"
          value={unsur}
          options={unsurList.map((item) => ({ value: item.id, label: item.nama }))}
          onChange={setUnsur}
        />
        <SelectField
          label="Peringkat menurut UU 9/2010 Pasal 11"
          value={peringkat}
          options={peringkatSchema.options.map((value) => ({
            value,
            label: `${value}. ${KETERANGAN_PERINGKAT[value]}`,
          }))}
          onChange={setPeringkat}
        />
        <SwitchField label="Anggota Forkopimda" checked={anggotaForkopimda} onChange={setForkopimda} />
        {problem !== undefined && <ProblemBox pesan={problem} />}
        <div className={classes.buttons}>
          <Button label="Batal" onClick={onClose} />
          <Button variant="primary" label="Tambah jabatan" shortcut="Ctrl+Enter" submit />
        </div>
      </Form>
    </Dialog>
  )
}
