import { getKeadaanTindakLanjut, type KeadaanTindakLanjut } from '@shared/features/tindak-lanjut/tindak-lanjut.rules'
import type { TindakLanjutRow } from '@shared/features/tindak-lanjut/tindak-lanjut.schema'
import { formatTanggalRingkas } from '@shared/lib/tanggal'
import type { GridColumn, GridGroups } from '../../ui/grid/grid-types'
import { StatusWord } from '../../ui/status/status-word'
import { GarisWaktu } from './garis-waktu'
import { KataKeadaan } from './kata-keadaan'
import { formatKeadaanBaris, STATUS_TINDAK_LANJUT } from './keadaan-ringkas'

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

/** By jabatan in the order of their names; what nobody answers for comes last. */
export function buildKelompokJabatan(rows: readonly TindakLanjutRow[]): GridGroups<TindakLanjutRow> {
  const names = new Map(rows.map(({ jabatanId, jabatan }) => [jabatanId ?? '', jabatan ?? '']))
  const list = [...names].filter(([id]) => id !== '').map(([id, label]) => ({ id, label }))
  return {
    of: ({ jabatanId }) => jabatanId ?? '',
    list: [
      ...list.sort((a, b) => a.label.localeCompare(b.label, 'id')),
      { id: '', label: 'Belum ada penanggung jawab', glif: 'tanya' },
    ],
  }
}

/** Late first, done last. */
export function buildKelompok(hariIni: string): GridGroups<TindakLanjutRow> {
  return { of: (row) => getKeadaanTindakLanjut(row, hariIni).jenis, list: KELOMPOK }
}

/** In groups of one jabatan the column of the jabatan gives way to that of the rapat. */
export function buildKolom(hariIni: string, isPerJabatan: boolean): readonly GridColumn<TindakLanjutRow>[] {
  const getKeadaan = (row: TindakLanjutRow) => formatKeadaanBaris(row, hariIni)
  return [
    {
      id: 'uraian',
      header: 'Uraian',
      value: (row) => row.uraian.replace(/\s+/g, ' '),
      width: 236,
      grow: true,
      filter: 'none',
    },
    ...(isPerJabatan ? [] : [JABATAN]),
    { ...RAPAT, ...(isPerJabatan ? {} : { dropBelow: 1500 }) },
    {
      id: 'status',
      header: 'Status',
      kind: 'status',
      value: (row) => STATUS_TINDAK_LANJUT[row.status].kata,
      cell: (row) => <StatusWord {...STATUS_TINDAK_LANJUT[row.status]} />,
      width: 92,
    },
    {
      id: 'garis',
      header: 'Rentang',
      kind: 'status',
      value: () => null,
      cell: (row) => <GarisWaktu row={row} hariIni={hariIni} />,
      width: 104,
      filter: 'none',
      dropBelow: 1150,
    },
    {
      id: 'batas',
      header: 'Batas',
      kind: 'date',
      value: (row) => row.batasWaktu,
      text: (row) => (row.batasWaktu === null ? '' : formatTanggalRingkas(row.batasWaktu)),
      width: 68,
    },
    {
      id: 'keadaan',
      header: 'Keadaan',
      kind: 'status',
      value: (row) => getKeadaan(row).kata,
      cell: (row) => <KataKeadaan {...getKeadaan(row)} />,
      width: 104,
    },
  ]
}

const JABATAN: GridColumn<TindakLanjutRow> = {
  id: 'jabatan',
  header: 'Penanggung jawab',
  value: (row) => row.jabatan,
  width: 176,
  secondary: true,
}

const RAPAT: GridColumn<TindakLanjutRow> = {
  id: 'rapat',
  header: 'Rapat',
  value: (row) => row.rapat,
  width: 176,
  secondary: true,
}
