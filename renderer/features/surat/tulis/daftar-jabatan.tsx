import type { JabatanRow } from '@shared/features/referensi/referensi.schema'
import { formatNamaLengkap } from '@shared/lib/nama'
import { useEffect, useState } from 'react'
import { Button } from '../../../ui/fields/button'
import classes from '../surat.module.css'
import { PilihJabatan } from './pilih-jabatan'

type DaftarJabatanProps = {
  readonly label: string
  readonly jabatanList: readonly JabatanRow[]
  readonly value: readonly string[]
  readonly onChange: (jabatanIds: string[]) => void
  /** May the order be changed by hand? */
  readonly isBerurutan?: boolean
}

/** Jabatan one below the other; a further one is found by typing. */
export function DaftarJabatan({ label, jabatanList, value: saved, onChange, isBerurutan = false }: DaftarJabatanProps) {
  // The next choice builds on the last one, also while that is still on its way to disk.
  const [value, setValue] = useState(saved)
  const key = saved.join()
  useEffect(() => setValue(key === '' ? [] : key.split(',')), [key])
  const change = (jabatanIds: string[]) => {
    setValue(jabatanIds)
    onChange(jabatanIds)
  }
  // A fresh field after each choice, empty for the next one.
  const [turn, setTurn] = useState(0)
  const remove = (jabatanId: string) => change(value.filter((id) => id !== jabatanId))
  /** One place up; the first one changes places with the second. */
  const move = (index: number) => {
    const upper = Math.max(0, index - 1)
    const [above, below] = [value[upper], value[upper + 1]]
    if (above !== undefined && below !== undefined) change(value.toSpliced(upper, 2, below, above))
  }
  return (
    <div className={classes.daftarJabatan}>
      {value.length > 0 && (
        <ol aria-label={label}>
          {value.map((jabatanId, index) => {
            const row = jabatanList.find(({ id }) => id === jabatanId)
            const nama = row?.nama ?? 'Jabatan yang sudah dihapus'
            return (
              <li key={jabatanId}>
                <span>
                  {nama}
                  {row?.pejabat && <small>{formatNamaLengkap(row.pejabat)}</small>}
                </span>
                {isBerurutan && value.length > 1 && (
                  <Button
                    small
                    iconOnly
                    variant="quiet"
                    icon={index === 0 ? 'chevronDown' : 'chevronUp'}
                    label={`${index === 0 ? 'Turunkan' : 'Naikkan'} ${nama}`}
                    onClick={() => move(index)}
                  />
                )}
                <Button
                  small
                  iconOnly
                  variant="quiet"
                  icon="close"
                  label={`Keluarkan ${nama}`}
                  onClick={() => remove(jabatanId)}
                />
              </li>
            )
          })}
        </ol>
      )}
      <PilihJabatan
        key={turn}
        label={value.length === 0 ? label : `${label} (tambah)`}
        jabatanList={jabatanList.filter(({ id }) => !value.includes(id))}
        value={null}
        onChange={(jabatanId) => {
          if (jabatanId === null) return
          setTurn(turn + 1)
          change([...value, jabatanId])
        }}
      />
    </div>
  )
}
