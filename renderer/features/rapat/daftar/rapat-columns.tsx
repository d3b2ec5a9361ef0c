import type { RapatRow } from '@shared/features/rapat/rapat.schema'
import { formatJam, formatTanggalAngka, formatTanggalPendek } from '@shared/lib/tanggal'
import type { GridColumn } from '../../../ui/grid/grid-types'
import { StatusWord } from '../../../ui/status/status-word'
import { getStatusTampil } from '../status-rapat'

/** Columns of the register, as in the picture of the list of rapat. */
export function buildRapatColumns(hariIni: string): readonly GridColumn<RapatRow>[] {
  return [
    {
      id: 'tanggal',
      header: 'Tanggal',
      kind: 'date',
      width: 110,
      value: ({ tanggal }) => tanggal,
      text: ({ tanggal }) => formatTanggalDaftar(tanggal, hariIni),
    },
    {
      id: 'pukul',
      header: 'Pukul',
      kind: 'time',
      width: 64,
      filter: 'none',
      value: ({ jamMulai }) => jamMulai,
      text: ({ jamMulai }) => (jamMulai === null ? '' : formatJam(jamMulai)),
    },
    { id: 'nama', header: 'Rapat', width: 240, grow: true, filter: 'none', value: ({ nama }) => nama },
    { id: 'jenis', header: 'Jenis', width: 112, secondary: true, dropBelow: 1000, value: ({ jenis }) => jenis },
    {
      id: 'hadir',
      header: 'Hadir',
      kind: 'number',
      width: 72,
      filter: 'none',
      value: ({ jumlahTerwakili }) => jumlahTerwakili,
      text: ({ jumlahTerwakili, jumlahDiundang }) =>
        jumlahTerwakili === 0 ? '' : `${jumlahTerwakili}/${jumlahDiundang}`,
    },
    {
      id: 'status',
      header: 'Status',
      kind: 'status',
      width: 160,
      value: (row) => getStatusTampil(row, hariIni).kata,
      cell: (row) => <StatusWord {...getStatusTampil(row, hariIni)} />,
    },
  ]
}

/** `Jum 1 Nov` in the present year, `01/11/2023` in any other. */
export function formatTanggalDaftar(tanggal: string | null, hariIni: string): string {
  if (tanggal === null) return 'Belum ada'
  return tanggal.slice(0, 4) === hariIni.slice(0, 4) ? formatTanggalPendek(tanggal) : formatTanggalAngka(tanggal)
}
