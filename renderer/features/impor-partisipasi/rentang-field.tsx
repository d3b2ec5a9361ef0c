import { formatHurufKolom } from '@shared/features/impor/lembar.rules'
import { parseRentang } from '@shared/features/impor/rentang.rules'
import type { Susunan } from '@shared/features/impor/susunan.schema'
import { useState } from 'react'
import { CommittedTextField } from '../../ui/fields/committed-text-field'
import classes from './impor.module.css'

type RentangFieldProps = {
  readonly rentang: Susunan['rentang']
  readonly onChange: (rentang: Susunan['rentang']) => void
}

/** A block such as `B4:F40`; empty is the whole sheet. */
export function RentangField({ rentang, onChange }: RentangFieldProps) {
  const [salah, setSalah] = useState(false)
  return (
    <div>
      <CommittedTextField
        label="Rentang"
        placeholder="seluruh lembar"
        value={rentang === null ? '' : formatRentang(rentang)}
        onCommit={(text) => {
          const hasil = text.trim() === '' ? null : parseRentang(text)
          setSalah(hasil === undefined)
          if (hasil !== undefined) onChange(hasil)
        }}
      />
      {salah && <p className={classes.bantuan}>Tulis seperti B4:F40.</p>}
    </div>
  )
}

function formatRentang({ atas, bawah, kiri, kanan }: NonNullable<Susunan['rentang']>): string {
  return `${formatHurufKolom(kiri)}${atas}:${formatHurufKolom(kanan)}${bawah}`
}
