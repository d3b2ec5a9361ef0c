import { formatUkuran, isGambar } from '@shared/features/lampiran/lampiran.rules'
import type { Lampiran } from '@shared/features/lampiran/lampiran.schema'
import { useState } from 'react'
import { Button } from '../../ui/fields/button'
import { Icon } from '../../ui/icon/icon'
import classes from './lampiran.module.css'
import { isTerlihat, LihatLampiran } from './lihat-lampiran'
import { useSimpanLampiran } from './use-simpan-lampiran'

type Baris = { readonly id: string; readonly lampiran: Lampiran }

type DaftarLampiranProps = {
  readonly rows: readonly Baris[]
  /** What to do when there is none yet. */
  readonly kosong: string
  readonly onRemove: (row: Baris) => void
}

/** Attachments by name and size: a click shows or saves, undone by Ctrl+Z when removed. */
export function DaftarLampiran({ rows, kosong, onRemove }: DaftarLampiranProps) {
  const save = useSimpanLampiran()
  const [dilihat, setDilihat] = useState<Lampiran | null>(null)
  if (rows.length === 0) return <p className={classes.kosong}>{kosong}</p>
  return (
    <>
      <ul className={classes.daftar}>
        {rows.map((row) => {
          const { lampiran } = row
          return (
            <li key={row.id}>
              <button
                type="button"
                className={classes.nama}
                onClick={() => (isTerlihat(lampiran) ? setDilihat(lampiran) : void save(lampiran))}
              >
                <Icon name={isGambar(lampiran) ? 'photo' : 'paperclip'} size={18} />
                <span>{lampiran.namaBerkas}</span>
              </button>
              <span className={classes.ukuran}>{formatUkuran(lampiran.ukuran)}</span>
              <Button
                small
                iconOnly
                variant="quiet"
                icon="download"
                label={`Simpan salinan ${lampiran.namaBerkas}`}
                onClick={() => void save(lampiran)}
              />
              <Button
                small
                iconOnly
                variant="quiet"
                icon="trash"
                label={`Lepas ${lampiran.namaBerkas}`}
                onClick={() => onRemove(row)}
              />
            </li>
          )
        })}
      </ul>
      {dilihat !== null && <LihatLampiran lampiran={dilihat} onClose={() => setDilihat(null)} />}
    </>
  )
}
