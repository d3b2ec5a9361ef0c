import { zonaSchema } from '@shared/lib/skema'
import { Button } from '../../../ui/fields/button'
import { SegmentField } from '../../../ui/fields/choice-fields'
import { ComboboxField } from '../../../ui/fields/combobox-field'
import { TextField } from '../../../ui/fields/text-field'
import { useKabupatenSearch } from '../pengaturan.queries'
import { fitsTyped, formatIsiWilayah } from './first-start.form-values'
import classes from './first-start.module.css'
import type { StepProps } from './step-props'

type StepKantorProps = StepProps & {
  /** Text in the search field. */
  readonly typed: string
  readonly onType: (text: string) => void
}

/** Step 1: which office it is. Everything else follows from the kabupaten and can be corrected. */
export function StepKantor({ answers, errors, onChange, typed, onType }: StepKantorProps) {
  const search = useKabupatenSearch(typed)
  const { kabupaten } = answers
  // The last answer stays while the next one is on its way; what no longer fits must not be taken by a quick Enter.
  const found = kabupaten === null ? (search.data ?? []).filter((item) => fitsTyped(item, typed)) : [kabupaten]
  return (
    <>
      <ComboboxField
        size="wizard"
        label="Kabupaten atau kota"
        text={typed}
        options={found.map((item) => ({
          id: item.kode,
          label: item.nama,
          detail: formatIsiWilayah(item),
          code: item.kode,
        }))}
        onTextChange={(text) => {
          onType(text)
          onChange({ kabupaten: null })
        }}
        onPick={({ id }) => {
          const picked = found.find(({ kode }) => kode === id)
          if (picked === undefined) return
          onType(picked.nama)
          onChange({ kabupaten: picked })
        }}
        placeholder="Ketik sebagian nama, misalnya bogor"
        emptyText="Tidak ada kabupaten atau kota dengan nama ini. Periksa ejaannya."
        help={
          kabupaten === null
            ? undefined
            : `${kabupaten.provinsi}, ${formatIsiWilayah(kabupaten)}, kode ${kabupaten.kode}`
        }
        error={errors.kabupaten}
        autoFocus
      />
      <TextField
        size="wizard"
        label="Nama perangkat daerah"
        value={answers.namaKantor}
        onChange={(namaKantor) => onChange({ namaKantor })}
        error={errors.namaKantor}
        maxLength={200}
      />
      <div className={classes.pair}>
        <TextField
          size="wizard"
          label="Singkatan"
          value={answers.singkatan}
          onChange={(singkatan) => onChange({ singkatan })}
          error={errors.singkatan}
          maxLength={200}
        />
        <SegmentField
          size="wizard"
          label="Zona waktu"
          value={answers.zona}
          options={zonaSchema.options.map((zona) => ({ value: zona, label: zona }))}
          onChange={(zona) => onChange({ zona })}
        />
      </div>
      <div className={classes.buttons}>
        <Button variant="primary" label="Lanjut ke kop dan kertas" shortcut="Ctrl+Enter" submit />
      </div>
    </>
  )
}
