import {
  columnFilteringFeature,
  createFilteredRowModel,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { useMemo } from 'react'
import { compareValues, findRows, formatCell, isActiveFilter, passesFilter } from './grid-filter'
import type { GridArrangement } from './grid-memory'
import type { GridColumn, GridGroups } from './grid-types'

const features = tableFeatures({
  columnFilteringFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
})

export type GridItem<Row> =
  | { readonly type: 'group'; readonly id: string; readonly count: number }
  | { readonly type: 'row'; readonly row: Row; readonly index: number }

type GridRowsOptions<Row> = {
  readonly rows: readonly Row[]
  readonly columns: readonly GridColumn<Row>[]
  readonly getRowId: (row: Row) => string
  readonly arrangement: GridArrangement
  readonly search: string
  readonly groups: GridGroups<Row> | undefined
}

/** The rows in the order and choice that is shown, and the lines of the list: rows with the heads of their groups. */
export function useGridRows<Row extends object>(options: GridRowsOptions<Row>) {
  const { rows, columns, getRowId, arrangement, search, groups } = options
  const data = useMemo(() => findRows(rows, columns, search), [rows, columns, search])
  const columnDefs = useMemo(
    () =>
      columns.map((column) => ({
        id: column.id,
        accessorFn: (row: Row) => column.value(row),
        sortFn: (a: { original: Row }, b: { original: Row }) =>
          compareValues(column.value(a.original), column.value(b.original)),
        filterFn: (row: { original: Row }, _id: string, filter: Parameters<typeof passesFilter>[2]) =>
          passesFilter(column.value(row.original), formatCell(column, row.original), filter),
      })),
    [columns],
  )
  const columnFilters = useMemo(
    () =>
      Object.entries(arrangement.filters)
        .filter(([id, filter]) => isActiveFilter(filter) && columns.some((column) => column.id === id))
        .map(([id, value]) => ({ id, value })),
    [arrangement.filters, columns],
  )
  const sorting = useMemo(
    () =>
      arrangement.sort.filter(({ id }) => columns.some((column) => column.id === id)).map((entry) => ({ ...entry })),
    [arrangement.sort, columns],
  )
  const table = useTable({
    features,
    columns: columnDefs,
    data,
    getRowId,
    state: { columnFilters, sorting },
  })
  const sorted = table.getRowModel().rows
  const items = useMemo(
    () =>
      toItems(
        sorted.map(({ original }) => original),
        groups,
      ),
    [sorted, groups],
  )
  const shown = useMemo(() => items.flatMap((item) => (item.type === 'row' ? [item.row] : [])), [items])
  return { items, shown, isFiltered: columnFilters.length > 0 || search.trim() !== '' }
}

function toItems<Row>(rows: readonly Row[], groups: GridGroups<Row> | undefined): readonly GridItem<Row>[] {
  if (groups === undefined) return rows.map((row, index) => ({ type: 'row', row, index }))
  let index = 0
  const byGroup = Map.groupBy(rows, groups.of)
  return groups.list.flatMap(({ id }): readonly GridItem<Row>[] => {
    const members = byGroup.get(id) ?? []
    if (members.length === 0) return []
    return [
      { type: 'group', id, count: members.length },
      ...members.map((row): GridItem<Row> => ({ type: 'row', row, index: index++ })),
    ]
  })
}
