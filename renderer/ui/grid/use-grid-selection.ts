import { useMemo, useRef, useState } from 'react'
import { type Block, clampPlace, type Place, toBlock } from './grid-selection'
import type { GridColumn } from './grid-types'

type Corner = { readonly rowId: string; readonly columnId: string }
type Selection = { readonly anchor: Corner; readonly focus: Corner }

export type GridSelection = {
  /** Where the keys act, or null while nothing is chosen. */
  readonly focus: Place | null
  readonly block: Block | null
  readonly select: (to: Place, extend?: boolean) => void
  readonly selectBlock: (from: Place, to: Place) => void
  readonly clear: () => void
}

/**
 * What is chosen, kept by the ids of rows and columns so that it survives sorting, filtering and new data. When the
 * chosen row is gone, the row that has taken its place is chosen.
 */
export function useGridSelection<Row>(
  shown: readonly Row[],
  columns: readonly GridColumn<Row>[],
  getRowId: (row: Row) => string,
): GridSelection {
  const [selection, setSelection] = useState<Selection | null>(null)
  const lastFocus = useRef<Place>({ row: 0, column: 0 })
  const rowIndex = useMemo(() => new Map(shown.map((row, index) => [getRowId(row), index])), [shown, getRowId])
  const size = { rows: shown.length, columns: columns.length, pageRows: 1 }
  const toPlace = (corner: Corner, fallback: Place): Place | null => {
    if (shown.length === 0) return null
    const row = rowIndex.get(corner.rowId)
    const column = columns.findIndex(({ id }) => id === corner.columnId)
    return clampPlace({ row: row ?? fallback.row, column: column === -1 ? fallback.column : column }, size)
  }
  const focus = selection === null ? null : toPlace(selection.focus, lastFocus.current)
  const anchor = selection === null || focus === null ? null : toPlace(selection.anchor, focus)
  if (focus !== null) lastFocus.current = focus
  const toCorner = (place: Place): Corner | null => {
    const row = shown[place.row]
    const column = columns[place.column]
    return row === undefined || column === undefined ? null : { rowId: getRowId(row), columnId: column.id }
  }
  return {
    focus,
    block: anchor === null || focus === null ? null : toBlock(anchor, focus),
    select: (to, extend = false) => {
      const corner = toCorner(clampPlace(to, size))
      if (corner !== null)
        setSelection({ focus: corner, anchor: extend && selection !== null ? selection.anchor : corner })
    },
    selectBlock: (from, to) => {
      const [start, end] = [toCorner(clampPlace(from, size)), toCorner(clampPlace(to, size))]
      if (start !== null && end !== null) setSelection({ anchor: start, focus: end })
    },
    clear: () => setSelection(null),
  }
}
