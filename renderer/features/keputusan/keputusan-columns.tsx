import type { KeputusanRow } from '@shared/features/keputusan/keputusan.schema'
import { formatTanggalAngka } from '@shared/lib/tanggal'
import type { GridColumn } from '../../ui/grid/grid-types'
import { StatusWord } from '../../ui/status/status-word'
import { STATUS_KEPUTUSAN } from './status-keputusan'

/** Columns of the register. */
export const KEPUTUSAN_COLUMNS: readonly GridColumn<KeputusanRow>[] = [
  {
    id: 'tanggal',
    header: 'Tanggal',
    kind: 'date',
    value: ({ rapat }) => rapat.tanggal,
    text: ({ rapat }) => (rapat.tanggal === null ? 'Belum ada' : formatTanggalAngka(rapat.tanggal)),
    width: 108,
  },
  { id: 'urutan', header: 'No.', kind: 'number', value: ({ urutan }) => urutan, width: 54, filter: 'none' },
  {
    id: 'isi',
    header: 'Keputusan',
    value: ({ isi }) => isi.replace(/\s+/g, ' '),
    width: 260,
    grow: true,
    filter: 'none',
  },
  { id: 'rapat', header: 'Rapat', value: ({ rapat }) => rapat.nama, width: 180, secondary: true, dropBelow: 1050 },
  { id: 'acara', header: 'Acara', value: ({ acara }) => acara, width: 150, secondary: true, dropBelow: 1250 },
  {
    id: 'status',
    header: 'Status',
    kind: 'status',
    value: ({ status }) => STATUS_KEPUTUSAN[status].kata,
    cell: ({ status }) => <StatusWord {...STATUS_KEPUTUSAN[status]} />,
    width: 104,
  },
]
