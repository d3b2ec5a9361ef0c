import type { Sel } from '@shared/features/impor/lembar.rules'
import type { CellStyles } from './cell-styles'
import { toCellText } from './cell-text'
import { buildDamageRefusal } from './refusal'
import { parseIsoDate, parseSerialDate } from './serial-date'

export type RawCell = {
  /** Attribute `t`; a number when missing. */
  readonly type: string | undefined
  readonly style: number
  /** Text of `v`, null when the cell has none. */
  readonly value: string | null
  /** Text of `is`. */
  readonly inline: string | null
  readonly hasFormula: boolean
}

export type CellContext = {
  readonly strings: readonly string[]
  readonly styles: CellStyles
  readonly is1904: boolean
}

/**
 * The value of a cell: what Excel saved, never what a formula would give now. An empty text is an empty cell.
 *
 * @throws FileRefusal when the cell refers to a text that is not there or holds a number that is none
 */
export function toSel({ type, style, value, inline, hasFormula }: RawCell, context: CellContext): Sel | null {
  if (type === 'inlineStr') return toText(inline ?? value ?? '')
  if (value === null) return hasFormula ? { jenis: 'galat', kode: 'rumus tanpa hasil' } : null
  if (type === 's') return getSharedString(value, context.strings)
  if (type === 'str') return toText(value)
  if (value.trim() === '') return null
  if (type === 'b') return value.trim() === '1' || value.trim() === 'true'
  if (type === 'e') return { jenis: 'galat', kode: toCellText(value) }
  if (type === 'd') return parseIsoDate(value.trim()) ?? toText(value)
  const number = Number(value)
  if (!Number.isFinite(number)) throw buildDamageRefusal()
  const kind = context.styles[style]
  if (kind === 'persen') return { jenis: 'persen', angka: number }
  return kind === 'tanggal' ? (parseSerialDate(number, context.is1904) ?? number) : number
}

function toText(raw: string): string | null {
  const text = toCellText(raw)
  return text === '' ? null : text
}

function getSharedString(value: string, strings: readonly string[]): string | null {
  const text = value.trim() === '' ? undefined : strings[Number(value)]
  if (text === undefined) throw buildDamageRefusal()
  return text === '' ? null : text
}
