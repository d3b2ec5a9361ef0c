import type { SeriLengkap } from '@shared/features/seri/seri.schema'
import { createPencari } from '@shared/lib/fuzzy-cari'
import { useState } from 'react'
import { client } from '../../lib/client'
import { useSave } from '../../lib/use-save'
import { Dialog } from '../../ui/dialog/dialog'
import { Button } from '../../ui/fields/button'
import { ComboboxField } from '../../ui/fields/combobox-field'
import { Form } from '../../ui/fields/form'
import { SelectField } from '../../ui/fields/select-field'
import { JamField } from '../../ui/fields/tanggal-field'
import { TextField } from '../../ui/fields/text-field'
import { ProblemBox } from '../../ui/messages/problem-box'
import { JabatanSeri } from './jabatan-seri'
import {
  findSeriErrors,
  HARI_OPTIONS,
  IRAMA_OPTIONS,
  parseHariOption,
  type SeriValues,
  toHariOption,
  toSeriValues,
} from './seri.form-values'
import classes from './seri.module.css'
import { useJenisRapat } from './seri.queries'

type SeriDialogProps = {
  /** Null for a new one. */
  readonly seri: SeriLengkap | null
  readonly onClose: () => void
  readonly onSaved: (id: string) => void
}

/** What a seri hands to each of its rapat: kind, rhythm, place, time and who is invited. */
export function SeriDialog({ seri, onClose, onSaved }: SeriDialogProps) {
  const save = useSave()
  const [values, setValues] = useState(() => toSeriValues(seri))
  const [errors, setErrors] = useState<ReturnType<typeof findSeriErrors>>({})
  const [problem, setProblem] = useState<string>()
  const set = (change: Partial<SeriValues>) => setValues((now) => ({ ...now, ...change }))
  const findJenis = createPencari(useJenisRapat(), (text) => text)
  const title = seri === null ? 'Seri baru' : 'Ubah seri'

  const submit = async () => {
    const found = findSeriErrors(values)
    setErrors(found)
    setProblem(undefined)
    if (Object.keys(found).length > 0) return
    const result = await save(
      () => (seri === null ? client.seri.create(values) : client.seri.update({ id: seri.id, ubah: values })),
      { silent: true },
    )
    if (!result.ok) {
      setProblem(result.refusal.pesan)
      return
    }
    onClose()
    onSaved(result.value.id)
  }

  return (
    <Dialog title={title} open onClose={onClose} width={560}>
      <Form label={title} onSubmit={() => void submit()} className={classes.form}>
        <TextField
          label="Nama seri"
          value={values.nama}
          onChange={(nama) => set({ nama })}
          error={errors.nama}
          maxLength={200}
          autoFocus
        />
        <ComboboxField
          label="Jenis rapat"
          text={values.jenis}
          onTextChange={(jenis) => set({ jenis })}
          options={findJenis(values.jenis).map((text) => ({ id: text, label: text }))}
          onPick={({ label }) => set({ jenis: label })}
          emptyText="Jenis baru, boleh dipakai."
          error={errors.jenis}
        />
        <div className={classes.dua}>
          <SelectField
            label="Irama"
            value={values.irama}
            options={IRAMA_OPTIONS}
            onChange={(irama) => set({ irama })}
          />
          <SelectField
            label="Hari"
            value={toHariOption(values.hari)}
            options={HARI_OPTIONS}
            onChange={(hari) => set({ hari: parseHariOption(hari) })}
            disabled={values.irama === 'tidak tetap'}
          />
          <JamField label="Jam mulai" value={values.jamMulai} onChange={(jamMulai) => set({ jamMulai })} />
          <TextField label="Tempat" value={values.tempat} onChange={(tempat) => set({ tempat })} maxLength={500} />
        </div>
        <p className={classes.bantuan}>Jam dan tempat yang kosong mengikuti rapat terakhir.</p>
        <JabatanSeri jabatanIds={values.jabatanIds} onChange={(jabatanIds) => set({ jabatanIds })} />
        {problem !== undefined && <ProblemBox pesan={problem} />}
        <div className={classes.tombolForm}>
          <Button variant="normal" label="Batal" onClick={onClose} />
          <Button variant="primary" label="Simpan seri" shortcut="Ctrl+Enter" submit />
        </div>
      </Form>
    </Dialog>
  )
}
