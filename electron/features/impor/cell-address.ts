import type { Gabungan } from '@shared/features/impor/lembar.rules'

const LAST_ROW = 1_048_576
const LAST_COLUMN = 16_383
const LETTER_A = 65
const LETTER_Z = 90

export type CellAddress = { readonly row: number; readonly column: number }

/** `C5` as row 5, column 2; null when Excel has no such cell. Read letter by letter: it is done for every cell. */
export function parseCellAddress(text: string): CellAddress | null {
  let at = 0
  let column = 0
  for (let code = text.charCodeAt(at); code >= LETTER_A && code <= LETTER_Z; code = text.charCodeAt(at)) {
    column = column * 26 + code - LETTER_A + 1
    at += 1
  }
  const row = parseRowNumber(text.slice(at))
  return row === null || at === 0 || at > 3 || column - 1 > LAST_COLUMN ? null : { row, column: column - 1 }
}

/** A row number as files write it; null when Excel has no such row. */
export function parseRowNumber(text: string): number | null {
  const row = /^[0-9]{1,7}$/.test(text) ? Number(text) : 0
  return row < 1 || row > LAST_ROW ? null : row
}

/** `A2:C2`; null when it is no block of cells. */
export function parseBlock(text: string): Gabungan | null {
  const [from, to = from] = text.replaceAll('$', '').split(':')
  const start = parseCellAddress(from ?? '')
  const end = parseCellAddress(to ?? '')
  if (start === null || end === null || end.row < start.row || end.column < start.column) return null
  return { atas: start.row, bawah: end.row, kiri: start.column, kanan: end.column }
}
