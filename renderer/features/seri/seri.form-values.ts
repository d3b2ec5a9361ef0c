import type { Irama, SeriInput, SeriLengkap } from '@shared/features/seri/seri.schema'
import { NAMA_HARI } from '@shared/lib/kalender'
import type { Option } from '../../ui/fields/select-field'

export type SeriValues = Omit<SeriInput, 'tempat'> & { readonly tempat: string }

/** What a new seri begins with, or what an old one holds. */
export function toSeriValues(seri: SeriLengkap | null): SeriValues {
  if (seri === null) {
    return { nama: '', jenis: '', irama: 'tiap bulan', hari: null, jamMulai: null, tempat: '', jabatanIds: [] }
  }
  const { nama, jenis, irama, hari, jamMulai, tempat, jabatanIds } = seri
  return { nama, jenis, irama, hari, jamMulai, tempat: tempat ?? '', jabatanIds }
}

/** Why it cannot be saved yet, by field. */
export function findSeriErrors({ nama, jenis }: SeriValues): { readonly nama?: string; readonly jenis?: string } {
  return {
    ...(nama.trim() === '' ? { nama: 'Nama seri belum diisi.' } : {}),
    ...(jenis.trim() === '' ? { jenis: 'Jenis rapat belum diisi.' } : {}),
  }
}

export const IRAMA_OPTIONS: readonly Option<Irama>[] = [
  { value: 'tiap pekan', label: 'Tiap pekan' },
  { value: 'tiap dua pekan', label: 'Tiap dua pekan' },
  { value: 'tiap bulan', label: 'Tiap bulan' },
  { value: 'tiap tiga bulan', label: 'Tiap tiga bulan' },
  { value: 'tidak tetap', label: 'Tidak tetap' },
]

const SAMA = 'sama'

/** Senin to Minggu, and no fixed day. */
export const HARI_OPTIONS: readonly Option[] = [
  { value: SAMA, label: 'Seperti rapat terakhir' },
  ...[1, 2, 3, 4, 5, 6, 0].map((hari) => ({ value: String(hari), label: NAMA_HARI[hari] ?? '' })),
]

export function toHariOption(hari: number | null): string {
  return hari === null ? SAMA : String(hari)
}

export function parseHariOption(value: string): number | null {
  return value === SAMA ? null : Number(value)
}
