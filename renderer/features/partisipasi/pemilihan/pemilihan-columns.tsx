import { formatPenyebut, getRumpun, KATA_TINGKAT } from '@shared/features/partisipasi/pemilihan.rules'
import type { PemilihanRow } from '@shared/features/partisipasi/pemilihan.schema'
import { formatTanggalPendek } from '@shared/lib/tanggal'
import type { GridColumn } from '../../../ui/grid/grid-types'

/** Columns of the register of pemilihan. */
export const PEMILIHAN_COLUMNS: readonly GridColumn<PemilihanRow>[] = [
  {
    id: 'tanggal',
    header: 'Pemungutan suara',
    kind: 'date',
    value: ({ tanggal }) => tanggal,
    text: ({ tanggal }) => `${formatTanggalPendek(tanggal)} ${tanggal.slice(0, 4)}`,
    width: 148,
  },
  { id: 'nama', header: 'Pemilihan', value: ({ nama }) => nama, width: 220, grow: true },
  { id: 'rumpun', header: 'Jenis', value: ({ jenis }) => getRumpun(jenis), width: 92, secondary: true },
  {
    id: 'penyebut',
    header: 'Penyebut',
    value: ({ kategori }) => formatPenyebut(kategori),
    width: 110,
    secondary: true,
    dropBelow: 1500,
  },
  {
    id: 'tingkat',
    header: 'Diisi per',
    value: ({ tingkatData }) => KATA_TINGKAT[tingkatData],
    width: 128,
    secondary: true,
    dropBelow: 1500,
  },
  { id: 'desa', header: 'Desa/kel.', kind: 'number', value: ({ jumlahDesa }) => jumlahDesa, width: 96 },
  { id: 'tps', header: 'TPS', kind: 'number', value: ({ jumlahTps }) => jumlahTps, width: 76 },
]
