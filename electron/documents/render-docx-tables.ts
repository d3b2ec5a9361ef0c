import {
  BorderStyle,
  HeightRule,
  type IBorderOptions,
  type Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import type { PdfCell, PdfCellContent, PdfNode, PdfTable } from './definition'
import type { Place, Writer } from './render-docx-place'
import { toColor, toEighths, toTwips } from './render-docx-units'
import { TABLE_LAYOUTS, type TableLayout } from './table-layouts'

type WriteColumn = (nodes: readonly PdfNode[], place: Place, writer: Writer) => (Paragraph | Table)[]

/** Tables up to this many rows stay whole, and this many rows of a longer one stand on its last page (papers.md 1.8). */
const WHOLE_TABLE_ROWS = 12
const LAST_ROWS = 2
/** Characters in the cells of one row from which on the row may be divided between pages. */
const LONG_ROW = 900

/** Returns what builds the table once it is known whether a block after it must stand on its last page. */
export function writeTable(
  node: PdfTable,
  place: Place,
  writer: Writer,
  writeColumn: WriteColumn,
): (keepLast: boolean) => Table {
  const layout = TABLE_LAYOUTS[node.layout]
  const widths = listWidths(node, layout, place.width - place.left - place.right)
  const { body, headerRows, heights } = node.table
  const inside: Place = {
    ...place,
    left: 0,
    right: 0,
    styleId: layout.rule === null ? place.styleId : 'Tabel',
  }

  return (keepLast) =>
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: toTwips(sum(widths)), type: WidthType.DXA },
      columnWidths: widths.map(toTwips),
      indent: { size: toTwips(place.left), type: WidthType.DXA },
      borders: buildBorders(layout),
      margins: {
        left: toTwips(layout.padding.left),
        right: toTwips(layout.padding.right),
        top: toTwips(layout.padding.top),
        bottom: toTwips(layout.padding.bottom),
        marginUnitType: WidthType.DXA,
      },
      rows: body.map((row, at) => {
        const height = heights?.[at]
        const isHead = at < headerRows
        return new TableRow({
          children: writeCells(row, { widths, layout, isHead, inside, writer, writeColumn }),
          tableHeader: isHead,
          cantSplit: !node.splitRows && (isHead || countText(row) <= LONG_ROW),
          keepNext: isKept(node, at, keepLast),
          ...(typeof height === 'number' && {
            height: {
              value: toTwips(height + layout.padding.top + layout.padding.bottom + (layout.rule?.width ?? 0)),
              rule: HeightRule.ATLEAST,
            },
          }),
        })
      }),
    })
}

/** Whether a row must stand on the page of the next one. */
function isKept(node: PdfTable, at: number, keepLast: boolean): boolean {
  const { body, headerRows } = node.table
  const last = body.length - 1
  if (at === last) return keepLast
  if (node.splitRows) return false
  if (at < headerRows) return true
  if (countText(body[at] ?? []) > LONG_ROW) return false
  return body.length - headerRows <= WHOLE_TABLE_ROWS || at > last - LAST_ROWS
}

type RowOptions = {
  readonly widths: readonly number[]
  readonly layout: TableLayout
  readonly isHead: boolean
  readonly inside: Place
  readonly writer: Writer
  readonly writeColumn: WriteColumn
}

function writeCells(row: readonly PdfCell[], options: RowOptions): TableCell[] {
  const { widths, layout, isHead, inside, writer, writeColumn } = options
  return row.flatMap((cell, at) => {
    if (!isContent(cell)) return []
    const { colSpan = 1, rowSpan = 1, fillColor, verticalAlignment, ...content } = cell
    const outer = sum(widths.slice(at, at + colSpan))
    const width = outer - layout.padding.left - layout.padding.right - (layout.rule?.width ?? 0)
    const children = writeColumn([content], { ...inside, width }, writer)
    const fill = fillColor ?? (isHead ? layout.headerFill : null)
    return [
      new TableCell({
        children,
        width: { size: toTwips(outer), type: WidthType.DXA },
        ...(colSpan > 1 && { columnSpan: colSpan }),
        ...(rowSpan > 1 && { rowSpan }),
        ...(fill !== null && { shading: { type: ShadingType.CLEAR, fill: toColor(fill), color: 'auto' } }),
        ...(verticalAlignment && { verticalAlign: VERTICAL[verticalAlignment] }),
      }),
    ]
  })
}

const VERTICAL = {
  top: VerticalAlignTable.TOP,
  middle: VerticalAlignTable.CENTER,
  bottom: VerticalAlignTable.BOTTOM,
} as const

function isContent(cell: PdfCell): cell is PdfCellContent {
  return 'text' in cell || 'stack' in cell || 'image' in cell || 'svg' in cell
}

/** Outer widths of the columns; those with a star share what the others leave. */
function listWidths({ table }: PdfTable, { padding, rule }: TableLayout, room: number): number[] {
  const loss = padding.left + padding.right + (rule?.width ?? 0)
  const fixed = sum(table.widths.map((width) => (width === '*' ? 0 : width + loss)))
  const stars = table.widths.filter((width) => width === '*').length
  const share = Math.max(loss + 1, (room - fixed - (rule?.width ?? 0)) / Math.max(1, stars))
  return table.widths.map((width) => (width === '*' ? share : width + loss))
}

function buildBorders({ rule }: TableLayout) {
  const line: IBorderOptions =
    rule === null
      ? { style: BorderStyle.NONE, size: 0, color: 'auto' }
      : { style: BorderStyle.SINGLE, size: toEighths(rule.width), color: toColor(rule.color) }
  return { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line }
}

function countText(row: readonly PdfCell[]): number {
  return sum(row.map((cell) => (isContent(cell) ? countNode(cell) : 0)))
}

function countNode(node: PdfNode): number {
  if ('text' in node)
    return typeof node.text === 'string' ? node.text.length : sum(node.text.map(({ text }) => text.length))
  if ('stack' in node) return sum(node.stack.map(countNode))
  return 'table' in node ? sum(node.table.body.map(countText)) : 0
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
