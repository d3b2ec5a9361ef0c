import { getKeadaanTindakLanjut, type KeadaanTindakLanjut } from '@shared/features/tindak-lanjut/tindak-lanjut.rules'
import type { TindakLanjutRow } from '@shared/features/tindak-lanjut/tindak-lanjut.schema'
import { formatTanggalPendek } from '@shared/lib/tanggal'
import type { GridColumn, GridGroups } from '../../ui/grid/grid-types'
import { StatusWord } from '../../ui/status/status-word'
import { KataKeadaan } from './kata-keadaan'
import { formatKeadaanRingkas, STATUS_TINDAK_LANJUT } from './keadaan-ringkas'

const KELOMPOK: readonly {
  readonly id: KeadaanTindakLanjut['jenis']
  readonly label: string
  readonly glif: 'segitiga' | 'belah' | 'kosong' | 'centang'
}[] = [
  { id: 'terlambat', label: 'Terlambat', glif: 'segitiga' },
  { id: 'jatuh tempo', label: 'Jatuh tempo tujuh hari ini', glif: 'belah' },
  { id: 'masih waktu', label: 'Nanti', glif: 'kosong' },
  { id: 'tanpa batas waktu', label: 'Tanpa batas waktu', glif: 'kosong' },
  { id: 'selesai', label: 'Selesai', glif: 'centang' },
]

/** Late first, done last. */
export function buildKelompok(hariIni: string): GridGroups<TindakLanjutRow> {
  return { of: (row) => getKeadaanTindakLanjut(row, hariIni).jenis, list: KELOMPOK }
}

export function buildKolom(hariIni: string): readonly GridColumn<TindakLanjutRow>[] {
  const getKeadaan = (row: TindakLanjutRow) => formatKeadaanRingkas(getKeadaanTindakLanjut(row, hariIni))
  return [
    {
      id: 'uraian',
      header: 'Uraian',
      value: (row) => row.uraian.replace(/\s+/g, ' '),
      width: 236,
      grow: true,
      filter: 'none',
    },
    { id: 'jabatan', header: 'Penanggung jawab', value: (row) => row.jabatan, width: 176, secondary: true },
    { id: 'rapat', header: 'Rapat', value: (row) => row.rapat, width: 150, secondary: true, dropBelow: 1150 },
    {
      id: 'status',
      header: 'Status',
      kind: 'status',
      value: (row) => STATUS_TINDAK_LANJUT[row.status].kata,
      cell: (row) => <StatusWord {...STATUS_TINDAK_LANJUT[row.status]} />,
      width: 92,
    },
    {
      id: 'batas',
      header: 'Batas',
      kind: 'date',
      value: (row) => row.batasWaktu,
      text: (row) => (row.batasWaktu === null ? '' : formatTanggalPendek(row.batasWaktu)),
      width: 94,
    },
    {
      id: 'keadaan',
      header: 'Keadaan',
      kind: 'status',
      value: (row) => getKeadaan(row).kata,
      cell: (row) => <KataKeadaan {...getKeadaan(row)} />,
      width: 116,
    },
  ]
}
