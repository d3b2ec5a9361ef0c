import { type Block, countCells } from './grid-selection'
import type { CellChange, CellValue, GridChange, GridColumn } from './grid-types'

export type BadCell = { readonly text: string; readonly pesan: string }

/** What came of a typing, a paste or a fill: good cells to be saved at once, bad ones to be shown in their place. */
export type EditResult = {
  readonly change: GridChange
  readonly bad: readonly (BadCell & { readonly rowId: string; readonly columnId: string })[]
}

type Sheet<Row> = {
  readonly rows: readonly Row[]
  readonly columns: readonly GridColumn<Row>[]
  readonly getRowId: (row: Row) => string
  readonly canAddRows: boolean
}

/**
 * Lays a block of texts over the grid from the upper left corner of the selection. One value fills the whole selection.
 * Cells that are not editable are passed over; rows beyond the end become new rows when the list can take them.
 */
export function layCells<Row>(
  sheet: Sheet<Row>,
  block: Block,
  texts: readonly (readonly string[])[],
  kind: GridChange['kind'],
): EditResult {
  const single = texts.length === 1 && texts[0]?.length === 1 && countCells(block) > 1 ? (texts[0][0] ?? '') : null
  const height = single === null ? texts.length : block.bottom - block.top + 1
  const cells: CellChange[] = []
  const bad: (BadCell & { rowId: string; columnId: string })[] = []
  const newRows: Record<string, CellValue>[] = []
  const rejected: GridChange['rejected'][number][] = []
  for (let down = 0; down < height; down += 1) {
    const row = sheet.rows[block.top + down]
    if (row === undefined && !sheet.canAddRows) break
    const added: Record<string, CellValue> = {}
    const width = single === null ? (texts[down]?.length ?? 0) : block.right - block.left + 1
    for (let along = 0; along < width; along += 1) {
      const column = sheet.columns[block.left + along]
      if (column?.edit === undefined) continue
      const text = single ?? texts[down]?.[along] ?? ''
      const parsed = column.edit.parse(text.trim(), row ?? null)
      if (!parsed.ok) {
        const rowId = row === undefined ? null : sheet.getRowId(row)
        rejected.push({ rowId, columnId: column.id, text, pesan: parsed.pesan })
        if (rowId !== null) bad.push({ rowId, columnId: column.id, text, pesan: parsed.pesan })
      } else if (row === undefined) added[column.id] = parsed.nilai
      else cells.push({ rowId: sheet.getRowId(row), columnId: column.id, value: parsed.nilai })
    }
    if (row === undefined && Object.keys(added).length > 0) newRows.push(added)
  }
  return { change: { kind, cells, newRows, rejected }, bad }
}

/** Ctrl+D: the first row of the selection is repeated below; one single cell takes the one above it. */
export function fillDown<Row>(
  sheet: Sheet<Row>,
  block: Block,
  readText: (column: GridColumn<Row>, row: Row) => string,
): EditResult {
  const top = block.top === block.bottom ? block.top - 1 : block.top
  const source = sheet.rows[top]
  if (source === undefined) return { change: { kind: 'fill', cells: [], newRows: [], rejected: [] }, bad: [] }
  const line = sheet.columns.slice(block.left, block.right + 1).map((column) => readText(column, source))
  const texts = Array.from({ length: block.bottom - top }, () => line)
  return layCells({ ...sheet, canAddRows: false }, { ...block, top: top + 1 }, texts, 'fill')
}

/** The handle at the corner of the selection, pulled down to row `bottom`: the selection is repeated below itself. */
export function fillTo<Row>(
  sheet: Sheet<Row>,
  block: Block,
  bottom: number,
  readText: (column: GridColumn<Row>, row: Row) => string,
): EditResult {
  const columns = sheet.columns.slice(block.left, block.right + 1)
  const source = sheet.rows
    .slice(block.top, block.bottom + 1)
    .map((row) => columns.map((column) => readText(column, row)))
  const texts = Array.from(
    { length: Math.max(0, bottom - block.bottom) },
    (_, index) => source[index % source.length] ?? [],
  )
  return layCells({ ...sheet, canAddRows: false }, { ...block, top: block.bottom + 1, bottom }, texts, 'fill')
}

/** Delete: empties the editable cells of the selection; what may not be empty stays and says so. */
export function clearCells<Row>(sheet: Sheet<Row>, block: Block): EditResult {
  const line = Array.from({ length: block.right - block.left + 1 }, () => '')
  const texts = Array.from({ length: block.bottom - block.top + 1 }, () => line)
  return layCells({ ...sheet, canAddRows: false }, block, texts, 'clear')
}
