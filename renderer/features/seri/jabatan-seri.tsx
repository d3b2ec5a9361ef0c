import { createPencari } from '@shared/lib/fuzzy-cari'
import { useState } from 'react'
import { Button } from '../../ui/fields/button'
import { ComboboxField } from '../../ui/fields/combobox-field'
import classes from './seri.module.css'
import { useJabatanList } from './seri.queries'

type JabatanSeriProps = {
  readonly jabatanIds: readonly string[]
  readonly onChange: (jabatanIds: string[]) => void
}

const MOST = 50

/** Who is usually invited: added by two or three letters, taken out one by one. */
export function JabatanSeri({ jabatanIds, onChange }: JabatanSeriProps) {
  const { data: list = [] } = useJabatanList()
  const [text, setText] = useState('')
  const chosen = new Set(jabatanIds)
  const find = createPencari(
    list.filter(({ id }) => !chosen.has(id)),
    ({ nama, singkatan }) => `${singkatan ?? ''} ${nama}`,
  )
  return (
    <>
      <ComboboxField
        label="Tambah jabatan yang biasa diundang"
        text={text}
        onTextChange={setText}
        options={find(text)
          .slice(0, MOST)
          .map(({ id, nama, unsur }) => ({ id, label: nama, detail: unsur }))}
        onPick={({ id }) => {
          onChange([...jabatanIds, id])
          setText('')
        }}
        emptyText="Tidak ada jabatan yang cocok."
      />
      {chosen.size === 0 ? (
        <p className={classes.bantuan}>Belum ada yang dipilih: undangan disalin dari rapat terakhir.</p>
      ) : (
        <ul className={classes.jabatan} aria-label="Biasa diundang">
          {list
            .filter(({ id }) => chosen.has(id))
            .map(({ id, nama }) => (
              <li key={id}>
                {nama}
                <Button
                  small
                  iconOnly
                  variant="quiet"
                  icon="close"
                  label={`Keluarkan ${nama}`}
                  onClick={() => onChange(jabatanIds.filter((other) => other !== id))}
                />
              </li>
            ))}
        </ul>
      )}
    </>
  )
}
