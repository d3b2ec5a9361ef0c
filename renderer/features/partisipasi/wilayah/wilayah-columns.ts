import type { TingkatWilayah } from '@shared/features/partisipasi/pemilihan.schema'
import { MAKS_TPS, type WilayahPemilihanRow } from '@shared/features/partisipasi/wilayah-pemilihan.schema'
import { formatAngka, parseAngka } from '@shared/lib/angka'
import { canonicalNama } from '@shared/lib/teks'
import type { GridColumn, ParsedCell } from '../../../ui/grid/grid-types'

type Column = GridColumn<WilayahPemilihanRow>

const sum = (pick: (row: WilayahPemilihanRow) => number) => (rows: readonly WilayahPemilihanRow[]) =>
  formatAngka(rows.reduce((total, row) => total + pick(row), 0))

const KODE: Column = {
  id: 'kode',
  header: 'Kode',
  value: ({ kode }) => kode,
  text: ({ kode }) => kode ?? '',
  width: 132,
  secondary: true,
  filter: 'none',
}
const KECAMATAN: Column = { id: 'kecamatan', header: 'Kecamatan', value: ({ kecamatan }) => kecamatan, width: 180 }
const DESA: Column = { id: 'desa', header: 'Desa/kelurahan', value: ({ desa }) => desa, width: 180 }

function buildNama(header: string): Column {
  return { id: 'nama', header, value: ({ nama }) => nama, width: 200, grow: true, edit: { parse: parseNamaWilayah } }
}

const JUMLAH_DESA: Column = {
  id: 'jumlahDesa',
  header: 'Desa/kelurahan',
  kind: 'number',
  value: ({ jumlahDesa }) => jumlahDesa,
  width: 130,
  total: sum(({ jumlahDesa }) => jumlahDesa),
}
const JUMLAH_TPS: Column = {
  id: 'jumlahTps',
  header: 'TPS',
  kind: 'number',
  value: ({ jumlahTps }) => jumlahTps,
  width: 100,
  total: sum(({ jumlahTps }) => jumlahTps),
}
const KHUSUS: Column = {
  id: 'khusus',
  header: 'Lokasi',
  kind: 'status',
  value: ({ khusus }) => (khusus ? 'Khusus' : 'Biasa'),
  width: 110,
  secondary: true,
}

/** What one sees of the wilayah of a voting day at each level; names and the number of TPS are typed in place. */
export const WILAYAH_COLUMNS: Readonly<Record<TingkatWilayah, readonly Column[]>> = {
  kecamatan: [buildNama('Kecamatan'), KODE, JUMLAH_DESA, JUMLAH_TPS],
  desa: [buildNama('Desa/kelurahan'), KECAMATAN, KODE, { ...JUMLAH_TPS, edit: { parse: parseJumlahTps } }],
  tps: [buildNama('TPS'), DESA, KECAMATAN, KHUSUS],
}

function parseNamaWilayah(text: string): ParsedCell {
  const nilai = canonicalNama(text)
  return nilai === '' ? { ok: false, pesan: 'Nama belum diisi.' } : { ok: true, nilai }
}

function parseJumlahTps(text: string): ParsedCell {
  return parseAngka(text, { min: 0, maks: MAKS_TPS })
}
