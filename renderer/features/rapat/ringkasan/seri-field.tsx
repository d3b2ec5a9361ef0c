import { createPencari } from '@shared/lib/fuzzy-cari'
import { useState } from 'react'
import { ComboboxField } from '../../../ui/fields/combobox-field'
import { useSeriList } from '../rapat.queries'

type SeriFieldProps = {
  readonly label: string
  readonly nama: string | null
  readonly onPick: (seriId: string) => void
  readonly onClear: () => void
  /** A name that no seri has yet. */
  readonly onCreate: (nama: string) => void
}

const BARU = 'baru'

/** The seri of a rapat: chosen by two or three letters, begun by a new name, left by emptying the field. */
export function SeriField({ label, nama, onPick, onClear, onCreate }: SeriFieldProps) {
  const { data: list = [] } = useSeriList()
  const [text, setText] = useState(nama ?? '')
  const wanted = text.trim()
  const found = createPencari(list, (seri) => seri.nama)(text === nama ? '' : wanted)
  const isNew = wanted !== '' && !list.some((seri) => seri.nama.toLowerCase() === wanted.toLowerCase())
  return (
    <ComboboxField
      label={label}
      hideLabel
      size="panel"
      text={text}
      onTextChange={setText}
      options={[
        ...found.map((seri) => ({ id: seri.id, label: seri.nama, detail: `${seri.jumlahRapat} rapat` })),
        ...(isNew ? [{ id: BARU, label: `Buat seri “${wanted}”` }] : []),
      ]}
      onPick={({ id }) => (id === BARU ? onCreate(wanted) : onPick(id))}
      onBlur={() => wanted === '' && nama !== null && onClear()}
      emptyText="Ketik nama seri, misalnya Rakor Forkopimda bulanan."
      autoFocus
    />
  )
}
