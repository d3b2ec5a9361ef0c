import { formatAngka, parseAngka } from '@shared/lib/angka'
import { formatJam, formatTanggal, formatTanggalPanjang, parseJam, parseTanggal } from '@shared/lib/tanggal'
import type { Ref } from 'react'
import type { FieldProps } from './field-parts'
import classes from './fields.module.css'
import { ParsedField } from './parsed-field'

type ValueFieldProps<T> = FieldProps & {
  readonly value: T | null
  readonly onChange: (value: T | null) => void
  readonly onBlur?: (() => void) | undefined
  readonly autoFocus?: boolean
  readonly ref?: Ref<HTMLInputElement> | undefined
}

type TanggalFieldProps = ValueFieldProps<string> & {
  /** `YYYY-MM-DD`; what `besok` and a date without a year are counted from. */
  readonly today: string
}

/** A date, `YYYY-MM-DD` outside; takes `1/11`, `1 nov`, `besok`, `jumat`. */
export function TanggalField({ today, ...props }: TanggalFieldProps) {
  return (
    <ParsedField
      {...props}
      parse={(text) => parseTanggal(text, { today })}
      format={formatTanggal}
      formatUnderstood={formatTanggalPanjang}
      placeholder="1/11 atau 1 nov"
    />
  )
}

/** A time of day, `HH:MM` outside; takes `9`, `9.30`, `0930`. */
export function JamField(props: ValueFieldProps<string>) {
  return <ParsedField {...props} parse={parseJam} format={formatJam} placeholder="9.30" />
}

type NumberFieldProps = ValueFieldProps<number> & {
  /** Shown inside at the right: `mm`, `cm`, `pt`. */
  readonly unit?: string
  readonly decimals?: number
  readonly min?: number
  readonly max?: number
}

/** A number in Indonesian writing: dots between thousands, a comma before decimals. */
export function NumberField({ unit, decimals = 0, min, max, ...props }: NumberFieldProps) {
  return (
    <ParsedField
      {...props}
      inputMode="numeric"
      parse={(text) => {
        const result = parseAngka(text, { desimal: decimals })
        if (!result.ok) return result
        if (min !== undefined && result.nilai < min) {
          return { ok: false, pesan: `Paling kecil ${formatAngka(min, decimals)}.`, saran: [min] }
        }
        if (max !== undefined && result.nilai > max) {
          return { ok: false, pesan: `Paling besar ${formatAngka(max, decimals)}.`, saran: [max] }
        }
        return result
      }}
      format={(value) => formatAngka(value, decimals)}
      rightSection={unit === undefined ? undefined : <span className={classes.unit}>{unit}</span>}
    />
  )
}
