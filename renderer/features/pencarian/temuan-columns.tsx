import type { Temuan } from '@shared/features/pencarian/pencarian.schema'
import { formatTanggal } from '@shared/lib/tanggal'
import type { GridColumn } from '../../ui/grid/grid-types'
import { Icon } from '../../ui/icon/icon'
import classes from './pencarian.module.css'
import { TeksTemuan } from './teks-temuan'
import { formatBagian, formatJenis, ICON_TEMUAN, shortenAwal } from './temuan-words'

/** Records that have a name of their own show it before the place in their text. */
export function listBagianTemuan({ jenis, judul, cuplikan }: Temuan): Temuan['cuplikan'] {
  if (jenis !== 'rapat' && jenis !== 'jabatan') return shortenAwal(cuplikan)
  return cuplikan.length === 0 ? judul : [...judul, { teks: ' · ', cocok: false }, ...cuplikan]
}

export const KOLOM_TEMUAN: readonly GridColumn<Temuan>[] = [
  {
    id: 'jenis',
    header: 'Jenis',
    value: formatJenis,
    cell: (row) => (
      <span className={classes.jenis}>
        <Icon name={ICON_TEMUAN[row.jenis]} size={16} />
        {formatJenis(row)}
      </span>
    ),
    width: 164,
    filter: 'none',
  },
  {
    id: 'temuan',
    header: 'Yang ditemukan',
    value: (row) => formatBagian(listBagianTemuan(row)),
    cell: (row) => <TeksTemuan parts={listBagianTemuan(row)} />,
    width: 300,
    grow: true,
    filter: 'none',
  },
  {
    id: 'rapat',
    header: 'Rapat',
    value: ({ jenis, judul, rapatId }) => (rapatId === null || jenis === 'rapat' ? null : formatBagian(judul)),
    width: 210,
    secondary: true,
    dropBelow: 1050,
    filter: 'none',
  },
  {
    id: 'tanggal',
    header: 'Tanggal',
    kind: 'date',
    value: ({ tanggal }) => tanggal,
    text: ({ tanggal }) => (tanggal === null ? '' : formatTanggal(tanggal)),
    width: 164,
    filter: 'none',
  },
]
