import { createPencari } from '@shared/lib/fuzzy-cari'
import { type Ref, useMemo, useState } from 'react'
import { ComboboxField } from '../../../ui/fields/combobox-field'
import type { PilihanJabatan } from '../pilihan-jabatan'

type JabatanFieldProps = {
  readonly label: string
  readonly pilihan: readonly PilihanJabatan[]
  readonly value: string | null
  readonly onChange: (jabatanId: string | null) => void
  readonly placeholder?: string
  readonly ref?: Ref<HTMLInputElement>
}

const PALING_BANYAK = 8

/** A jabatan by two or three letters, those in the room first. Emptied, it says that there is none. */
export function JabatanField({ label, pilihan, value, onChange, placeholder, ref }: JabatanFieldProps) {
  const terpilih = pilihan.find(({ id }) => id === value)
  // Only while someone types; otherwise the choice itself is shown, also when it changes from elsewhere.
  const [ketikan, setKetikan] = useState<string | null>(null)
  const cari = useMemo(() => createPencari(pilihan, (satu) => satu.cari), [pilihan])
  const text = ketikan ?? terpilih?.label ?? ''
  const isMencari = ketikan !== null
  return (
    <ComboboxField
      ref={ref}
      label={label}
      hideLabel
      text={text}
      onTextChange={setKetikan}
      options={cari(isMencari ? text : '').slice(0, PALING_BANYAK)}
      onPick={({ id }) => {
        setKetikan(null)
        if (id !== value) onChange(id)
      }}
      onBlur={() => {
        if (ketikan?.trim() === '' && value !== null) onChange(null)
        setKetikan(null)
      }}
      emptyText="Tidak ada jabatan yang cocok"
      {...(placeholder === undefined ? {} : { placeholder })}
    />
  )
}
