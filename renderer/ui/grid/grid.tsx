// biome-ignore-all lint/a11y/useSemanticElements: a grid that draws only the visible rows cannot be a table element
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus stays on the grid, its cells are active descendants
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useId, useRef, useState } from 'react'
import { screenMemory } from '../lib/storage'
import { useStatusText } from '../page/status-text'
import classes from './grid.module.css'
import { toElementId } from './grid-element-id'
import { GridEmpty } from './grid-empty'
import { GridFilterBar } from './grid-filter-bar'
import { GridHead } from './grid-head'
import { emptyArrangement, type GridArrangement, readArrangement, writeArrangement } from './grid-memory'
import { GridMenu } from './grid-menu'
import type { GridProps } from './grid-props'
import { GridGroupRow, GridRow, GridTotalRow } from './grid-row'
import { buildStatusText } from './grid-status'
import type { GridColumn } from './grid-types'
import { useGridColumns } from './use-grid-columns'
import { useGridCommands } from './use-grid-commands'
import { useGridEdit } from './use-grid-edit'
import { useGridFill } from './use-grid-fill'
import { useGridHandlers } from './use-grid-handlers'
import { useGridMenu } from './use-grid-menu'
import { useGridRows } from './use-grid-rows'
import { useGridSelection } from './use-grid-selection'

export const ROW_HEIGHT = 30
const OVERSCAN = 4

/**
 * The one list of Simpul, with the manners of Excel. The focus stays on the grid itself; the chosen row or cell is its
 * active descendant, so that rows may come and go while one scrolls through thousands.
 */
export function Grid<Row extends object>(props: GridProps<Row>) {
  const { rows, getRowId, groups, mode = 'row', search = '' } = props
  const gridId = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const frame = useRef<HTMLDivElement>(null)
  const [openColumn, setOpenColumn] = useState<string | null>(null)
  const [arrangement, setArrangement] = useArrangement(props)
  const { columns, placed, style } = useGridColumns(props.columns, arrangement)
  const { items, shown, isFiltered } = useGridRows({
    rows,
    columns: props.columns,
    getRowId,
    arrangement,
    search,
    groups,
  })
  const selection = useGridSelection(shown, columns, getRowId)
  const edit = useGridEdit({ props, shown, columns })
  const focusRow = selection.focus?.row ?? null
  const focusItem = items.findIndex((item) => item.type === 'row' && item.index === focusRow)
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
    rangeExtractor: (range) => toRange(range, focusItem),
    initialRect: { width: 900, height: 660 },
  })
  const fill = useGridFill(selection, edit, shown.length)
  const { onEdited, readSelection, ...handlers } = useGridHandlers({
    props,
    scroller,
    columns,
    shown,
    items,
    selection,
    edit,
    isFilling: fill.bottom !== null,
  })
  useFollowedSelection(props, shown, selection)
  useActiveCell(props, shown, columns, selection)
  useStatusText(
    props.countLabel === undefined
      ? undefined
      : buildStatusText({
          mode,
          countLabel: props.countLabel,
          shown,
          total: props.totalCount ?? rows.length,
          columns,
          block: selection.block,
          column: selection.focus?.column ?? null,
        }),
  )
  const clearFilters = () => {
    setArrangement({ ...arrangement, filters: {} })
    props.onClearFilters?.()
  }
  useGridCommands({
    props,
    getRow: () => (focusRow === null ? shown[0] : shown[focusRow]),
    isFiltered: isFiltered || props.isFilteredOutside === true,
    clearFilters,
  })
  const menu = useGridMenu({
    props,
    frame,
    columns,
    shown,
    selection,
    edit,
    arrangement,
    onArrange: setArrangement,
    readSelection,
    openFilter: setOpenColumn,
    clearFilters,
  })
  const position = selection.focus?.column ?? -1
  const activeColumn = mode === 'cell' || position > 0 ? columns[position]?.id : undefined
  const active = focusItem === -1 ? undefined : toElementId(gridId, focusItem, activeColumn)
  return (
    <div ref={frame} className={classes.frame} data-natural={props.natural || undefined}>
      <div
        ref={scroller}
        className={classes.grid}
        role="grid"
        tabIndex={0}
        aria-label={props.label}
        aria-rowcount={items.length + 1}
        aria-colcount={columns.length}
        aria-multiselectable="true"
        aria-readonly={!edit.canEdit}
        aria-activedescendant={edit.editing === null ? active : undefined}
        data-mode={mode}
        data-lined={props.lined || undefined}
        data-autofocus={props.autoFocus || undefined}
        style={style}
        {...handlers}
        onKeyDown={(event) => {
          if (menu.onKeyDown(event)) event.preventDefault()
          else handlers.onKeyDown(event)
        }}
        onMouseMove={(event) => {
          fill.onMouseMove(event)
          handlers.onMouseMove(event)
        }}
        onContextMenu={menu.onContextMenu}
      >
        <GridHead
          columns={columns}
          allColumns={props.columns}
          placed={placed}
          rows={rows}
          arrangement={arrangement}
          onArrange={setArrangement}
          open={openColumn}
          onOpen={setOpenColumn}
        />
        <div role="rowgroup" className={classes.body} style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const item = items[index]
            if (item === undefined) return null
            if (item.type === 'group') {
              const group = groups?.list.find(({ id }) => id === item.id)
              return (
                <GridGroupRow
                  key={`g${item.id}`}
                  group={group}
                  count={item.count}
                  top={start}
                  index={index}
                  span={columns.length}
                />
              )
            }
            return (
              <GridRow
                key={getRowId(item.row)}
                row={item.row}
                rowId={getRowId(item.row)}
                item={index}
                index={item.index}
                top={start}
                gridId={gridId}
                mode={mode}
                columns={columns}
                placed={placed}
                isStruck={props.isStruck?.(item.row) === true}
                selection={selection}
                edit={edit}
                onEdited={onEdited}
                fillBottom={fill.bottom}
                onFillStart={fill.start}
              />
            )
          })}
        </div>
        {props.totalLabel !== undefined && shown.length > 0 && (
          <GridTotalRow label={props.totalLabel} rows={shown} columns={columns} placed={placed} index={items.length} />
        )}
      </div>
      {shown.length > 0 && (
        <GridFilterBar columns={props.columns} filters={arrangement.filters} onClear={clearFilters} />
      )}
      {menu.menu !== null && (
        <GridMenu
          at={menu.menu}
          items={menu.items}
          onClose={() => {
            menu.close()
            scroller.current?.focus({ preventScroll: true })
          }}
        />
      )}
      {shown.length === 0 && (
        <GridEmpty
          columns={columns}
          placed={placed}
          isFiltered={
            (isFiltered || props.isFilteredOutside === true) && (rows.length > 0 || props.isFilteredOutside === true)
          }
          empty={props.empty}
          onClearFilters={clearFilters}
        />
      )}
    </div>
  )
}

/** The visible lines and, wherever one has scrolled, the line that has the focus. */
function toRange(
  range: { startIndex: number; endIndex: number; overscan: number; count: number },
  focusItem: number,
): number[] {
  const first = Math.max(0, range.startIndex - range.overscan)
  const last = Math.min(range.count - 1, range.endIndex + range.overscan)
  const lines = Array.from({ length: last - first + 1 }, (_, offset) => first + offset)
  if (focusItem !== -1 && focusItem < first) return [focusItem, ...lines]
  return focusItem > last ? [...lines, focusItem] : lines
}

function useArrangement<Row extends object>(props: GridProps<Row>) {
  const { id, memory = screenMemory, initialSort = [] } = props
  const [arrangement, setState] = useState(() =>
    readArrangement(memory, id, { ...emptyArrangement, sort: initialSort }),
  )
  const setArrangement = (next: GridArrangement) => {
    setState(next)
    writeArrangement(memory, id, next)
  }
  return [arrangement, setArrangement] as const
}

/** Tells the screen which row is chosen, and follows when the screen chooses another. */
function useFollowedSelection<Row extends object>(
  { selectedId, onSelect, getRowId, autoFocus }: GridProps<Row>,
  shown: readonly Row[],
  selection: ReturnType<typeof useGridSelection<Row>>,
) {
  const current = selection.focus === null ? undefined : shown[selection.focus.row]
  const currentId = current === undefined ? null : getRowId(current)
  const told = useRef<string | null>(null)
  const latest = useRef({ onSelect, select: selection.select })
  latest.current = { onSelect, select: selection.select }
  useEffect(() => {
    if (selectedId === undefined || selectedId === null || selectedId === told.current) return
    const index = shown.findIndex((row) => getRowId(row) === selectedId)
    if (index === -1) return
    told.current = selectedId
    latest.current.select({ row: index, column: 0 })
  }, [selectedId, shown, getRowId])
  useEffect(() => {
    if (currentId === told.current) return
    told.current = currentId
    latest.current.onSelect?.(current ?? null)
  }, [currentId, current])
  const isReady = shown.length > 0
  useEffect(() => {
    if (autoFocus !== true || !isReady) return
    const grid = document.querySelector<HTMLElement>('[role="grid"][data-autofocus]')
    // Whoever has opened the palette or a dialog before the rows came is typing there.
    const layer = document.activeElement?.closest('[role="dialog"]') ?? null
    if (layer === null || layer.contains(grid)) grid?.focus({ preventScroll: true })
  }, [autoFocus, isReady])
}

/** Tells the screen where the active cell is, for what explains or acts on one figure. */
function useActiveCell<Row extends object>(
  { mode, onCell }: GridProps<Row>,
  shown: readonly Row[],
  columns: readonly GridColumn<Row>[],
  { focus }: ReturnType<typeof useGridSelection<Row>>,
) {
  const row = focus === null ? undefined : shown[focus.row]
  const columnId = focus === null ? undefined : columns[focus.column]?.id
  const latest = useRef(onCell)
  latest.current = onCell
  useEffect(() => {
    if (mode === 'cell' && row !== undefined && columnId !== undefined) latest.current?.(row, columnId)
  }, [mode, row, columnId])
}
