import { Button } from '../fields/button'
import classes from './grid.module.css'
import { isActiveFilter } from './grid-filter'
import type { GridArrangement } from './grid-memory'
import type { GridColumn } from './grid-types'

type GridFilterBarProps<Row> = {
  readonly columns: readonly GridColumn<Row>[]
  readonly filters: GridArrangement['filters']
  readonly onClear: () => void
}

/** Below a list from which a filter holds rows back: by what, and the way out. A hidden column filters as well. */
export function GridFilterBar<Row>({ columns, filters, onClear }: GridFilterBarProps<Row>) {
  const names = columns.filter(({ id }) => isActiveFilter(filters[id])).map(({ header }) => header)
  if (names.length === 0) return null
  return (
    <div className={classes.filterBar}>
      <span>Disaring menurut {new Intl.ListFormat('id').format(names)}.</span>
      <Button label="Hapus semua filter" small variant="quiet" onClick={onClear} />
    </div>
  )
}
