import type { ReactNode } from 'react'
import { Button } from '../fields/button'
import classes from './grid.module.css'
import type { GridColumn } from './grid-types'
import type { PlacedColumn } from './use-grid-columns'

type GridEmptyProps<Row> = {
  readonly columns: readonly GridColumn<Row>[]
  readonly placed: readonly PlacedColumn[]
  readonly isFiltered: boolean
  readonly empty: ReactNode
  readonly onClearFilters: () => void
}

/** Below the head, at the column where names would stand: the first steps, or the way out of the filters. */
export function GridEmpty<Row>({ columns, placed, isFiltered, empty, onClearFilters }: GridEmptyProps<Row>) {
  const names = columns.findIndex(({ grow }) => grow === true)
  const left = placed.slice(0, Math.max(0, names)).reduce((sum, { width }) => sum + width, 0)
  return (
    <div className={classes.empty} style={{ paddingLeft: left }}>
      {isFiltered ? (
        <div className={classes.noMatch} role="status">
          <p>Tidak ada yang cocok dengan filter ini.</p>
          <Button label="Hapus semua filter" onClick={onClearFilters} />
        </div>
      ) : (
        empty
      )}
    </div>
  )
}
