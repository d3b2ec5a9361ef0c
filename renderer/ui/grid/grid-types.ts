import type { ReactNode } from 'react'
import type { GlifName } from '../status/glif'

export type CellValue = string | number | null

export type ParsedCell =
  | { readonly ok: true; readonly nilai: CellValue }
  | { readonly ok: false; readonly pesan: string }

export type GridColumn<Row> = {
  readonly id: string
  readonly header: string
  /** Decides alignment, filter and what may be cut: text is cut with an ellipsis, all else never. */
  readonly kind?: 'text' | 'number' | 'date' | 'time' | 'status'
  /** What is sorted and filtered by, summed and copied. Dates as `YYYY-MM-DD`. */
  readonly value: (row: Row) => CellValue
  /** How the value is written, in the cell, the filter list and the clipboard; the value itself unless told. */
  readonly text?: (row: Row) => string
  /** How the cell is drawn when words are not enough. */
  readonly cell?: (row: Row) => ReactNode
  /** Pixels. A column that grows takes this as its least width. */
  readonly width: number
  readonly grow?: boolean
  /** Drawn in the grey of secondary columns. */
  readonly secondary?: boolean
  /** Stays at the left while the others scroll; frozen columns come first. */
  readonly frozen?: boolean
  /** Leaves the list when the layout is narrower than this many pixels. */
  readonly dropBelow?: number
  /** `list` of values to tick, `range` from–to; `none` for columns that are no use to filter. By kind unless told. */
  readonly filter?: 'list' | 'range' | 'none'
  /** Content of the total row, from the rows that are shown. */
  readonly total?: (rows: readonly Row[]) => ReactNode
  /** Makes the cell editable. The same `parse` judges typing and pasting. */
  readonly edit?: {
    readonly parse: (text: string, row: Row | null) => ParsedCell
    /** What the editor starts with; the written form unless told. */
    readonly text?: (row: Row) => string
    readonly options?: readonly string[]
  }
}

export type GridGroups<Row> = {
  /** Id of the group that a row belongs to. */
  readonly of: (row: Row) => string
  /** Order and names of the groups; a group without rows is not drawn. */
  readonly list: readonly { readonly id: string; readonly label: string; readonly glif?: GlifName }[]
}

export type CellChange = { readonly rowId: string; readonly columnId: string; readonly value: CellValue }

/** One handful of changes: everything in it belongs into one action, so that one Ctrl+Z takes it back. */
export type GridChange = {
  readonly kind: 'typing' | 'paste' | 'fill' | 'clear'
  readonly cells: readonly CellChange[]
  /** Rows pasted beyond the end, by column id. Only when `canAddRows`. */
  readonly newRows: readonly Readonly<Record<string, CellValue>>[]
  /** What could not be understood and is shown red in its place; rows beyond the end have no place yet. */
  readonly rejected: readonly {
    /** Null beyond the end. */
    readonly rowId: string | null
    readonly columnId: string
    readonly text: string
    readonly pesan: string
  }[]
}

export type SortState = readonly { readonly id: string; readonly desc: boolean }[]

/** What a column lets through. `null` in `values` stands for empty cells. */
export type ColumnFilter = {
  readonly values?: readonly string[]
  readonly min?: string
  readonly max?: string
}
