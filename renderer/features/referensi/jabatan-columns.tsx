import type { JabatanRow } from '@shared/features/referensi/referensi.schema'
import { formatNamaLengkap, formatNip } from '@shared/lib/nama'
import type { CellValue, GridColumn } from '../../ui/grid/grid-types'
import { StatusWord } from '../../ui/status/status-word'

/** Ids of the columns that can be typed into. */
export type EditableColumn = 'nama' | 'singkatan' | 'pejabat' | 'nip' | 'pangkat' | 'telepon'

const STATUS_COLUMN: GridColumn<JabatanRow> = {
  id: 'status',
  header: 'Status',
  kind: 'status',
  width: 96,
  value: ({ aktif }) => (aktif ? 'Aktif' : 'Nonaktif'),
  cell: ({ aktif }) =>
    aktif ? <StatusWord glif="centang" kata="Aktif" /> : <StatusWord glif="silang" kata="Nonaktif" />,
}

/**
 * Columns of the list of jabatan; `numbers` gives each its place in protocol order and is null in the list by unsur. The state is
 * told only where those not active are shown too.
 */
export function buildJabatanColumns(
  numbers: ReadonlyMap<string, number> | null,
  hasStatus: boolean,
): readonly GridColumn<JabatanRow>[] {
  return [
    ...(numbers === null ? [] : [buildNumberColumn(numbers)]),
    {
      id: 'nama',
      header: 'Jabatan',
      width: 200,
      grow: true,
      filter: 'none',
      value: ({ nama }) => nama,
      edit: { parse: (text) => parseRequired(text, 'Nama jabatan belum diisi.') },
    },
    {
      id: 'singkatan',
      header: 'Singkatan',
      width: 106,
      secondary: true,
      filter: 'none',
      dropBelow: 1100,
      value: ({ singkatan }) => singkatan,
      edit: { parse: parseOptional },
    },
    {
      id: 'pejabat',
      header: 'Pejabat',
      width: 164,
      grow: true,
      filter: 'none',
      value: ({ pejabat }) => (pejabat === null ? null : formatNamaLengkap(pejabat)),
      cell: ({ pejabat }) =>
        pejabat === null ? null : (
          <>
            {pejabat.jenis !== 'definitif' && `${pejabat.jenis} `}
            {formatNamaLengkap(pejabat)}
          </>
        ),
      edit: { parse: parseOptional },
    },
    {
      id: 'nip',
      header: 'NIP',
      width: 200,
      filter: 'none',
      dropBelow: 1000,
      value: ({ pejabat }) => pejabat?.nip ?? null,
      text: ({ pejabat }) => formatNip(pejabat?.nip ?? ''),
      edit: { parse: parseOptional },
    },
    ...(hasStatus ? [STATUS_COLUMN] : []),
  ]
}

function buildNumberColumn(numbers: ReadonlyMap<string, number>): GridColumn<JabatanRow> {
  return {
    id: 'urutan',
    header: 'No',
    kind: 'number',
    width: 52,
    filter: 'none',
    value: ({ id }) => numbers.get(id) ?? null,
  }
}

function parseRequired(text: string, pesan: string) {
  const nilai = text.trim()
  if (nilai === '') return { ok: false, pesan } as const
  return checkLength(nilai)
}

function parseOptional(text: string) {
  const nilai = text.trim()
  return nilai === '' ? ({ ok: true, nilai: null as CellValue } as const) : checkLength(nilai)
}

function checkLength(nilai: string) {
  if (nilai.length > 200) return { ok: false, pesan: 'Terlalu panjang: paling banyak 200 karakter.' } as const
  return { ok: true, nilai } as const
}
