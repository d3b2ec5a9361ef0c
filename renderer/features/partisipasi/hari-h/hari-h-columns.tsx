import { hitungPersen } from '@shared/features/partisipasi/angka.rules'
import { findJanggal, findTerakhir } from '@shared/features/partisipasi/hari-h.rules'
import { type HariHRow, JAM_LAPORAN, type JamLaporan } from '@shared/features/partisipasi/hari-h.schema'
import { KATA_TINGKAT } from '@shared/features/partisipasi/pemilihan.rules'
import type { TingkatWilayah } from '@shared/features/partisipasi/pemilihan.schema'
import { formatPersenRatusan } from '@shared/features/partisipasi/target.rules'
import { formatAngka, parseAngka } from '@shared/lib/angka'
import { formatJam } from '@shared/lib/tanggal'
import type { GridColumn } from '../../../ui/grid/grid-types'
import type { GlifName } from '../../../ui/status/glif'
import { StatusWord } from '../../../ui/status/status-word'
import classes from '../partisipasi.module.css'

type Column = GridColumn<HariHRow>

const MAKS = 999_999_999

/** One column for each hour, behind the names that stay in place; `jam` is the hour that is being gathered. */
export function buildHariHColumns(tingkat: TingkatWilayah, jam: JamLaporan): readonly Column[] {
  const tempat: readonly Column[] =
    tingkat === 'kecamatan'
      ? []
      : [
          {
            id: 'tempat',
            header: tingkat === 'tps' ? 'Desa/kel.' : 'Kecamatan',
            value: ({ desa, kecamatan }) => (tingkat === 'tps' ? desa : kecamatan),
            width: 116,
            secondary: true,
          },
        ]
  return [
    {
      id: 'nama',
      header: KATA_TINGKAT[tingkat],
      value: ({ nama }) => nama,
      width: tingkat === 'kecamatan' ? 150 : 130,
      frozen: true,
      grow: true,
    },
    ...tempat,
    {
      id: 'dpt',
      header: 'DPT',
      kind: 'number',
      value: ({ dpt }) => dpt,
      text: ({ dpt }) => formatJumlah(dpt),
      width: 92,
      secondary: true,
      total: (rows) => formatJumlah(sum(rows.map(({ dpt }) => dpt))),
    },
    ...JAM_LAPORAN.map((satu) => buildJam(satu, tingkat === 'kecamatan' ? 72 : 62)),
    {
      id: 'persen',
      header: 'Persen',
      kind: 'number',
      value: (row) => getPersen(row, jam),
      text: (row) => formatPersen(getPersen(row, jam)),
      width: 76,
      dropBelow: 1500,
    },
    {
      id: 'keadaan',
      header: 'Keadaan',
      kind: 'status',
      value: (row) => getKeadaan(row, jam).kata,
      cell: (row) => <StatusWord {...getKeadaan(row, jam)} />,
      width: 134,
    },
  ]
}

/** Has it reported at this hour, and can the report be? */
export function getKeadaan(row: HariHRow, jam: JamLaporan): { readonly glif: GlifName; readonly kata: string } {
  const janggal = findJanggal(row)
  if (janggal.length > 0) return { glif: 'salah', kata: 'Perlu diperiksa' }
  return row.laporan[jam] === null
    ? { glif: 'kosong', kata: 'Belum melapor' }
    : { glif: 'centang', kata: 'Sudah melapor' }
}

function buildJam(jam: JamLaporan, width: number): Column {
  return {
    id: jam,
    header: formatJam(jam),
    kind: 'number',
    value: ({ laporan }) => laporan[jam],
    text: ({ laporan }) => formatJumlah(laporan[jam]),
    width,
    cell: (row) => {
      const janggal = findJanggal(row).find((satu) => satu.jam === jam)
      return (
        <span title={janggal?.pesan} className={janggal === undefined ? undefined : classes.selisih}>
          {formatJumlah(row.laporan[jam])}
        </span>
      )
    },
    total: (rows) => formatJumlah(sum(rows.map(({ laporan }) => laporan[jam]))),
    edit: { parse: (text) => (text === '' ? { ok: true, nilai: null } : parseAngka(text, { min: 0, maks: MAKS })) },
  }
}

function getPersen({ laporan, dpt }: HariHRow, jam: JamLaporan): number | null {
  return hitungPersen(findTerakhir(laporan, jam), dpt)
}

function sum(values: readonly (number | null)[]): number | null {
  const known = values.filter((nilai) => nilai !== null)
  return known.length === 0 ? null : known.reduce((total, nilai) => total + nilai, 0)
}

function formatJumlah(nilai: number | null): string {
  return nilai === null ? '' : formatAngka(nilai)
}

function formatPersen(persen: number | null): string {
  return persen === null ? '' : formatPersenRatusan(persen)
}
