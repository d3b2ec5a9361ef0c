import type { GridColumn } from '../../../ui/grid/grid-types'
import { StatusWord } from '../../../ui/status/status-word'
import type { CalonRow } from './undangan-rows'

/** Columns of the list of jabatan on Undangan. */
export const CALON_COLUMNS: readonly GridColumn<CalonRow>[] = [
  {
    id: 'undangan',
    header: 'Undangan',
    kind: 'status',
    width: 118,
    filter: 'none',
    value: ({ undanganId }) => (undanganId === null ? 'Belum' : 'Diundang'),
    cell: ({ undanganId }) =>
      undanganId === null ? <StatusWord glif="kosong" kata="Belum" /> : <StatusWord glif="centang" kata="Diundang" />,
  },
  { id: 'jabatan', header: 'Jabatan', width: 260, grow: true, filter: 'none', value: ({ jabatan }) => jabatan },
  {
    id: 'pejabat',
    header: 'Pejabat pada hari rapat',
    width: 250,
    secondary: true,
    filter: 'none',
    value: ({ pejabat }) => pejabat,
  },
]
