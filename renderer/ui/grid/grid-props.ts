import type { ReactNode } from 'react'
import type { ScreenMemory } from '../lib/storage'
import type { GridMenuItem } from './grid-menu'
import type { GridChange, GridColumn, GridGroups, SortState } from './grid-types'

export type GridProps<Row extends object> = {
  /** Under this name widths, order, sort and filters are remembered. */
  readonly id: string
  readonly label: string
  readonly columns: readonly GridColumn<Row>[]
  readonly rows: readonly Row[]
  readonly getRowId: (row: Row) => string
  /** What the menu of the right button offers first, for the cell that `onCell` told of. */
  readonly menuItems?: readonly GridMenuItem[]
  /** `row` chooses whole rows (lists), `cell` single cells (entry). */
  readonly mode?: 'row' | 'cell'
  /** The chosen row when the screen decides it; otherwise the grid keeps it. */
  readonly selectedId?: string | null
  readonly onSelect?: (row: Row | null) => void
  /** The active cell of a list of cells, whenever it moves. */
  readonly onCell?: (row: Row, columnId: string) => void
  /** Enter or double click on a row. */
  readonly onOpen?: (row: Row) => void
  /** Word beside the Enter cap in the status bar. */
  readonly openHint?: string
  /** Delete on whole rows; undone by Ctrl+Z, so nothing is asked. */
  readonly onDelete?: (rows: readonly Row[]) => void
  /** Edited cells. May answer with the ids of the rows that were added, so that their bad cells find their place. */
  readonly onChange?: (change: GridChange) => void
  /** May pasting go on beyond the last row? */
  readonly canAddRows?: boolean
  /** A block pasted onto a list that is not edited in place, for instance old rows from Excel. */
  readonly onPasteTable?: (cells: readonly (readonly string[])[]) => void
  readonly groups?: GridGroups<Row>
  readonly initialSort?: SortState
  /** Text of the toolbar's search field; every word must occur somewhere in the row. */
  readonly search?: string
  /** Empties the search and whatever else the toolbar filters by; called by *Hapus semua filter*. */
  readonly onClearFilters?: () => void
  /** Does the toolbar hold rows back before they reach the grid? Then an empty list is no first start. */
  readonly isFilteredOutside?: boolean
  /** What to say when there is nothing at all: usually an EmptyState. */
  readonly empty?: ReactNode
  /** Plural noun of the status bar: `rapat` gives `18 dari 64 rapat`. */
  readonly countLabel?: string
  /** How many there are in all, when the screen has filtered before. */
  readonly totalCount?: number
  /** Text of these rows is struck through: a cancelled meeting. */
  readonly isStruck?: (row: Row) => boolean
  /** First word of the total row; without it there is none. */
  readonly totalLabel?: string
  /** Vertical lines, for lists in which cells are edited or compared. */
  readonly lined?: boolean
  /** Height follows the rows: for a list inside a page. Otherwise it fills its place and scrolls. */
  readonly natural?: boolean
  readonly autoFocus?: boolean
  /** Where the arrangement is kept; this computer's storage unless told. */
  readonly memory?: ScreenMemory
}
