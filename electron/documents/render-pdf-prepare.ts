import type { FontFamily, PdfDefinition } from './definition'
import { SPLITTABLE } from './render-pdf-blocks'
import type { FontShelf } from './render-pdf-fonts'

/** What stands for a character that the font cannot draw: seen by everybody, unlike nothing. */
const MISSING = '□'

/** Characters in the cells of one row from which on the row may be divided between pages (rule 2). */
const LONG_ROW = 900

/**
 * A copy of the content that pdfmake may take apart: tables told to repeat their heads, characters the font
 * lacks replaced by a box, one for each sign as the reader sees it.
 */
export function preparePdfContent(definition: PdfDefinition, shelf: FontShelf): object[] {
  const { font } = definition
  const segmenter = new Intl.Segmenter('id', { granularity: 'grapheme' })

  const prepare = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(prepare)
    if (!isRecord(value)) return value
    const copy: Record<string, unknown> = {}
    for (const [key, part] of Object.entries(value)) copy[key] = UNTOUCHED.has(key) ? part : prepare(part)
    if (typeof copy.text === 'string') copy.text = replaceMissing(copy.text, font, shelf, segmenter)
    if (isRecord(copy.table)) copy.table = prepareTable(copy.table, copy.splitRows === true)
    return copy.frame === true ? framePicture(copy) : copy
  }
  return definition.content.map((node) => prepare(node) as object)
}

/** pdfmake knows no lines around pictures: a table of one cell in the middle of a wider one stands for them. */
function framePicture({ margin, ...picture }: Record<string, unknown>): Record<string, unknown> {
  const width = Number(picture.width)
  const toTable = (widths: readonly (number | '*')[], row: readonly object[]) =>
    prepareTable({ widths, headerRows: 0, body: [row] }, false)
  const framed = { layout: 'bingkai', table: toTable([width], [picture]) }
  const row = [{ text: '' }, { stack: [framed] }, { text: '' }]
  return { layout: 'polos', table: toTable(['*', width + 1, '*'], row), ...(margin ? { margin } : {}) }
}

/** Long data that holds no text of ours. */
const UNTOUCHED = new Set(['image', 'svg', 'margin', 'fit', 'widths', 'heights'])

function prepareTable(table: Record<string, unknown>, isSplit: boolean): Record<string, unknown> {
  const widths = Array.isArray(table.widths) ? [...(table.widths as readonly unknown[])] : table.widths
  if (isSplit) return { ...table, widths }
  const body = table.body as Record<string, unknown>[][]
  const headerRows = typeof table.headerRows === 'number' ? table.headerRows : 0
  // pdfmake gives a cell over several rows its height only where rows may be divided. In a head the other cells are
  // as high, and a head is never divided.
  const spansRows = body.slice(headerRows).some((row) => row.some((cell) => cell.rowSpan !== undefined))
  if (spansRows) return { ...table, widths, keepWithHeaderRows: 0 }
  const longRows = body.filter((row) => countText(row) > LONG_ROW)
  for (const cell of longRows.flat()) cell.pageBreak = SPLITTABLE
  const first = body[headerRows]
  // The head and the rows kept with it are one piece to pdfmake: a divisible row must stay outside.
  const keepWithHeaderRows = first && longRows.includes(first) ? 0 : 1
  return { ...table, widths, dontBreakRows: true, keepWithHeaderRows }
}

function countText(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((total, part) => total + countText(part), 0)
  if (!isRecord(value)) return 0
  if (typeof value.text === 'string') return value.text.length
  return Object.values(value).reduce<number>((total, part) => total + countText(part), 0)
}

function replaceMissing(text: string, font: FontFamily, shelf: FontShelf, segmenter: Intl.Segmenter): string {
  if (/^[\n\x20-\x7e]*$/.test(text)) return text
  let result = ''
  for (const { segment } of segmenter.segment(text)) {
    const isKnown = Array.from(segment).every((sign) => {
      const codePoint = sign.codePointAt(0) ?? 0
      return sign === '\n' || shelf.hasGlyph(font, codePoint)
    })
    result += isKnown ? segment : MISSING
  }
  return result
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
