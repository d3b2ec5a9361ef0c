import type { TindakLanjutRow } from '@shared/features/tindak-lanjut/tindak-lanjut.schema'
import { formatTanggalRingkas } from '@shared/lib/tanggal'
import type { DragEvent } from 'react'
import { Icon } from '../../ui/icon/icon'
import { StatusWord } from '../../ui/status/status-word'
import { formatKeadaanBaris } from './keadaan-ringkas'
import classes from './papan.module.css'

type KartuProps = {
  readonly row: TindakLanjutRow
  readonly hariIni: string
  readonly isSelected: boolean
  /** One card of the board is in the order of Tab; arrows walk from there. */
  readonly isFocusable: boolean
  readonly onSelect: () => void
  readonly onOpen: () => void
  readonly onDragStart: (event: DragEvent) => void
}

/** One tindak lanjut on the board. */
export function KartuTindakLanjut(props: KartuProps) {
  const { row, hariIni, isSelected, isFocusable, onSelect, onOpen, onDragStart } = props
  const { glif, kata, isPeringatan } = formatKeadaanBaris(row, hariIni)
  return (
    <button
      type="button"
      className={classes.kartu}
      draggable
      data-kartu={row.id}
      data-selesai={row.status === 'selesai' || undefined}
      aria-current={isSelected || undefined}
      tabIndex={isFocusable ? 0 : -1}
      onDragStart={onDragStart}
      onFocus={onSelect}
      onClick={(event) => {
        // Enter on a button comes as a click without a mouse; a mouse chooses first.
        if (event.detail === 0) onOpen()
      }}
      onDoubleClick={onOpen}
    >
      <span className={classes.uraian}>{row.uraian}</span>
      <span className={classes.kaki}>
        <span className={classes.jabatan}>{row.jabatan ?? 'Belum ada penanggung jawab'}</span>
        {row.jumlahBukti > 0 && (
          <span className={classes.bukti}>
            <Icon name="paperclip" size={14} /> {row.jumlahBukti}
            <span className="hanya-pembaca"> bukti</span>
          </span>
        )}
        {row.persen !== null && <span>{row.persen} %</span>}
        {row.batasWaktu !== null && <span className={classes.batas}>{formatTanggalRingkas(row.batasWaktu)}</span>}
        <StatusWord small warning={isPeringatan} glif={glif} kata={kata} />
      </span>
    </button>
  )
}
