import { getKeadaanTindakLanjut } from '@shared/features/tindak-lanjut/tindak-lanjut.rules'
import type { StatusTindakLanjut, TindakLanjutRow } from '@shared/features/tindak-lanjut/tindak-lanjut.schema'

export const KOLOM_PAPAN: readonly StatusTindakLanjut[] = ['belum', 'proses', 'selesai']

export type KolomPapan = {
  readonly status: StatusTindakLanjut
  readonly rows: readonly TindakLanjutRow[]
  readonly terlambat: number
}

/** The columns of the board: open ones by due date as they come, finished ones by the day they were, newest first. */
export function buildPapan(rows: readonly TindakLanjutRow[], hariIni: string): readonly KolomPapan[] {
  return KOLOM_PAPAN.map((status) => {
    const own = rows.filter((row) => row.status === status)
    return {
      status,
      rows: status === 'selesai' ? own.sort((a, b) => compareSelesai(b, a)) : own,
      terlambat: own.filter((row) => getKeadaanTindakLanjut(row, hariIni).jenis === 'terlambat').length,
    }
  })
}

function compareSelesai(a: TindakLanjutRow, b: TindakLanjutRow): number {
  return (a.selesaiPada ?? '').localeCompare(b.selesaiPada ?? '')
}

export type Arah = 'atas' | 'bawah' | 'kiri' | 'kanan'

/**
 * The card beside the chosen one: the next in its column, or the one at the same height in the next column that holds
 * any. Without a chosen card the first of all; `undefined` at an edge.
 */
export function findKartu(
  papan: readonly KolomPapan[],
  selectedId: string | null,
  arah: Arah,
): TindakLanjutRow | undefined {
  const column = papan.findIndex(({ rows }) => rows.some(({ id }) => id === selectedId))
  const rows = papan[column]?.rows
  if (rows === undefined) return papan.find((kolom) => kolom.rows.length > 0)?.rows[0]
  const index = rows.findIndex(({ id }) => id === selectedId)
  if (arah === 'atas' || arah === 'bawah') return rows[index + (arah === 'atas' ? -1 : 1)]
  const others = arah === 'kanan' ? papan.slice(column + 1) : papan.slice(0, column).reverse()
  const next = others.find((kolom) => kolom.rows.length > 0)?.rows
  return next?.[Math.min(index, next.length - 1)]
}

/** The status one column further; `undefined` at an edge. */
export function getStatusSebelah(status: StatusTindakLanjut, arah: 'kiri' | 'kanan'): StatusTindakLanjut | undefined {
  return KOLOM_PAPAN[KOLOM_PAPAN.indexOf(status) + (arah === 'kiri' ? -1 : 1)]
}
