import { type KeyboardEvent, useEffect, useRef } from 'react'
import { Button } from '../../ui/fields/button'
import { KeyCap } from '../../ui/fields/key-cap'
import { StatusWord } from '../../ui/status/status-word'
import type { BarisUndangan } from './cari-undangan'
import classes from './centang-kertas.module.css'
import type { StatusUndangan } from './parse-ketikan'
import { STATUS_KEHADIRAN } from './status-kehadiran'

type CentangKertasProps = {
  /** The invited jabatan in the order of the printed list. */
  readonly rows: readonly BarisUndangan[]
  /** Index of the row whose turn it is; equal to the number of rows when all were gone through. */
  readonly urutan: number
  readonly onUrutan: (urutan: number) => void
  readonly onCatat: (row: BarisUndangan, status: StatusUndangan) => void
  readonly onClose: () => void
}

const STATUS_BY_KEY: Readonly<Record<string, StatusUndangan>> = {
  h: 'hadir',
  Enter: 'hadir',
  ' ': 'hadir',
  w: 'diwakili',
  i: 'izin',
  t: 'tidak hadir',
}

/** Ticks the signed paper: one key a row, always in printed order, so that finger and paper stay in step. */
export function CentangKertas({ rows, urutan, onUrutan, onCatat, onClose }: CentangKertasProps) {
  const area = useRef<HTMLDivElement>(null)
  useEffect(() => area.current?.focus(), [])
  const row = rows[urutan]

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.target !== event.currentTarget) return
    const status = STATUS_BY_KEY[event.key.length === 1 ? event.key.toLowerCase() : event.key]
    if (status !== undefined && row !== undefined) {
      onCatat(row, status)
      onUrutan(urutan + 1)
    } else if (event.key === 'ArrowDown') onUrutan(Math.min(urutan + 1, rows.length))
    else if (event.key === 'ArrowUp') onUrutan(Math.max(urutan - 1, 0))
    else if (event.key === 'Home') onUrutan(0)
    else if (event.key === 'Escape') onClose()
    else return
    event.preventDefault()
  }

  return (
    <div
      ref={area}
      className={classes.area}
      role="application"
      aria-label="Centang dari kertas"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: this area takes the keys of the whole mode
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <div className={classes.baris} aria-live="assertive">
        {row === undefined ? (
          <span className={classes.jabatan}>Semua baris sudah dilewati.</span>
        ) : (
          <>
            <span className={classes.nomor}>{urutan + 1}</span>
            <span className={classes.jabatan}>{row.jabatan}</span>
            <StatusWord glif={STATUS_KEHADIRAN[row.status].glif} kata={STATUS_KEHADIRAN[row.status].kata} />
          </>
        )}
      </div>
      <div className={classes.tombol}>
        <span aria-hidden="true" className={classes.petunjuk}>
          <KeyCap>h</KeyCap>
          <KeyCap>Enter</KeyCap>
          <KeyCap>Spasi</KeyCap> hadir
          <KeyCap>w</KeyCap> diwakili
          <KeyCap>i</KeyCap> izin
          <KeyCap>t</KeyCap> tidak hadir
          <KeyCap>↓</KeyCap> lewati
          <KeyCap>↑</KeyCap> kembali
        </span>
        <Button label="Selesai mencentang" shortcut="Esc" small onClick={onClose} />
      </div>
    </div>
  )
}
