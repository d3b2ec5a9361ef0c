// biome-ignore-all lint/a11y/useSemanticElements: a grid that draws only the visible rows cannot be a table element
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus stays on the grid, its cells are active descendants
import { Popover } from '@mantine/core'
import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react'
import { CommandLayer } from '../commands/use-commands'
import { Icon } from '../icon/icon'
import classes from './grid.module.css'
import { GridColumnPopup } from './grid-column-popup'
import { formatCell, isActiveFilter } from './grid-filter'
import type { GridArrangement } from './grid-memory'
import { toFrozenStyle } from './grid-row'
import type { GridColumn } from './grid-types'
import { measureColumn } from './measure-column'
import { toggleSort } from './toggle-sort'
import type { PlacedColumn } from './use-grid-columns'

type GridHeadProps<Row> = {
  readonly columns: readonly GridColumn<Row>[]
  readonly allColumns: readonly GridColumn<Row>[]
  readonly placed: readonly PlacedColumn[]
  /** All rows, for the tick lists and for fitting widths. */
  readonly rows: readonly Row[]
  readonly arrangement: GridArrangement
  readonly onArrange: (next: GridArrangement) => void
}

/** The heads of the columns: click sorts, Shift adds, the funnel filters, the edge sets the width. One tab stop. */
export function GridHead<Row>(props: GridHeadProps<Row>) {
  const { columns, placed, rows, arrangement, onArrange } = props
  const [current, setCurrent] = useState(0)
  const [open, setOpen] = useState<string | null>(null)
  const head = useRef<HTMLDivElement>(null)
  const focusHead = (position: number) => {
    setCurrent(position)
    head.current?.querySelectorAll<HTMLElement>('[data-sort]')[position]?.focus()
  }
  const onKeyDown = (event: KeyboardEvent, position: number, column: GridColumn<Row>) => {
    if (event.key === 'ArrowRight') focusHead(Math.min(columns.length - 1, position + 1))
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
          const sort = arrangement.sort.find(({ id }) => id === column.id)
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
              style={toFrozenStyle(placed[position])}
            >
              <button
                type="button"
                className={classes.headName}
                data-sort
                tabIndex={position === current ? 0 : -1}
                aria-haspopup="dialog"
                onClick={(event) =>
                  onArrange({ ...arrangement, sort: toggleSort(arrangement.sort, column.id, event.shiftKey) })
                }
                onKeyDown={(event) => onKeyDown(event, position, column)}
              >
                <span>{column.header}</span>
                {sort !== undefined && <Icon name={sort.desc ? 'arrowDown' : 'arrowUp'} size={14} />}
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
                onFit={() =>
                  setWidth(
                    column.id,
                    measureColumn(column.header, rows, (row) => formatCell(column, row), position === 0),
                  )
                }
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
