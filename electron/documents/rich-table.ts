/** A table from the editor: cells with spans, put on a full grid whatever was pasted. */
import type { TeksKayaNode } from '@shared/lib/teks-kaya'
import type { PdfCell, PdfNode, PdfStack } from './definition'
import { type Paper, TABLE_LEADING } from './paper'

const CELL_LOSS = 8.5
const FONT_SIZE = 10
/** Spans beyond this are a slip of the clipboard, not a wish. */
const MAX_SPAN = 60

type Cell = { readonly node: TeksKayaNode; readonly columns: number; readonly rows: number; readonly isHead: boolean }

/** @param writeCell gives the blocks of a cell. */
export function buildRichTable(
  table: TeksKayaNode,
  paper: Paper,
  indent: number,
  writeCell: (cell: TeksKayaNode, indent: number) => PdfNode[],
): PdfNode[] {
  const rows = (table.content ?? []).filter((row) => row.type === 'tableRow')
  const grid = placeCells(rows)
  const columnCount = Math.max(0, ...grid.map((row) => row.length))
  if (columnCount === 0) return []

  const body = grid.map((row) => Array.from({ length: columnCount }, (_, at) => buildCell(row[at], writeCell)))
  return [
    {
      layout: 'biasa',
      fontSize: FONT_SIZE,
      lineHeight: TABLE_LEADING,
      alignment: 'left',
      margin: [indent, 2, 0, 4],
      table: { widths: listWidths(grid, columnCount, paper.textWidth - indent), headerRows: countHeadRows(grid), body },
    },
  ]
}

/** `null` marks a place that a span covers; a hole in a ragged table is undefined. */
type Grid = (Cell | null | undefined)[][]

function placeCells(rows: readonly TeksKayaNode[]): Grid {
  const grid: Grid = rows.map(() => [])
  for (const [rowIndex, row] of rows.entries()) {
    let column = 0
    for (const node of row.content ?? []) {
      while (grid[rowIndex]?.[column] !== undefined) column += 1
      const columns = readSpan(node, 'colspan')
      const height = Math.min(readSpan(node, 'rowspan'), rows.length - rowIndex)
      const free = countFree(grid, rowIndex, column, columns)
      const cell = { node, columns: free, rows: height, isHead: node.type === 'tableHeader' }
      for (let down = 0; down < height; down += 1) {
        for (let right = 0; right < free; right += 1) {
          const target = grid[rowIndex + down]
          if (target) target[column + right] = down === 0 && right === 0 ? cell : null
        }
      }
      column += free
    }
  }
  return grid
}

function readSpan(node: TeksKayaNode, name: 'colspan' | 'rowspan'): number {
  const value = node.attrs?.[name]
  return typeof value === 'number' && Number.isInteger(value) && value > 0 ? Math.min(value, MAX_SPAN) : 1
}

/** A span ends where a cell from a row above stands in its way. */
function countFree(grid: Grid, row: number, column: number, wanted: number): number {
  let count = 1
  while (count < wanted && grid[row]?.[column + count] === undefined) count += 1
  return count
}

function buildCell(
  cell: Cell | null | undefined,
  writeCell: (cell: TeksKayaNode, indent: number) => PdfNode[],
): PdfCell {
  if (cell === null) return {}
  if (cell === undefined) return { text: '' }
  const stack: PdfStack['stack'] = writeCell(cell.node, 0)
  return {
    ...(stack.length === 0 ? { text: '' } : { stack }),
    ...(cell.columns > 1 && { colSpan: cell.columns }),
    ...(cell.rows > 1 && { rowSpan: cell.rows }),
    ...(cell.isHead && { bold: true, alignment: 'center' as const }),
  }
}

/** Rows of head cells at the top, as long as nothing hangs from them into the body; one row at least stays body. */
function countHeadRows(grid: Grid): number {
  let count = 0
  for (const [index, row] of grid.entries()) {
    const isHead = row.every((cell) => cell === null || cell === undefined || cell.isHead)
    if (!isHead || index === grid.length - 1) break
    count = index + 1
  }
  const reaches = grid.slice(0, count).some((row, index) => row.some((cell) => cell && index + cell.rows > count))
  return reaches ? 0 : count
}

/** Widths that were dragged in the editor keep their proportions; otherwise the columns are alike. */
function listWidths(grid: Grid, columnCount: number, room: number): number[] {
  const dragged = Array.from({ length: columnCount }, (_, at) => {
    const widths = grid.map((row) => row[at]).map((cell) => (cell && cell.columns === 1 ? readWidth(cell.node) : null))
    return widths.find((width) => width !== null) ?? null
  })
  const shares = dragged.every((width) => width !== null) ? dragged.map(Number) : dragged.map(() => 1)
  const total = shares.reduce((sum, share) => sum + share, 0)
  return shares.map((share) => Math.max(8, (share / total) * room - CELL_LOSS))
}

function readWidth(node: TeksKayaNode): number | null {
  const widths = node.attrs?.colwidth
  const width: unknown = Array.isArray(widths) ? widths[0] : null
  return typeof width === 'number' && width > 0 ? width : null
}
