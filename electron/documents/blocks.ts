/** The building blocks of all papers: rows with a colon, headings, hanging paragraphs, tables (papers.md 1.5 to 1.7). */
import type { Margin, PdfCell, PdfInline, PdfNode, PdfTable, PdfText, TableLayoutName, TextStyle } from './definition'
import { cleanLine, cleanText, glueLastWord, glueText } from './glue'
import { mm, type Paper, TABLE_LEADING } from './paper'

/** Number columns of the levels A. → 1. → a. */
export const NUMBER_WIDTH = { first: mm(8), second: mm(8), third: mm(6) } as const

const COLON_WIDTH = mm(4)
const LIST_NUMBER_WIDTH = mm(8)
/** Padding of a cell and half a rule on each side: what an outer width loses. */
const CELL_LOSS = 8.5

/** A value of text, a list to be numbered, or runs that are printed as they are. */
export type ColonRow = {
  readonly label: string
  readonly value: string | readonly string[] | { readonly inlines: readonly PdfInline[] }
}

type ColonOptions = {
  readonly colonWidthMm?: number
  readonly listNumberWidthMm?: number
  /** Points between the entries of a list. */
  readonly listGap?: number
}

/** Label, colon and value; a list of values is numbered in a column of its own. Colons share one x. */
export function buildColonRows(
  rows: readonly ColonRow[],
  labelWidthMm: number,
  margin?: Margin,
  { colonWidthMm, listNumberWidthMm, listGap = 1 }: ColonOptions = {},
): PdfTable {
  const colonWidth = colonWidthMm === undefined ? COLON_WIDTH : mm(colonWidthMm)
  const numberWidth = listNumberWidthMm === undefined ? LIST_NUMBER_WIDTH : mm(listNumberWidthMm)
  return {
    layout: 'baris',
    splitRows: true,
    alignment: 'left',
    ...(margin && { margin }),
    table: {
      widths: [mm(labelWidthMm), colonWidth, '*'],
      headerRows: 0,
      body: rows.map(({ label, value }) => [
        { text: cleanLine(label) },
        { text: ':' },
        buildValue(value, numberWidth, listGap),
      ]),
    },
  }
}

function buildValue(value: ColonRow['value'], numberWidth: number, gap: number): PdfCell {
  if (typeof value === 'string') return { text: glueText(cleanLine(value)) }
  if ('inlines' in value) return { text: value.inlines }
  return {
    stack: value.map((entry, index) => ({
      text: glueText(cleanLine(entry)),
      hang: { mark: `${index + 1}.`, width: numberWidth },
      margin: [numberWidth, 0, 0, index < value.length - 1 ? gap : 0] as const,
    })),
  }
}

/** Title in capitals, centred. */
export function buildTitle(text: string): PdfText {
  return {
    text: glueText(cleanLine(text).toUpperCase()),
    bold: true,
    fontSize: 12,
    alignment: 'center',
    margin: [0, 2, 0, 14],
    outline: 'judul',
  }
}

/** Heading of a section, its letter or number hanging. */
export function buildHeading(mark: string, text: string, paper: Paper, isMarkBold = true): PdfText {
  const width = NUMBER_WIDTH.first
  return {
    text: glueText(cleanLine(text), { bold: true }),
    fontSize: paper.bodySize,
    hang: { mark, width, bold: isMarkBold },
    margin: [width, 8, 0, 4],
    heading: true,
    keepWithNext: true,
    outline: 1,
  }
}

/** A paragraph whose mark hangs in a column of `width` left of `indent`. */
export function buildItem(mark: string, inlines: readonly PdfInline[], indent: number, width: number): PdfText {
  return {
    text: glueLastWord(inlines),
    alignment: 'justify',
    hang: { mark, width },
    margin: [indent, 0, 0, 3],
  }
}

export function buildParagraph(inlines: readonly PdfInline[], indent: number, after = 3): PdfText {
  return { text: glueLastWord(inlines), alignment: 'justify', margin: [indent, 0, 0, after] }
}

export type Column = {
  readonly title: string
  /** Outer width in mm, or the rest of the line. */
  readonly widthMm: number | '*'
  readonly alignment?: 'left' | 'center' | 'right'
}

export type TableOptions = {
  readonly paper: Paper
  readonly layout: TableLayoutName
  readonly fontSize: number
  readonly margin?: Margin
  /** Rows of the head, where one with the titles of the columns does not do. */
  readonly head?: readonly (readonly PdfCell[])[]
}

/** A ruled table with a bold head that repeats; `rows` hold one cell for each column. */
export function buildTable(
  columns: readonly Column[],
  rows: readonly (readonly PdfCell[])[],
  { paper, layout, fontSize, margin, head = [buildHeadRow(columns)] }: TableOptions,
): PdfTable {
  return {
    layout,
    fontSize,
    lineHeight: TABLE_LEADING,
    alignment: 'left',
    ...(margin && { margin }),
    table: {
      widths: listWidths(columns, paper),
      headerRows: head.length,
      body: [...head, ...rows],
    },
  }
}

function buildHeadRow(columns: readonly Column[]): readonly PdfCell[] {
  return columns.map((column) => ({ text: column.title, bold: true, alignment: 'center' }))
}

/** The free column keeps this much; on narrow paper the fixed ones share the loss. */
const FREE_COLUMN = mm(24)

function listWidths(columns: readonly Column[], { textWidth }: Paper): (number | '*')[] {
  const fixed = columns.reduce((total, { widthMm }) => total + (widthMm === '*' ? 0 : mm(widthMm)), 0)
  const room = textWidth - (columns.some(({ widthMm }) => widthMm === '*') ? FREE_COLUMN : 0)
  const scale = Math.min(1, room / fixed)
  return columns.map(({ widthMm }) => (widthMm === '*' ? '*' : mm(widthMm) * scale - CELL_LOSS))
}

/** A cell of plain text, where dates and the like stay on one line. */
export function buildCell(text: string, style: TextStyle = {}): PdfText {
  return { text: glueText(cleanText(text).trim()), ...style }
}

/** `a`, `b` … `z`, `aa`: letters of a list, from 1. */
export function formatHuruf(number: number): string {
  const index = number - 1
  const letter = String.fromCharCode(97 + (index % 26))
  return index < 26 ? letter : `${formatHuruf(Math.floor(index / 26))}${letter}`
}

/** Blocks after which the next one must stand on the same page. */
export function keepWithNext<T extends PdfNode>(node: T): T {
  return { ...node, keepWithNext: true }
}
