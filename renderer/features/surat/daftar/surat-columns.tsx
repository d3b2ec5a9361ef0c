import { KATA_JENIS_SURAT } from '@shared/features/surat/surat.rules'
import type { SuratRow } from '@shared/features/surat/surat.schema'
import { formatTanggalPendek } from '@shared/lib/tanggal'
import type { GridColumn } from '../../../ui/grid/grid-types'
import { StatusWord } from '../../../ui/status/status-word'
import { getStatusSurat } from '../status-surat'

/** Columns of the register. A number that is still missing shows as a gap. */
export const SURAT_COLUMNS: readonly GridColumn<SuratRow>[] = [
  { id: 'urut', header: 'No.', kind: 'number', value: ({ urut }) => urut, width: 58, filter: 'range' },
  { id: 'nomor', header: 'Nomor', value: ({ nomor }) => nomor, width: 200, filter: 'none' },
  {
    id: 'tanggal',
    header: 'Tanggal',
    kind: 'date',
    value: ({ tanggal }) => tanggal,
    text: ({ tanggal }) => formatTanggalPendek(tanggal),
    width: 104,
  },
  { id: 'hal', header: 'Hal', value: ({ hal }) => hal, width: 150, grow: true },
  { id: 'jenis', header: 'Jenis', value: ({ jenis }) => KATA_JENIS_SURAT[jenis], width: 134, secondary: true },
  {
    id: 'rapat',
    header: 'Rapat',
    value: ({ rapat }) => rapat,
    width: 120,
    grow: true,
    secondary: true,
    dropBelow: 1150,
  },
  {
    id: 'status',
    header: 'Status',
    kind: 'status',
    value: (row) => getStatusSurat(row).kata,
    cell: (row) => <StatusWord {...getStatusSurat(row)} />,
    width: 124,
  },
]
