import { Button } from '../../../ui/fields/button'
import { SegmentField } from '../../../ui/fields/choice-fields'
import { TextField } from '../../../ui/fields/text-field'
import { LogoField } from '../logo-field'
import classes from './first-start.module.css'
import type { StepProps } from './step-props'

type StepKopProps = StepProps & {
  readonly logoUrl: string | null
  readonly onBack: () => void
}

const ALAMAT_LABELS = ['Alamat dan kode pos', 'Telepon dan pos-el', 'Laman'] as const

/** Step 2: letterhead and paper. */
export function StepKop({ answers, errors, onChange, logoUrl, onBack }: StepKopProps) {
  return (
    <>
      <LogoField logoId={answers.logoId} logoUrl={logoUrl} onChange={(logoId) => onChange({ logoId })} />
      <TextField
        size="wizard"
        label="Baris pertama kop"
        value={answers.baris1}
        onChange={(baris1) => onChange({ baris1 })}
        error={errors.baris1}
        maxLength={200}
        autoFocus
      />
      <TextField
        size="wizard"
        label="Baris kedua kop"
        value={answers.baris2}
        onChange={(baris2) => onChange({ baris2 })}
        error={errors.baris2}
        maxLength={200}
      />
      {ALAMAT_LABELS.map((label, index) => (
        <TextField
          key={label}
          size="wizard"
          label={label}
          value={answers.alamat[index] ?? ''}
          onChange={(baris) => onChange({ alamat: replaceAt(answers.alamat, index, baris) })}
          maxLength={200}
        />
      ))}
      <div className={classes.pair}>
        <TextField
          size="wizard"
          label="Tempat di depan tanggal surat"
          help="Biasanya ibu kota, misalnya Cikarang."
          value={answers.kota}
          onChange={(kota) => onChange({ kota })}
          error={errors.kota}
          maxLength={200}
        />
        <SegmentField
          size="wizard"
          label="Kertas"
          value={answers.jenisKertas}
          options={[
            { value: 'A4', label: 'A4' },
            { value: 'F4', label: 'F4, 215 × 330' },
          ]}
          onChange={(jenisKertas) => onChange({ jenisKertas })}
        />
      </div>
      <SegmentField
        size="wizard"
        label="Garis di bawah kop"
        value={answers.garis}
        options={[
          { value: 'tunggal', label: 'Satu garis' },
          { value: 'ganda', label: 'Dua garis' },
        ]}
        onChange={(garis) => onChange({ garis })}
      />
      <div className={classes.buttons}>
        <Button variant="primary" label="Lanjut ke pejabat" shortcut="Ctrl+Enter" submit />
        <Button variant="quiet" label="Kembali" onClick={onBack} />
      </div>
    </>
  )
}

function replaceAt(
  alamat: readonly [string, string, string],
  index: number,
  baris: string,
): readonly [string, string, string] {
  const [first, second, third] = alamat.map((lama, place) => (place === index ? baris : lama))
  return [first ?? '', second ?? '', third ?? '']
}
