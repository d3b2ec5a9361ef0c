import type { TemplatRapat } from '@shared/features/rapat/rapat.schema'
import { createPencari } from '@shared/lib/fuzzy-cari'
import { useState } from 'react'
import { client } from '../../../lib/client'
import { goTo, linkTo } from '../../../lib/links'
import { useHariIni } from '../../../lib/use-hari-ini'
import { useSave } from '../../../lib/use-save'
import { Dialog } from '../../../ui/dialog/dialog'
import { Button } from '../../../ui/fields/button'
import { SegmentField } from '../../../ui/fields/choice-fields'
import { ComboboxField } from '../../../ui/fields/combobox-field'
import { Form } from '../../../ui/fields/form'
import { JamField, TanggalField } from '../../../ui/fields/tanggal-field'
import { TextField } from '../../../ui/fields/text-field'
import { ProblemBox } from '../../../ui/messages/problem-box'
import { useJenisRapat } from '../rapat.queries'
import {
  findErrors,
  getJenis,
  getNama,
  type RapatBaruErrors,
  type RapatBaruValues,
  toInput,
} from './rapat-baru.form-values'
import classes from './rapat-baru.module.css'

type RapatBaruProps = {
  readonly templat: TemplatRapat
  /** Day chosen in the calendar; null leaves it open. */
  readonly tanggal: string | null
  readonly onClose: () => void
}

const TEMPLAT_OPTIONS: readonly { readonly value: TemplatRapat; readonly label: string }[] = [
  { value: 'kosong', label: 'Kosong' },
  { value: 'rakor forkopimda', label: 'Rakor Forkopimda' },
  { value: 'desk pilkada', label: 'Desk Pilkada' },
]

const KETERANGAN: Readonly<Record<TemplatRapat, string>> = {
  kosong: 'Acara dan undangan diisi sendiri.',
  'rakor forkopimda': 'Empat acara yang biasa dan undangan Forkopimda disiapkan.',
  'desk pilkada': 'Sepuluh acara dan undangan Forkopimda, KPU, Bawaslu, perangkat daerah, dan camat disiapkan.',
}

/** The small form of a new rapat: what is known now; the rest is filled in on its own page. */
export function RapatBaru({ templat, tanggal, onClose }: RapatBaruProps) {
  const hariIni = useHariIni()
  const save = useSave()
  const [values, setValues] = useState<RapatBaruValues>({
    templat,
    nama: null,
    jenis: null,
    tanggal,
    jamMulai: null,
    jamSelesai: null,
    tempat: '',
  })
  const [errors, setErrors] = useState<RapatBaruErrors>({})
  const [problem, setProblem] = useState<string>()
  const set = (change: Partial<RapatBaruValues>) => setValues((now) => ({ ...now, ...change }))
  const jenis = getJenis(values)
  const findJenis = createPencari(useJenisRapat(), (text) => text)

  const submit = async () => {
    const found = findErrors(values)
    setErrors(found)
    setProblem(undefined)
    if (Object.keys(found).length > 0) return
    const result = await save(() => client.rapat.create({ templat: values.templat, ubah: toInput(values) }), {
      silent: true,
    })
    if (!result.ok) {
      setProblem(result.refusal.pesan)
      return
    }
    onClose()
    goTo(linkTo.rapat(result.value.id))
  }

  return (
    <Dialog title="Rapat baru" open onClose={onClose} width={560}>
      <Form label="Rapat baru" onSubmit={() => void submit()} className={classes.form}>
        <SegmentField
          label="Templat"
          value={values.templat}
          options={TEMPLAT_OPTIONS}
          onChange={(next) => set({ templat: next })}
          fullWidth
        />
        <p className={classes.help}>{KETERANGAN[values.templat]}</p>
        <TextField
          ref={selectAll}
          label="Nama rapat"
          value={getNama(values)}
          onChange={(nama) => set({ nama })}
          error={errors.nama}
          maxLength={200}
          autoFocus
        />
        <ComboboxField
          label="Jenis"
          text={jenis}
          onTextChange={(text) => set({ jenis: text })}
          options={findJenis(jenis).map((text) => ({ id: text, label: text }))}
          onPick={({ label }) => set({ jenis: label })}
          emptyText="Jenis baru, boleh dipakai."
          error={errors.jenis}
        />
        <div className={classes.time}>
          <TanggalField
            label="Tanggal"
            value={values.tanggal}
            onChange={(next) => set({ tanggal: next })}
            today={hariIni}
          />
          <JamField label="Jam mulai" value={values.jamMulai} onChange={(jamMulai) => set({ jamMulai })} />
          <JamField
            label="Jam selesai"
            value={values.jamSelesai}
            onChange={(jamSelesai) => set({ jamSelesai })}
            error={errors.jamSelesai}
          />
        </div>
        <TextField label="Tempat" value={values.tempat} onChange={(tempat) => set({ tempat })} maxLength={500} />
        {problem !== undefined && <ProblemBox pesan={problem} />}
        <div className={classes.buttons}>
          <Button variant="normal" label="Batal" onClick={onClose} />
          <Button variant="primary" label="Buat rapat" shortcut="Ctrl+Enter" submit />
        </div>
      </Form>
    </Dialog>
  )
}

/** The name of the template stands there to be typed over. The dialog draws its field later than the form around it. */
function selectAll(field: HTMLInputElement | null) {
  field?.select()
}
