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
      <TextField
        size="wizard"
        label="Alamat dan kode pos"
        value={answers.alamat[0]}
        onChange={(baris) => onChange({ alamat: [baris, answers.alamat[1], answers.alamat[2]] })}
        maxLength={200}
      />
      <div className={classes.halves}>
        <TextField
          size="wizard"
          label="Telepon dan pos-el"
          value={answers.alamat[1]}
          onChange={(baris) => onChange({ alamat: [answers.alamat[0], baris, answers.alamat[2]] })}
          maxLength={200}
        />
        <TextField
          size="wizard"
          label="Laman"
          value={answers.alamat[2]}
          onChange={(baris) => onChange({ alamat: [answers.alamat[0], answers.alamat[1], baris] })}
          maxLength={200}
        />
      </div>
      <div className={classes.halves}>
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
      <div className={classes.buttons}>
        <Button variant="primary" label="Lanjut ke pejabat" shortcut="Ctrl+Enter" submit />
        <Button variant="quiet" label="Kembali" onClick={onBack} />
      </div>
    </>
  )
}
