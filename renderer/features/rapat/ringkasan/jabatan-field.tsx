import type { JabatanRow } from '@shared/features/referensi/referensi.schema'
import { createPencari } from '@shared/lib/fuzzy-cari'
import { formatNamaLengkap } from '@shared/lib/nama'
import { useMemo, useState } from 'react'
import { ComboboxField } from '../../../ui/fields/combobox-field'

type JabatanFieldProps = {
  readonly label: string
  readonly jabatanList: readonly JabatanRow[]
  readonly value: string | null
  readonly onPick: (jabatanId: string) => void
  /** The field was left empty although a jabatan stood there. */
  readonly onClear: () => void
}

const MOST = 50

/** A jabatan found by two or three letters of its name, its short name or its holder. */
export function JabatanField({ label, jabatanList, value, onPick, onClear }: JabatanFieldProps) {
  const current = jabatanList.find(({ id }) => id === value)
  const [text, setText] = useState(current?.nama ?? '')
  const find = useMemo(
    () =>
      createPencari(jabatanList, ({ nama, singkatan, pejabat }) => `${singkatan ?? ''} ${nama} ${pejabat?.nama ?? ''}`),
    [jabatanList],
  )
  const found = text === current?.nama ? jabatanList : find(text)
  return (
    <ComboboxField
      label={label}
      hideLabel
      size="panel"
      text={text}
      onTextChange={setText}
      options={found.slice(0, MOST).map(({ id, nama, pejabat }) => ({
        id,
        label: nama,
        ...(pejabat === null ? {} : { detail: formatNamaLengkap(pejabat) }),
      }))}
      onPick={({ id }) => onPick(id)}
      onBlur={() => text.trim() === '' && value !== null && onClear()}
      emptyText="Tidak ada jabatan yang cocok. Tambahkan pada halaman Jabatan."
      autoFocus
    />
  )
}
