import { canonicalText } from '@shared/lib/teks'
import { LIMITS } from './limits'
import { FileRefusal } from './refusal'

const ESCAPE = /_x([0-9A-Fa-f]{4})_/g

/**
 * The text of a cell in its canonical form, without blanks at the ends: `_x000D_` is how a file writes a character
 * that XML cannot hold.
 *
 * @throws FileRefusal when it is longer than a cell can be
 */
export function toCellText(raw: string): string {
  checkCellLength(raw.length)
  const text = raw.includes('_x')
    ? raw.replace(ESCAPE, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : raw
  return canonicalText(text).trim()
}

/** @throws FileRefusal beyond what Excel keeps in a cell: no person typed that */
export function checkCellLength(length: number): void {
  if (length <= LIMITS.cellLength) return
  throw new FileRefusal(
    'berbahaya',
    'Ada sel yang berisi lebih dari 32.767 huruf, melebihi batas Excel. Minta pengirim menyimpan ulang dari Excel.',
  )
}
