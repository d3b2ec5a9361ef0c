import type { ReactNode } from 'react'
import { Grid } from '../../ui/grid/grid'
import type { CellChange, GridColumn } from '../../ui/grid/grid-types'
import { StatusWord } from '../../ui/status/status-word'
import classes from './kehadiran-page.module.css'
import { formatKeterangan, formatPukul, getRowId, KATA_STATUS, parseSelPukul, parseSelStatus } from './sel-kehadiran'
import { STATUS_KEHADIRAN } from './status-kehadiran'
import type { BarisKehadiran } from './tampilkan-tertunda'

type GridKehadiranProps = {
  readonly rows: readonly BarisKehadiran[]
  readonly isTerkunci: boolean
  /** Marks the chosen row as a whole, while it is chosen from above the list. */
  readonly isPerBaris: boolean
  readonly selectedId: string | null
  readonly onSelect: (row: BarisKehadiran | null) => void
  readonly onChange: (cells: readonly CellChange[]) => void
  readonly onRemove: (rows: readonly BarisKehadiran[]) => void
  readonly empty: ReactNode
}

/** Everyone who was invited, in protocol order, then the tamu in order of arrival. */
export function GridKehadiran(props: GridKehadiranProps) {
  const { rows, isTerkunci, isPerBaris, selectedId, onSelect, onChange, onRemove, empty } = props
  return (
    <Grid
      id="kehadiran"
      label="Daftar kehadiran, urut protokol"
      columns={isTerkunci ? kolomTerkunci : kolomList}
      rows={rows}
      getRowId={getRowId}
      mode={isPerBaris ? 'row' : 'cell'}
      selectedId={selectedId}
      onSelect={onSelect}
      empty={empty}
      {...(isTerkunci ? {} : { onChange: ({ cells }) => onChange(cells), onDelete: onRemove })}
    />
  )
}

const kolomList: readonly GridColumn<BarisKehadiran>[] = [
  { id: 'nomor', header: 'No', kind: 'number', value: (row) => row.nomor, width: 54, filter: 'none' },
  {
    id: 'jabatan',
    header: 'Jabatan, urut protokol',
    value: (row) => (row.status === 'tamu' ? (row.nama ?? '') : row.jabatan),
    width: 280,
    grow: true,
  },
  {
    id: 'status',
    header: 'Kehadiran',
    kind: 'status',
    value: (row) => STATUS_KEHADIRAN[row.status].kata,
    cell: (row) => <SelStatus row={row} />,
    width: 118,
    edit: { parse: parseSelStatus, options: KATA_STATUS },
  },
  {
    id: 'keterangan',
    header: 'Diwakili oleh, keterangan',
    value: formatKeterangan,
    cell: (row) => <SelKeterangan row={row} />,
    width: 200,
    secondary: true,
    dropBelow: 1000,
    edit: { parse: (text) => ({ ok: true, nilai: text.trim() === '' ? null : text.trim() }) },
  },
  {
    id: 'pukul',
    header: 'Pukul',
    kind: 'time',
    value: (row) => row.pukul,
    text: formatPukul,
    width: 76,
    secondary: true,
    edit: { parse: parseSelPukul },
  },
]

const kolomTerkunci = kolomList.map(({ edit: _, ...kolom }) => kolom)

function SelStatus({ row }: { readonly row: BarisKehadiran }) {
  const { glif, kata } = STATUS_KEHADIRAN[row.status]
  return (
    <span className={row.status === 'belum' ? classes.belum : undefined}>
      <StatusWord glif={glif} kata={kata} />
    </span>
  )
}

/** A refused record says so here, beside the row it is about; the remedy stands above the list. */
function SelKeterangan({ row }: { readonly row: BarisKehadiran }) {
  if (row.ditolak === undefined) return formatKeterangan(row)
  const { kata } = STATUS_KEHADIRAN[row.ditolak.diminta.status]
  return <StatusWord glif="salah" warning kata={`${kata} belum tersimpan: ${row.ditolak.masalah}`} />
}
