import type { JabatanRow } from '@shared/features/referensi/referensi.schema'
import { createPencari } from '@shared/lib/fuzzy-cari'
import { formatNamaLengkap } from '@shared/lib/nama'
import { useEffect, useMemo, useState } from 'react'
import { ComboboxField } from '../../../ui/fields/combobox-field'

type PilihJabatanProps = {
  readonly label: string
  readonly jabatanList: readonly JabatanRow[]
  readonly value: string | null
  readonly onChange: (jabatanId: string | null) => void
  /** In a row of fields the label is only read aloud. */
  readonly hideLabel?: boolean
  readonly placeholder?: string
}

const MOST = 50

/** A jabatan found by two or three letters; an emptied field means none. */
export function PilihJabatan({ label, jabatanList, value, onChange, ...field }: PilihJabatanProps) {
  const nama = jabatanList.find(({ id }) => id === value)?.nama ?? ''
  const [text, setText] = useState(nama)
  // Ctrl+Z changes the choice from outside.
  useEffect(() => setText(nama), [nama])
  const find = useMemo(
    () => createPencari(jabatanList, (row) => `${row.singkatan ?? ''} ${row.nama} ${row.pejabat?.nama ?? ''}`),
    [jabatanList],
  )
  const found = text === nama ? jabatanList : find(text)
  const leave = () => {
    if (text.trim() === '' && value !== null) onChange(null)
    else setText(nama)
  }
  return (
    <ComboboxField
      {...field}
      label={label}
      text={text}
      onTextChange={setText}
      options={found.slice(0, MOST).map((row) => ({
        id: row.id,
        label: row.nama,
        ...(row.pejabat === null ? {} : { detail: formatNamaLengkap(row.pejabat) }),
      }))}
      onPick={({ id, label: dipilih }) => {
        setText(dipilih)
        onChange(id)
      }}
      onBlur={leave}
      emptyText="Tidak ada jabatan yang cocok. Tambahkan pada halaman Jabatan."
    />
  )
}
