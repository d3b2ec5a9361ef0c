import { type CSSProperties, useMemo, useSyncExternalStore } from 'react'
import { getLayoutWidth, subscribeLayoutWidth } from '../theme/appearance'
import type { GridArrangement } from './grid-memory'
import type { GridColumn } from './grid-types'

export type PlacedColumn = { readonly width: number; readonly left: number | null }

/** Columns in the order that is shown, and how wide each is. Frozen ones come first and know their left edge. */
export function useGridColumns<Row>(all: readonly GridColumn<Row>[], arrangement: GridArrangement) {
  const layoutWidth = useSyncExternalStore(subscribeLayoutWidth, getLayoutWidth)
  const dropped = all.filter(({ dropBelow }) => dropBelow !== undefined && layoutWidth < dropBelow).length
  // biome-ignore lint/correctness/useExhaustiveDependencies: `dropped` changes exactly when the width matters
  const columns = useMemo(() => arrange(all, arrangement, layoutWidth), [all, arrangement, dropped])
  const placed = useMemo(() => {
    let left = 0
    return columns.map((column): PlacedColumn => {
      const width = arrangement.widths[column.id] ?? column.width
      const place = { width, left: column.frozen === true ? left : null }
      left += width
      return place
    })
  }, [columns, arrangement.widths])
  const style = useMemo(() => {
    const tracks = columns.map((column, index) => {
      const width = placed[index]?.width ?? column.width
      return column.grow === true && arrangement.widths[column.id] === undefined
        ? `minmax(${width}px, 1fr)`
        : `${width}px`
    })
    const total = placed.reduce((sum, { width }) => sum + width, 0)
    return { '--columns': tracks.join(' '), '--width': `${total}px` } as CSSProperties
  }, [columns, placed, arrangement.widths])
  return { columns, placed, style }
}

function arrange<Row>(
  all: readonly GridColumn<Row>[],
  { order, hidden }: GridArrangement,
  layoutWidth: number,
): readonly GridColumn<Row>[] {
  const rank = (column: GridColumn<Row>) => {
    const index = order.indexOf(column.id)
    return (column.frozen === true ? 0 : 10_000) + (index === -1 ? all.indexOf(column) : index)
  }
  return all
    .filter(({ id, dropBelow }) => !hidden.includes(id) && (dropBelow === undefined || layoutWidth >= dropBelow))
    .sort((a, b) => rank(a) - rank(b))
}
