import { formatTsv, parseTsv } from '@shared/lib/tsv'
import {
  type ClipboardEvent,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useEffect,
} from 'react'
import { isCommandKey } from '../commands/use-commands'
import type { EditEnd } from './cell-editor'
import { formatCell } from './grid-filter'
import type { GridProps } from './grid-props'
import { findTarget, type Place } from './grid-selection'
import type { CellValue, GridColumn } from './grid-types'
import type { useGridEdit } from './use-grid-edit'
import type { GridItem } from './use-grid-rows'
import type { GridSelection } from './use-grid-selection'

const ROW_HEIGHT = 30

type HandlerOptions<Row extends object> = {
  readonly props: GridProps<Row>
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly columns: readonly GridColumn<Row>[]
  readonly shown: readonly Row[]
  readonly items: readonly GridItem<Row>[]
  readonly selection: GridSelection
  readonly edit: ReturnType<typeof useGridEdit<Row>>
  /** Is the handle of the selection being pulled? The mouse then chooses nothing. */
  readonly isFilling: boolean
}

/** Keyboard, mouse and clipboard of the grid. */
export function useGridHandlers<Row extends object>(options: HandlerOptions<Row>) {
  const { props, scroller, columns, shown, items, selection, edit, isFilling } = options
  const { focus, block } = selection
  const isCells = props.mode === 'cell'
  const focusKey = focus === null ? '' : `${focus.row} ${focus.column}`
  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolls when the focus moves, not when rows change under it
  useEffect(() => {
    if (focus !== null)
      scrollToPlace(scroller.current, findItem(items, focus.row), isCells || focus.column > 0 ? focus.column : null)
  }, [focusKey])

  const move = (to: Place, extend: boolean) => selection.select(to, extend)
  const size = {
    rows: shown.length,
    columns: columns.length,
    pageRows: Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 600) - ROW_HEIGHT) / ROW_HEIGHT) - 1),
  }
  const isFilled = (at: Place) => {
    const [row, column] = [shown[at.row], columns[at.column]]
    return row !== undefined && column !== undefined && formatCell(column, row) !== ''
  }

  const onMoveKey = (event: KeyboardEvent, from: Place): boolean => {
    if (event.altKey) return false
    const key = !isCells && (event.key === 'Home' || event.key === 'End') ? { key: event.key, ctrl: true } : null
    const rowEdge = !isCells && event.ctrlKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')
    const target = rowEdge
      ? { row: event.key === 'ArrowDown' ? size.rows - 1 : 0, column: from.column }
      : findTarget(from, key ?? { key: event.key, ctrl: event.ctrlKey }, size, isFilled)
    if (target === null) return false
    const isSideways = event.key === 'ArrowLeft' || event.key === 'ArrowRight'
    // In a list the arrows to the side only say which column is meant: for sums, filters and the menu.
    move(isCells || isSideways ? target : { ...target, column: from.column }, event.shiftKey)
    return true
  }

  const onCellKey = (event: KeyboardEvent, at: Place): boolean => {
    if (event.key === 'F2') return edit.startEdit(at)
    if (event.key === 'Enter') {
      move({ ...at, row: at.row + (event.shiftKey ? -1 : 1) }, false)
      return true
    }
    if (event.key === 'Tab') return moveAlong(at, event.shiftKey ? -1 : 1)
    if (event.key === 'Escape' && block !== null && (block.top !== block.bottom || block.left !== block.right)) {
      move(at, false)
      return true
    }
    if (event.key === 'Delete' && block !== null && edit.canEdit) {
      edit.clear(block)
      return true
    }
    if (event.ctrlKey && event.key.toLowerCase() === 'd' && block !== null && edit.canEdit) {
      edit.fill(block)
      return true
    }
    // A letter that the screen has taken for a command begins no typing.
    const isFree = !isCommandKey(event.nativeEvent)
    const isText = event.key.length === 1 && !event.ctrlKey && !event.altKey && !event.metaKey && isFree
    return isText && edit.startEdit(at, event.key)
  }

  /** Tab goes on in the next row; before the first and after the last cell it leaves the grid. */
  const moveAlong = (at: Place, step: 1 | -1): boolean => {
    const next = at.row * columns.length + at.column + step
    if (next < 0 || next >= shown.length * columns.length) return false
    move({ row: Math.floor(next / columns.length), column: next % columns.length }, false)
    return true
  }

  const onRowKey = (event: KeyboardEvent, at: Place): boolean => {
    const row = shown[at.row]
    if (event.key === 'Enter' && props.onOpen !== undefined && row !== undefined) {
      props.onOpen(row)
      return true
    }
    if (event.key === 'Delete' && props.onDelete !== undefined && block !== null) {
      props.onDelete(shown.slice(block.top, block.bottom + 1))
      // One row again: the one that takes the place, or the first of them when they come back.
      move({ row: block.top, column: at.column }, false)
      return true
    }
    return false
  }

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    // Keys of buttons in the head and of an open editor are theirs.
    if (event.target !== event.currentTarget || shown.length === 0) return
    // Ctrl+Enter and Alt+Enter are commands of the screen, not moves inside the list.
    if (event.key === 'Enter' && (event.ctrlKey || event.altKey)) return
    const at = focus ?? { row: 0, column: 0 }
    const handled =
      (event.ctrlKey && event.key.toLowerCase() === 'a' && selectAll()) ||
      onMoveKey(event, at) ||
      (isCells ? onCellKey(event, at) : onRowKey(event, at))
    if (handled) event.preventDefault()
  }

  const selectAll = (): boolean => {
    const column = focus?.column ?? 0
    const [left, right] = isCells ? [0, columns.length - 1] : [column, column]
    selection.selectBlock({ row: 0, column: left }, { row: shown.length - 1, column: right })
    return true
  }

  const onEdited = (end: EditEnd) => {
    if (end.text === null) edit.cancelEdit()
    else edit.commitEdit(end.text)
    if (end.move === 'stay' && end.text !== null) return
    scroller.current?.focus({ preventScroll: true })
    if (focus === null) return
    if (end.move === 'down' || end.move === 'up')
      move({ ...focus, row: focus.row + (end.move === 'down' ? 1 : -1) }, false)
    if (end.move === 'right' || end.move === 'left') moveAlong(focus, end.move === 'right' ? 1 : -1)
  }

  const readSelection = (): string | null => {
    if (block === null) return null
    const [left, right] = isCells ? [block.left, block.right] : [0, columns.length - 1]
    return formatTsv(
      shown
        .slice(block.top, block.bottom + 1)
        .map((row) => columns.slice(left, right + 1).map((column) => toClipboard(column, row))),
    )
  }

  const onCopy = (event: ClipboardEvent<HTMLDivElement>) => {
    const text = readSelection()
    if (text === null || event.target !== event.currentTarget) return
    event.clipboardData.setData('text/plain', text)
    event.preventDefault()
  }

  return {
    onKeyDown,
    onCopy,
    onCut: (event: ClipboardEvent<HTMLDivElement>) => {
      onCopy(event)
      if (event.defaultPrevented && block !== null) edit.clear(block)
    },
    onPaste: (event: ClipboardEvent<HTMLDivElement>) => {
      const text = event.clipboardData.getData('text/plain')
      if (text === '') return
      if (props.onPasteTable !== undefined) props.onPasteTable(parseTsv(text))
      else if (block !== null && edit.canEdit) edit.paste(block, parseTsv(text))
      else return
      event.preventDefault()
    },
    onMouseDown: (event: MouseEvent<HTMLDivElement>) => {
      const at = findPlace(event.target)
      if (at === null || event.button === 1 || isHandle(event.target)) return
      // The right button opens the menu, which decides by itself what is chosen.
      if (event.button === 2) return
      selection.select(at, event.shiftKey)
    },
    onMouseMove: (event: MouseEvent<HTMLDivElement>) => {
      if (event.buttons !== 1 || !isCells || edit.editing !== null || isFilling) return
      const at = findPlace(event.target)
      if (at !== null && focus !== null && (at.row !== focus.row || at.column !== focus.column)) move(at, true)
    },
    onDoubleClick: (event: MouseEvent<HTMLDivElement>) => {
      const at = findPlace(event.target)
      if (at === null) return
      const row = shown[at.row]
      if (isCells) edit.startEdit(at)
      else if (row !== undefined) props.onOpen?.(row)
    },
    onFocus: (event: FocusEvent<HTMLDivElement>) => {
      // A row that the screen has chosen is taken up by itself.
      const isFree = focus === null && shown.length > 0 && (props.selectedId ?? null) === null
      if (event.target === event.currentTarget && isFree) move({ row: 0, column: 0 }, false)
    },
    onEdited,
    readSelection,
  }
}

/** Numbers without dots, with a decimal comma, as an Indonesian Excel reads them; everything else as it is written. */
function toClipboard<Row>(column: GridColumn<Row>, row: Row): string {
  const value: CellValue = column.value(row)
  return typeof value === 'number' ? String(value).replace('.', ',') : formatCell(column, row)
}

function isHandle(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[data-handle]') !== null
}

function findItem<Row>(items: readonly GridItem<Row>[], rowIndex: number): number {
  return items.findIndex((item) => item.type === 'row' && item.index === rowIndex)
}

function findPlace(target: EventTarget): Place | null {
  if (!(target instanceof Element)) return null
  const row = target.closest<HTMLElement>('[data-row]')?.dataset.row
  if (row === undefined) return null
  return { row: Number(row), column: Number(target.closest<HTMLElement>('[data-column]')?.dataset.column ?? 0) }
}

/** Brings a line, and in cell mode its column, into view; head, total row and frozen columns cover their edges. */
function scrollToPlace(scroller: HTMLDivElement | null, item: number, column: number | null) {
  if (scroller === null || item === -1) return
  const foot = scroller.querySelector('[data-total]') === null ? 0 : ROW_HEIGHT
  const top = item * ROW_HEIGHT
  const visible = scroller.clientHeight - ROW_HEIGHT - foot
  if (top < scroller.scrollTop) scroller.scrollTop = top
  else if (top + ROW_HEIGHT > scroller.scrollTop + visible) scroller.scrollTop = top + ROW_HEIGHT - visible
  if (column === null) return
  const head = scroller.querySelector<HTMLElement>(`[role="columnheader"][aria-colindex="${column + 1}"]`)
  if (head === null || head.dataset.frozen !== undefined) return
  const frozen = [...scroller.querySelectorAll<HTMLElement>('[role="columnheader"][data-frozen]')]
  const covered = frozen.reduce((sum, cell) => sum + cell.offsetWidth, 0)
  if (head.offsetLeft < scroller.scrollLeft + covered) scroller.scrollLeft = head.offsetLeft - covered
  const end = head.offsetLeft + head.offsetWidth
  if (end > scroller.scrollLeft + scroller.clientWidth) scroller.scrollLeft = end - scroller.clientWidth
}
