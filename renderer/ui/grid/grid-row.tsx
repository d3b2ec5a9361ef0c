// biome-ignore-all lint/a11y/useSemanticElements: a grid that draws only the visible rows cannot be a table element
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus stays on the grid, its cells are active descendants
import type { CSSProperties, ReactNode } from 'react'
import { Glif, type GlifName } from '../status/glif'
import { CellEditor, type EditEnd } from './cell-editor'
import classes from './grid.module.css'
import { toElementId } from './grid-element-id'
import { formatCell } from './grid-filter'
import type { Block } from './grid-selection'
import type { GridColumn } from './grid-types'
import type { PlacedColumn } from './use-grid-columns'
import type { useGridEdit } from './use-grid-edit'
import type { GridSelection } from './use-grid-selection'

type GridRowProps<Row extends object> = {
  readonly row: Row
  readonly rowId: string
  /** Line of the list, groups counted. */
  readonly item: number
  /** Row of the list, groups not counted. */
  readonly index: number
  readonly top: number
  readonly gridId: string
  readonly mode: 'row' | 'cell'
  readonly columns: readonly GridColumn<Row>[]
  readonly placed: readonly PlacedColumn[]
  readonly isStruck: boolean
  readonly selection: GridSelection
  readonly edit: ReturnType<typeof useGridEdit<Row>>
  readonly onEdited: (end: EditEnd) => void
  /** Row to which the handle of the selection is being pulled; null while it is not. */
  readonly fillBottom: number | null
  readonly onFillStart: () => void
}

export function GridRow<Row extends object>(props: GridRowProps<Row>) {
  const { row, rowId, item, index, mode, columns, placed, selection, edit, fillBottom } = props
  const { block, focus } = selection
  const isIn = block !== null && index >= block.top && index <= block.bottom
  return (
    <div
      role="row"
      id={toElementId(props.gridId, item)}
      className={classes.row}
      aria-rowindex={item + 2}
      aria-selected={mode === 'row' ? isIn : undefined}
      data-row={index}
      data-struck={props.isStruck || undefined}
      data-edges={mode === 'row' && isIn ? toEdges(block, index) : undefined}
      style={{ transform: `translateY(${props.top}px)` }}
    >
      {columns.map((column, position) => {
        const isChosen = mode === 'cell' && isIn && position >= block.left && position <= block.right
        const isInFill =
          fillBottom !== null &&
          block !== null &&
          index > block.bottom &&
          index <= fillBottom &&
          position >= block.left &&
          position <= block.right
        const isEdited = edit.editing?.rowId === rowId && edit.editing.columnId === column.id
        const bad = edit.getBad(rowId, column.id)
        const text = bad?.text ?? formatCell(column, row)
        return (
          <div
            key={column.id}
            role="gridcell"
            id={toElementId(props.gridId, item, column.id)}
            className={classes.cell}
            aria-colindex={position + 1}
            aria-selected={mode === 'cell' ? isChosen : undefined}
            aria-invalid={bad === undefined ? undefined : true}
            aria-readonly={edit.canEdit && column.edit === undefined ? true : undefined}
            title={bad?.pesan ?? (column.kind === undefined || column.kind === 'text' ? text : undefined)}
            data-column={position}
            data-kind={column.kind ?? 'text'}
            data-secondary={column.secondary || undefined}
            data-main={column.grow || undefined}
            data-frozen={column.frozen || undefined}
            data-current={
              (mode === 'row' && focus?.row === index && focus.column === position && position > 0) || undefined
            }
            data-fill={isInFill || undefined}
            data-active={(mode === 'cell' && focus?.row === index && focus.column === position) || undefined}
            data-edges={isChosen ? toCellEdges(block, index, position) : undefined}
            style={toFrozenStyle(placed[position])}
          >
            {isEdited && edit.editing !== null ? (
              <CellEditor
                label={column.header}
                editing={edit.editing}
                options={column.edit?.options}
                onEnd={props.onEdited}
              />
            ) : (
              drawCell(column, row, bad?.text ?? null, text)
            )}
            {isChosen && edit.canEdit && index === block.bottom && position === block.right && !isEdited && (
              <FillHandle onStart={props.onFillStart} />
            )}
          </div>
        )
      })}
    </div>
  )
}

/** The small square at the corner of the selection; pulled down it repeats the selection. For the mouse, beside Ctrl+D. */
function FillHandle({ onStart }: { readonly onStart: () => void }) {
  return (
    <span
      className={classes.handle}
      data-handle
      aria-hidden="true"
      onMouseDown={(event) => {
        if (event.button !== 0) return
        event.preventDefault()
        event.stopPropagation()
        onStart()
      }}
    />
  )
}

/** A zero in a count grid is an en dash; a bad cell shows what was typed. */
function drawCell<Row>(column: GridColumn<Row>, row: Row, badText: string | null, text: string): ReactNode {
  if (badText !== null) return badText
  if (column.cell !== undefined) return column.cell(row)
  if (column.kind === 'number' && text === '0') return <span className={classes.zero}>–</span>
  return text
}

function toEdges(block: Block, index: number): string {
  return `l r${index === block.top ? ' t' : ''}${index === block.bottom ? ' b' : ''}`
}

function toCellEdges(block: Block, row: number, column: number): string {
  const edges = [
    row === block.top && 't',
    row === block.bottom && 'b',
    column === block.left && 'l',
    column === block.right && 'r',
  ]
  return edges.filter(Boolean).join(' ') || 'none'
}

export function toFrozenStyle(placed: PlacedColumn | undefined): CSSProperties | undefined {
  return placed === undefined || placed.left === null ? undefined : { left: placed.left }
}

type GridGroupRowProps = {
  readonly group: { readonly label: string; readonly glif?: GlifName } | undefined
  readonly count: number
  readonly top: number
  readonly index: number
  readonly span: number
}

export function GridGroupRow({ group, count, top, index, span }: GridGroupRowProps) {
  return (
    <div role="row" className={classes.group} aria-rowindex={index + 2} style={{ transform: `translateY(${top}px)` }}>
      <div role="gridcell" aria-colspan={span} className={classes.groupCell}>
        {group?.glif !== undefined && <Glif name={group.glif} />}
        <strong>{group?.label}</strong> <span>{count}</span>
      </div>
    </div>
  )
}

type GridTotalRowProps<Row> = {
  readonly label: string
  readonly rows: readonly Row[]
  readonly columns: readonly GridColumn<Row>[]
  readonly placed: readonly PlacedColumn[]
  readonly index: number
}

export function GridTotalRow<Row>({ label, rows, columns, placed, index }: GridTotalRowProps<Row>) {
  const first = columns.findIndex(({ total }) => total === undefined)
  return (
    <div role="rowgroup" className={classes.total} data-total>
      <div role="row" className={classes.row} aria-rowindex={index + 2}>
        {columns.map((column, position) => (
          <div
            key={column.id}
            role="gridcell"
            aria-colindex={position + 1}
            className={classes.cell}
            data-kind={column.kind ?? 'text'}
            data-frozen={column.frozen || undefined}
            style={toFrozenStyle(placed[position])}
          >
            {position === first ? label : column.total?.(rows)}
          </div>
        ))}
      </div>
    </div>
  )
}
