import { parseNamaBergelar } from '@shared/features/referensi/referensi.rules'
import { type JenisPejabat, jenisPejabatSchema } from '@shared/features/referensi/referensi.schema'
import { findPeringatanNip, formatNip } from '@shared/lib/nama'
import { Button } from '../../../ui/fields/button'
import { SelectField } from '../../../ui/fields/select-field'
import { TextField } from '../../../ui/fields/text-field'
import { ProblemBox } from '../../../ui/messages/problem-box'
import type { FirstStartValues } from './first-start.form-values'
import classes from './first-start.module.css'
import type { StepProps } from './step-props'

type Kepala = FirstStartValues['kepala']

type StepPejabatProps = StepProps & {
  readonly refusal: string | undefined
  readonly isSaving: boolean
  readonly onBack: () => void
  /** Finishes without a head of the office. */
  readonly onSkip: () => void
}

const JENIS_OPTIONS: readonly { readonly value: JenisPejabat; readonly label: string }[] =
  jenisPejabatSchema.options.map((value) => ({ value, label: value === 'definitif' ? 'Definitif' : value }))

/** Step 3: who signs the papers of the office. May be left for later. */
export function StepPejabat({ answers, errors, onChange, refusal, isSaving, onBack, onSkip }: StepPejabatProps) {
  const { kepala } = answers
  const set = (change: Partial<Kepala>) => onChange({ kepala: { ...kepala, ...change } })
  const [peringatan] = findPeringatanNip(kepala.nip)
  return (
    <>
      <div className={classes.name}>
        <SelectField
          size="wizard"
          label="Jenis"
          value={kepala.jenis}
          options={JENIS_OPTIONS}
          onChange={(jenis) => set({ jenis })}
        />
        <TextField
          size="wizard"
          label="Gelar depan"
          value={kepala.gelarDepan}
          onChange={(gelarDepan) => set({ gelarDepan })}
          maxLength={100}
        />
      </div>
      <TextField
        size="wizard"
        label="Nama"
        help="Gelar boleh ikut ditulis; nanti dipisahkan."
        value={kepala.nama}
        onChange={(nama) => set({ nama })}
        onBlur={() => set(splitGelar(kepala))}
        error={errors.nama}
        maxLength={200}
        autoFocus
      />
      <TextField
        size="wizard"
        label="Gelar belakang"
        value={kepala.gelarBelakang}
        onChange={(gelarBelakang) => set({ gelarBelakang })}
        maxLength={100}
      />
      <TextField
        size="wizard"
        label="NIP"
        value={kepala.nip}
        onChange={(nip) => set({ nip })}
        onBlur={() => set({ nip: formatNip(kepala.nip) })}
        inputMode="numeric"
        warning={peringatan}
        help="18 angka, dikelompokkan sendiri."
        maxLength={60}
      />
      <TextField
        size="wizard"
        label="Pangkat"
        value={kepala.pangkat}
        onChange={(pangkat) => set({ pangkat })}
        placeholder="Pembina Utama Muda"
        maxLength={100}
      />
      {refusal !== undefined && <ProblemBox pesan={refusal} />}
      <div className={classes.buttons}>
        <Button variant="primary" label="Siapkan Simpul" shortcut="Ctrl+Enter" submit disabled={isSaving} />
        <Button variant="normal" label="Lewati, isi nanti" onClick={onSkip} disabled={isSaving} />
        <Button variant="quiet" label="Kembali" onClick={onBack} />
      </div>
    </>
  )
}

/** `Dr. Siti Rahmawati, M.Si.` typed as one name is taken apart, as long as the fields for the titles are empty. */
function splitGelar({ gelarDepan, nama, gelarBelakang }: Kepala): Partial<Kepala> {
  if (gelarDepan !== '' || gelarBelakang !== '') return {}
  const parts = parseNamaBergelar(nama)
  return { gelarDepan: parts.gelarDepan ?? '', nama: parts.nama, gelarBelakang: parts.gelarBelakang ?? '' }
}
