// biome-ignore-all lint/a11y/useSemanticElements: a grid that draws only the visible rows cannot be a table element
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus stays on the grid, its cells are active descendants
import { Popover } from '@mantine/core'
import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react'
import { CommandLayer } from '../commands/use-commands'
import { Icon } from '../icon/icon'
import classes from './grid.module.css'
import { GridColumnPopup } from './grid-column-popup'
import { isActiveFilter } from './grid-filter'
import type { GridArrangement } from './grid-memory'
import { toFrozenStyle } from './grid-row'
import type { GridColumn } from './grid-types'
import { moveColumnBy, moveColumnTo } from './move-column'
import { toggleSort } from './toggle-sort'
import type { PlacedColumn } from './use-grid-columns'
import { fitColumn } from './use-grid-menu'

type GridHeadProps<Row> = {
  readonly columns: readonly GridColumn<Row>[]
  readonly allColumns: readonly GridColumn<Row>[]
  readonly placed: readonly PlacedColumn[]
  /** All rows, for the tick lists and for fitting widths. */
  readonly rows: readonly Row[]
  readonly arrangement: GridArrangement
  readonly onArrange: (next: GridArrangement) => void
  /** The column whose filter is open. */
  readonly open: string | null
  readonly onOpen: (columnId: string | null) => void
}

/**
 * The heads of the columns: click sorts, Shift adds, the funnel filters, the edge sets the width, dragging or Ctrl with
 * an arrow moves the column. One tab stop.
 */
export function GridHead<Row>(props: GridHeadProps<Row>) {
  const { columns, placed, rows, arrangement, onArrange, open, onOpen: setOpen } = props
  const [current, setCurrent] = useState(0)
  const dragged = useRef<string | null>(null)
  const [dropTarget, setDropTarget] = useState<string | null>(null)
  const head = useRef<HTMLDivElement>(null)
  const focusHead = (position: number) => {
    setCurrent(position)
    head.current?.querySelectorAll<HTMLElement>('[data-sort]')[position]?.focus()
  }
  const onKeyDown = (event: KeyboardEvent, position: number, column: GridColumn<Row>) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (event.ctrlKey && step !== 0) {
      onArrange({ ...arrangement, order: moveColumnBy(columns, column.id, step) })
      setCurrent(Math.max(0, Math.min(columns.length - 1, position + step)))
    } else if (event.key === 'ArrowRight') focusHead(Math.min(columns.length - 1, position + 1))
    else if (event.key === 'ArrowLeft') focusHead(Math.max(0, position - 1))
    else if (event.key === 'ArrowDown') setOpen(column.id)
    else return
    event.preventDefault()
  }
  const setWidth = (id: string, width: number) =>
    onArrange({ ...arrangement, widths: { ...arrangement.widths, [id]: Math.max(40, Math.round(width)) } })
  return (
    <div role="rowgroup" className={classes.head} ref={head}>
      <div role="row" className={classes.headRow} aria-rowindex={1}>
        {columns.map((column, position) => {
          const sortIndex = arrangement.sort.findIndex(({ id }) => id === column.id)
          const sort = arrangement.sort[sortIndex]
          // With one column there is nothing to count.
          const rank = sort === undefined || arrangement.sort.length < 2 ? null : sortIndex + 1
          const isFiltered = isActiveFilter(arrangement.filters[column.id])
          return (
            <div
              key={column.id}
              role="columnheader"
              className={classes.headCell}
              aria-colindex={position + 1}
              aria-sort={sort === undefined ? 'none' : sort.desc ? 'descending' : 'ascending'}
              data-kind={column.kind ?? 'text'}
              data-frozen={column.frozen || undefined}
              data-drop={dropTarget === column.id || undefined}
              style={toFrozenStyle(placed[position])}
              onDragOver={(event) => {
                if (dragged.current === null) return
                event.preventDefault()
                setDropTarget(column.id)
              }}
              onDrop={(event) => {
                event.preventDefault()
                if (dragged.current !== null)
                  onArrange({ ...arrangement, order: moveColumnTo(columns, dragged.current, column.id) })
              }}
            >
              <button
                type="button"
                className={classes.headName}
                data-sort
                tabIndex={position === current ? 0 : -1}
                aria-haspopup="dialog"
                aria-description={rank === null ? undefined : `Urutan ke-${rank}`}
                draggable
                onDragStart={(event) => {
                  dragged.current = column.id
                  event.dataTransfer.effectAllowed = 'move'
                  event.dataTransfer.setData('text/plain', column.header)
                }}
                onDragEnd={() => {
                  dragged.current = null
                  setDropTarget(null)
                }}
                onClick={(event) =>
                  onArrange({ ...arrangement, sort: toggleSort(arrangement.sort, column.id, event.shiftKey) })
                }
                onKeyDown={(event) => onKeyDown(event, position, column)}
              >
                <span>{column.header}</span>
                {sort !== undefined && <Icon name={sort.desc ? 'arrowDown' : 'arrowUp'} size={14} />}
                {rank !== null && (
                  <span className={classes.rank} aria-hidden="true">
                    {rank}
                  </span>
                )}
              </button>
              <Popover
                opened={open === column.id}
                onChange={(isOpen) => !isOpen && setOpen(null)}
                position="bottom-end"
                width={264}
                trapFocus
                returnFocus
                withinPortal
              >
                <Popover.Target>
                  <button
                    type="button"
                    className={classes.headFilter}
                    tabIndex={-1}
                    aria-label={isFiltered ? `Saring ${column.header}, sedang disaring` : `Saring ${column.header}`}
                    data-active={isFiltered || undefined}
                    data-open={open === column.id || undefined}
                    onClick={() => setOpen(open === column.id ? null : column.id)}
                  >
                    <Icon name={isFiltered ? 'filter' : 'chevronDown'} size={13} />
                  </button>
                </Popover.Target>
                <Popover.Dropdown className={classes.popup}>
                  <CommandLayer>
                    <GridColumnPopup
                      column={column}
                      columns={columns}
                      rows={rows}
                      arrangement={arrangement}
                      onArrange={onArrange}
                      onClose={() => setOpen(null)}
                    />
                  </CommandLayer>
                </Popover.Dropdown>
              </Popover>
              <ResizeEdge
                onResize={(width) => setWidth(column.id, width)}
                onFit={() => onArrange(fitColumn(arrangement, column, rows, position === 0))}
              />
            </div>
          )
        })}
      </div>
    </div>
  )
}

/** The right edge of a head: drag for a width, double click for the width of the content. For the mouse only. */
function ResizeEdge({ onResize, onFit }: { readonly onResize: (width: number) => void; readonly onFit: () => void }) {
  const start = useRef<{ readonly x: number; readonly width: number; readonly scale: number } | null>(null)
  return (
    <span
      className={classes.edge}
      aria-hidden="true"
      onPointerDown={(event: PointerEvent<HTMLElement>) => {
        const cell = event.currentTarget.parentElement
        if (cell === null) return
        event.preventDefault()
        event.currentTarget.setPointerCapture(event.pointerId)
        const scale = cell.getBoundingClientRect().width / cell.offsetWidth || 1
        start.current = { x: event.clientX, width: cell.offsetWidth, scale }
      }}
      onPointerMove={(event) => {
        const from = start.current
        if (from !== null) onResize(from.width + (event.clientX - from.x) / from.scale)
      }}
      onPointerUp={() => {
        start.current = null
      }}
      onDoubleClick={onFit}
    />
  )
}
