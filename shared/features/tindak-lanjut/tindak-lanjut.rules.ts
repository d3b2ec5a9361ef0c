import { selisihHari } from '@shared/lib/kalender'
import type { TindakLanjut } from './tindak-lanjut.schema'

/** `hari` is the distance to the due date: days late, or days left. */
export type KeadaanTindakLanjut =
  | { readonly jenis: 'selesai' }
  | { readonly jenis: 'terlambat'; readonly hari: number }
  | { readonly jenis: 'jatuh tempo'; readonly hari: number }
  | { readonly jenis: 'masih waktu'; readonly hari: number }
  | { readonly jenis: 'tanpa batas waktu' }

/** Days before the due date from which a tindak lanjut counts as `jatuh tempo`: one working week. */
export const HARI_JATUH_TEMPO = 7

/** How a tindak lanjut stands on `hariIni` (`YYYY-MM-DD`, zone of the office). The due date itself is not late yet. */
export function getKeadaanTindakLanjut(
  { status, batasWaktu }: Pick<TindakLanjut, 'status' | 'batasWaktu'>,
  hariIni: string,
): KeadaanTindakLanjut {
  if (status === 'selesai') return { jenis: 'selesai' }
  if (batasWaktu === null) return { jenis: 'tanpa batas waktu' }
  const sisa = selisihHari(hariIni, batasWaktu)
  if (sisa < 0) return { jenis: 'terlambat', hari: -sisa }
  return { jenis: sisa <= HARI_JATUH_TEMPO ? 'jatuh tempo' : 'masih waktu', hari: sisa }
}

/** `Terlambat 10 hari`, `Jatuh tempo besok`, `Sisa 13 hari`: the words of papers and lists (papers.md 3.4). */
export function formatKeadaanTindakLanjut(keadaan: KeadaanTindakLanjut): string {
  switch (keadaan.jenis) {
    case 'selesai':
      return 'Selesai'
    case 'terlambat':
      return `Terlambat ${keadaan.hari} hari`
    case 'jatuh tempo':
    case 'masih waktu':
      if (keadaan.hari === 0) return 'Jatuh tempo hari ini'
      return keadaan.hari === 1 ? 'Jatuh tempo besok' : `Sisa ${keadaan.hari} hari`
    case 'tanpa batas waktu':
      return 'Tanpa batas waktu'
  }
}

/** How a finished one kept its due date: days late, 0 for in time, `null` when there was none or it is not finished. */
export function getHariLewat({
  batasWaktu,
  selesaiPada,
}: Pick<TindakLanjut, 'batasWaktu' | 'selesaiPada'>): number | null {
  if (batasWaktu === null || selesaiPada === null) return null
  return Math.max(0, selisihHari(batasWaktu, selesaiPada))
}
