import type { Gabungan } from '@shared/features/impor/lembar.rules'

const LAST_ROW = 1_048_576
const LAST_COLUMN = 16_383
const DIGIT_0 = 48
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
  const row = readRow(text, at)
  return row === null || at === 0 || at > 3 || column - 1 > LAST_COLUMN ? null : { row, column: column - 1 }
}

/** A row number as files write it; null when Excel has no such row. */
export function parseRowNumber(text: string): number | null {
  return readRow(text, 0)
}

/** The figures of `text` from `start` to its end; null when there are none, or more than Excel has rows. */
function readRow(text: string, start: number): number | null {
  let row = 0
  for (let at = start; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - DIGIT_0
    if (digit < 0 || digit > 9) return null
    row = row * 10 + digit
    if (row > LAST_ROW) return null
  }
  return row === 0 ? null : row
}

/** `A2:C2`; null when it is no block of cells. */
export function parseBlock(text: string): Gabungan | null {
  const [from, to = from] = text.replaceAll('$', '').split(':')
  const start = parseCellAddress(from ?? '')
  const end = parseCellAddress(to ?? '')
  if (start === null || end === null || end.row < start.row || end.column < start.column) return null
  return { atas: start.row, bawah: end.row, kiri: start.column, kanan: end.column }
}
