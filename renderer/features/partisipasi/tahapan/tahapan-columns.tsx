import type { Tahapan } from '@shared/features/partisipasi/pemilihan.schema'
import { formatTanggal, parseTanggal } from '@shared/lib/tanggal'
import { canonicalNama } from '@shared/lib/teks'
import type { GridColumn, ParsedCell } from '../../../ui/grid/grid-types'
import type { GlifName } from '../../../ui/status/glif'
import { StatusWord } from '../../../ui/status/status-word'

type Keadaan = { readonly glif: GlifName; readonly kata: string }

/** Stages of a pemilihan, typed in place. `hariIni` decides which of them are going on. */
export function buildTahapanColumns(hariIni: string): readonly GridColumn<Tahapan>[] {
  const buildTanggal = (id: 'mulai' | 'selesai', header: string): GridColumn<Tahapan> => ({
    id,
    header,
    kind: 'date',
    value: (row) => row[id],
    text: (row) => (row[id] === null ? '' : formatTanggal(row[id])),
    width: 170,
    edit: { parse: (text) => (text === '' ? { ok: true, nilai: null } : parseTanggal(text, { today: hariIni })) },
  })
  return [
    { id: 'nama', header: 'Tahapan', value: ({ nama }) => nama, width: 240, grow: true, edit: { parse: parseNama } },
    buildTanggal('mulai', 'Mulai'),
    buildTanggal('selesai', 'Selesai'),
    {
      id: 'keadaan',
      header: 'Keadaan',
      kind: 'status',
      value: (row) => getKeadaan(row, hariIni).kata,
      cell: (row) => <StatusWord {...getKeadaan(row, hariIni)} />,
      width: 164,
    },
  ]
}

function getKeadaan({ mulai, selesai }: Tahapan, hariIni: string): Keadaan {
  const [awal, akhir] = [mulai ?? selesai, selesai ?? mulai]
  if (awal === null || akhir === null) return { glif: 'tanya', kata: 'Belum bertanggal' }
  if (hariIni < awal) return { glif: 'kosong', kata: 'Nanti' }
  return hariIni > akhir ? { glif: 'centang', kata: 'Selesai' } : { glif: 'separuh', kata: 'Berjalan' }
}

function parseNama(text: string): ParsedCell {
  const nilai = canonicalNama(text)
  return nilai === '' ? { ok: false, pesan: 'Nama tahapan belum diisi.' } : { ok: true, nilai }
}
