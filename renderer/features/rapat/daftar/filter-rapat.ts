import type { RapatRow } from '@shared/features/rapat/rapat.schema'
import { addBulan, getAkhirBulan, getAwalBulan } from '@shared/lib/tanggal'
import { getStatusTampil } from '../status-rapat'

export type PeriodeId = 'semua' | 'bulan ini' | 'tiga bulan' | 'tahun ini' | 'tahun lalu'

export type FilterRapat = {
  readonly cari: string
  readonly periode: PeriodeId
  /** Empty means every jenis. */
  readonly jenis: string
  /** A word of STATUS_WORDS; empty means every status. */
  readonly status: string
  /** Empty means every rapat, in a seri or not. */
  readonly seri: string
}

export const FILTER_KOSONG: FilterRapat = { cari: '', periode: 'semua', jenis: '', status: '', seri: '' }

export const PERIODE_LIST: readonly { readonly id: PeriodeId; readonly label: string }[] = [
  { id: 'semua', label: 'Semua' },
  { id: 'bulan ini', label: 'Bulan ini' },
  { id: 'tiga bulan', label: 'Tiga bulan terakhir' },
  { id: 'tahun ini', label: 'Tahun ini' },
  { id: 'tahun lalu', label: 'Tahun lalu' },
]

type Range = { readonly dari: string; readonly sampai: string }

/** First and last day of a period; undefined when it holds every day. Three months end with the present one. */
export function getRange(periode: PeriodeId, hariIni: string): Range | undefined {
  const tahun = Number(hariIni.slice(0, 4))
  switch (periode) {
    case 'bulan ini':
      return { dari: getAwalBulan(hariIni), sampai: getAkhirBulan(hariIni) }
    case 'tiga bulan':
      return { dari: getAwalBulan(addBulan(hariIni, -2)), sampai: getAkhirBulan(hariIni) }
    case 'tahun ini':
      return { dari: `${tahun}-01-01`, sampai: `${tahun}-12-31` }
    case 'tahun lalu':
      return { dari: `${tahun - 1}-01-01`, sampai: `${tahun - 1}-12-31` }
    default:
      return undefined
  }
}

export function hasFilter(filter: FilterRapat): boolean {
  return (
    filter.cari.trim() !== '' ||
    filter.periode !== 'semua' ||
    filter.jenis !== '' ||
    filter.status !== '' ||
    filter.seri !== ''
  )
}

/** The rows that fit every filter, in their order. Every word of the search must occur in name, jenis, place or chair. */
export function filterRapat(rows: readonly RapatRow[], filter: FilterRapat, hariIni: string): readonly RapatRow[] {
  if (!hasFilter(filter)) return rows
  const words = toWords(filter.cari)
  const range = getRange(filter.periode, hariIni)
  return rows.filter(
    (row) =>
      (filter.jenis === '' || row.jenis === filter.jenis) &&
      (filter.seri === '' || row.seri === filter.seri) &&
      (filter.status === '' || getStatusTampil(row, hariIni).kata === filter.status) &&
      isInRange(row.tanggal, range) &&
      hasWords(row, words),
  )
}

/** A draft without a date belongs to every period: it must not vanish because a month was chosen. */
function isInRange(tanggal: string | null, range: Range | undefined): boolean {
  return range === undefined || tanggal === null || (tanggal >= range.dari && tanggal <= range.sampai)
}

function hasWords(row: RapatRow, words: readonly string[]): boolean {
  if (words.length === 0) return true
  const text = `${row.nama} ${row.jenis} ${row.tempat ?? ''} ${row.pimpinan ?? ''}`.toLowerCase()
  return words.every((kata) => text.includes(kata))
}

function toWords(cari: string): readonly string[] {
  return cari
    .toLowerCase()
    .split(/\s+/)
    .filter((kata) => kata !== '')
}
