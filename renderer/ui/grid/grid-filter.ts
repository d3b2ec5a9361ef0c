import type { CellValue, ColumnFilter, GridColumn } from './grid-types'

/** The word under which empty cells stand in a tick list. */
export const EMPTY_WORD = '(kosong)'

/** The written form of a cell, as read, filtered and copied. */
export function formatCell<Row>(column: GridColumn<Row>, row: Row): string {
  if (column.text !== undefined) return column.text(row)
  const value = column.value(row)
  return value === null ? '' : String(value)
}

/** Does a filter hold anything back? */
export function isActiveFilter(filter: ColumnFilter | undefined): boolean {
  return filter !== undefined && (filter.values !== undefined || filter.min !== undefined || filter.max !== undefined)
}

/** Does a cell pass the filter of its column? Empty cells pass a range only through the tick list. */
export function passesFilter(value: CellValue, text: string, filter: ColumnFilter): boolean {
  if (filter.values !== undefined && !filter.values.includes(text === '' ? EMPTY_WORD : text)) return false
  if (filter.min === undefined && filter.max === undefined) return true
  if (value === null || value === '') return false
  if (typeof value === 'number') {
    return value >= Number(filter.min ?? -Infinity) && value <= Number(filter.max ?? Infinity)
  }
  return value >= (filter.min ?? '') && value <= (filter.max ?? '\uffff')
}

/** Rows in which every word of `search` occurs somewhere, in any column. */
export function findRows<Row extends object>(
  rows: readonly Row[],
  columns: readonly GridColumn<Row>[],
  search: string,
): readonly Row[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return rows
  return rows.filter((row) => {
    const text = readRowText(row, columns)
    return words.every((word) => text.includes(word))
  })
}

/** Rows never change in place, so what a row says is written once for each set of columns. */
const rowTexts = new WeakMap<object, WeakMap<object, string>>()

function readRowText<Row extends object>(row: Row, columns: readonly GridColumn<Row>[]): string {
  const known = rowTexts.get(columns) ?? new WeakMap<object, string>()
  rowTexts.set(columns, known)
  const text =
    known.get(row) ??
    columns
      .map((column) => formatCell(column, row))
      .join('\n')
      .toLowerCase()
  known.set(row, text)
  return text
}

/** Different written values of a column with their counts, in reading order, empty ones last. */
export function listValues<Row>(
  rows: readonly Row[],
  column: GridColumn<Row>,
): readonly { readonly text: string; readonly count: number }[] {
  const found = new Map<string, { count: number; value: CellValue }>()
  for (const row of rows) {
    const text = formatCell(column, row) || EMPTY_WORD
    const entry = found.get(text)
    if (entry === undefined) found.set(text, { count: 1, value: column.value(row) })
    else entry.count += 1
  }
  return [...found]
    .sort(([a, { value: x }], [b, { value: y }]) => {
      if (a === EMPTY_WORD || b === EMPTY_WORD) return a === EMPTY_WORD ? 1 : -1
      return compareValues(x, y) || collator.compare(a, b)
    })
    .map(([text, { count }]) => ({ text, count }))
}

const collator = new Intl.Collator('id', { numeric: true, sensitivity: 'base' })

/** Order of two cells, smallest first; empty cells count as the smallest. */
export function compareValues(a: CellValue, b: CellValue): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? -1 : 1
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return collator.compare(String(a), String(b))
}
