import { getKeadaanTindakLanjut } from '@shared/features/tindak-lanjut/tindak-lanjut.rules'
import type { TindakLanjutRow } from '@shared/features/tindak-lanjut/tindak-lanjut.schema'

export const SEMUA = 'semua'

/** Age of what is late, in days. */
export const KELAS_UMUR = [
  { id: '1-3', label: '1–3 hari', dari: 1, sampai: 3 },
  { id: '4-7', label: '4–7', dari: 4, sampai: 7 },
  { id: '8-14', label: '8–14', dari: 8, sampai: 14 },
  { id: '>14', label: '> 14', dari: 15, sampai: Number.POSITIVE_INFINITY },
] as const
export type KelasUmur = (typeof KELAS_UMUR)[number]['id']

export type FilterTindakLanjut = {
  readonly cari: string
  /** Id of a rapat, or `semua`. */
  readonly rapat: string
  readonly jabatan: string
  readonly umur: KelasUmur | null
}

export const FILTER_KOSONG: FilterTindakLanjut = { cari: '', rapat: SEMUA, jabatan: SEMUA, umur: null }

/** Rows that pass the choices of the toolbar; the search words are left to the grid. */
export function filterTindakLanjut(
  rows: readonly TindakLanjutRow[],
  { rapat, jabatan, umur }: FilterTindakLanjut,
  hariIni: string,
): readonly TindakLanjutRow[] {
  return rows.filter(
    (row) =>
      (rapat === SEMUA || row.rapatId === rapat) &&
      (jabatan === SEMUA || row.jabatanId === jabatan) &&
      (umur === null || getKelasUmur(row, hariIni) === umur),
  )
}

/** In which class of lateness a row falls; `undefined` when it is not late. */
export function getKelasUmur(row: TindakLanjutRow, hariIni: string): KelasUmur | undefined {
  const keadaan = getKeadaanTindakLanjut(row, hariIni)
  if (keadaan.jenis !== 'terlambat') return undefined
  return KELAS_UMUR.find(({ dari, sampai }) => keadaan.hari >= dari && keadaan.hari <= sampai)?.id
}

/** Each rapat or jabatan that occurs, once, in order of name, with *Semua* first. */
export function listPilihan(
  rows: readonly TindakLanjutRow[],
  get: (row: TindakLanjutRow) => { readonly value: string | null; readonly label: string | null },
): readonly { readonly value: string; readonly label: string }[] {
  const byValue = new Map<string, string>()
  for (const row of rows) {
    const { value, label } = get(row)
    if (value !== null && label !== null) byValue.set(value, label)
  }
  const pilihan = [...byValue].map(([value, label]) => ({ value, label }))
  return [{ value: SEMUA, label: 'Semua' }, ...pilihan.sort((a, b) => a.label.localeCompare(b.label, 'id'))]
}
