import { formatIrama } from '@shared/features/seri/seri.rules'
import type { SeriRow } from '@shared/features/seri/seri.schema'
import { formatTanggalPendek } from '@shared/lib/tanggal'
import type { GridColumn } from '../../ui/grid/grid-types'
import { StatusWord } from '../../ui/status/status-word'

/** Columns of the list of seri. */
export const SERI_COLUMNS: readonly GridColumn<SeriRow>[] = [
  { id: 'nama', header: 'Seri', value: ({ nama }) => nama, width: 220, grow: true, filter: 'none' },
  { id: 'irama', header: 'Irama', value: formatIrama, width: 160, secondary: true },
  {
    id: 'jumlah',
    header: 'Rapat',
    kind: 'number',
    value: ({ jumlahRapat }) => jumlahRapat,
    width: 70,
    filter: 'none',
  },
  {
    id: 'terakhir',
    header: 'Terakhir',
    kind: 'date',
    value: ({ terakhir }) => terakhir?.tanggal ?? null,
    text: ({ terakhir }) => formatHari(terakhir),
    width: 108,
  },
  {
    id: 'berikut',
    header: 'Berikutnya',
    kind: 'date',
    value: ({ berikut }) => berikut?.tanggal ?? null,
    text: ({ berikut }) => formatHari(berikut),
    width: 124,
  },
  {
    id: 'tindak-lanjut',
    header: 'Tindak lanjut terbuka',
    kind: 'status',
    value: ({ tindakLanjutTerbuka }) => tindakLanjutTerbuka,
    cell: (row) => <Terbuka row={row} />,
    width: 168,
    filter: 'none',
  },
]

function Terbuka({ row: { tindakLanjutTerbuka, tindakLanjutTerlambat } }: { readonly row: SeriRow }) {
  if (tindakLanjutTerlambat > 0) {
    return <StatusWord warning glif="segitiga" kata={`${tindakLanjutTerbuka}, ${tindakLanjutTerlambat} terlambat`} />
  }
  return tindakLanjutTerbuka === 0 ? '–' : <StatusWord glif="separuh" kata={String(tindakLanjutTerbuka)} />
}

function formatHari(rapat: SeriRow['terakhir']): string {
  if (rapat === null) return ''
  return rapat.tanggal === null ? 'Belum ada' : formatTanggalPendek(rapat.tanggal)
}
