import { type AngkaNasional, formatAngkaNasional } from '@shared/features/partisipasi/acuan-nasional.rules'
import { SelectField } from '../../../ui/fields/select-field'

const TIDAK = ''

type AngkaNasionalFieldProps = {
  readonly label: string
  readonly list: readonly AngkaNasional[]
  /** Fills the fields below; they stay free to be changed. */
  readonly onPick: (angka: AngkaNasional) => void
}

/** Published national figures, each with its source: choosing one fills the form. */
export function AngkaNasionalField({ label, list, onPick }: AngkaNasionalFieldProps) {
  return (
    <SelectField
      label={label}
      value={TIDAK}
      onChange={(next) => {
        const angka = list[Number(next)]
        if (next !== TIDAK && angka !== undefined) onPick(angka)
      }}
      options={[
        { value: TIDAK, label: 'Ketik sendiri, atau pilih di sini' },
        ...list.map((angka, index) => ({ value: String(index), label: formatAngkaNasional(angka) })),
      ]}
    />
  )
}
