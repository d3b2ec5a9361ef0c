import { parseTsv } from '@shared/lib/tsv'
import { type KeyboardEvent, type MouseEvent, type RefObject, useState } from 'react'
import { showMessage } from '../messages/messages'
import { EMPTY_WORD, formatCell, isActiveFilter } from './grid-filter'
import type { GridArrangement } from './grid-memory'
import type { GridMenuItem } from './grid-menu'
import type { GridProps } from './grid-props'
import type { GridColumn } from './grid-types'
import { measureColumn } from './measure-column'
import type { useGridEdit } from './use-grid-edit'
import type { GridSelection } from './use-grid-selection'

type MenuOptions<Row extends object> = {
  readonly props: GridProps<Row>
  readonly frame: RefObject<HTMLDivElement | null>
  readonly columns: readonly GridColumn<Row>[]
  readonly shown: readonly Row[]
  readonly selection: GridSelection
  readonly edit: ReturnType<typeof useGridEdit<Row>>
  readonly arrangement: GridArrangement
  readonly onArrange: (next: GridArrangement) => void
  readonly readSelection: () => string | null
  readonly openFilter: (columnId: string) => void
  readonly clearFilters: () => void
}

type Menu = { readonly x: number; readonly y: number; readonly columnId: string; readonly isHead: boolean }

const PASTE_BY_KEY = 'Tekan Ctrl+V untuk menempel.'

/** The menu of the right button: where it stands and what it offers for the cell or the column under it. */
export function useGridMenu<Row extends object>(options: MenuOptions<Row>) {
  const { props, frame, columns, selection } = options
  const [menu, setMenu] = useState<Menu | null>(null)
  const column = columns.find(({ id }) => id === menu?.columnId)

  const open = (point: { readonly x: number; readonly y: number }, columnId: string, isHead: boolean) => {
    const box = frame.current?.getBoundingClientRect()
    if (box === undefined || frame.current === null) return
    // The page may be zoomed: what is measured on the screen is not what is written in styles.
    const scale = box.width / frame.current.offsetWidth || 1
    setMenu({ x: (point.x - box.left) / scale, y: (point.y - box.top) / scale, columnId, isHead })
  }

  const onContextMenu = (event: MouseEvent<HTMLDivElement>) => {
    if (!(event.target instanceof Element) || event.target.closest('input, textarea') !== null) return
    const head = event.target.closest<HTMLElement>('[role="columnheader"]')
    const cell = event.target.closest<HTMLElement>('[data-row] [data-column]')
    const headColumn = columns[Number(head?.getAttribute('aria-colindex') ?? 0) - 1]
    const at = { x: event.clientX, y: event.clientY }
    if (headColumn !== undefined) open(at, headColumn.id, true)
    else if (cell !== null) {
      const place = {
        row: Number(cell.closest<HTMLElement>('[data-row]')?.dataset.row),
        column: Number(cell.dataset.column),
      }
      // As in Excel: a click outside what is chosen chooses anew, a click inside keeps it.
      if (!isInside(selection, place, props.mode === 'cell')) selection.select(place)
      const clicked = columns[place.column]
      if (clicked !== undefined) open(at, clicked.id, false)
    } else return
    event.preventDefault()
  }

  /** @returns whether the key was the menu's */
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): boolean => {
    const isMenuKey = event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)
    const focused = columns[selection.focus?.column ?? 0]
    if (event.target !== event.currentTarget || focused === undefined || selection.focus === null) return false
    if (event.altKey && event.key === 'ArrowDown') {
      options.openFilter(focused.id)
      return true
    }
    if (!isMenuKey) return false
    const { row, column: position } = selection.focus
    const cell = event.currentTarget.querySelector(`[data-row="${row}"] [data-column="${position}"]`)
    const box = (cell ?? event.currentTarget).getBoundingClientRect()
    open({ x: box.left + 12, y: box.bottom }, focused.id, false)
    return true
  }

  return {
    menu,
    items: menu === null || column === undefined ? [] : buildItems(options, column, menu.isHead),
    close: () => setMenu(null),
    onContextMenu,
    onKeyDown,
  }
}

function isInside({ block }: GridSelection, at: { readonly row: number; readonly column: number }, isCells: boolean) {
  if (block === null || at.row < block.top || at.row > block.bottom) return false
  return !isCells || (at.column >= block.left && at.column <= block.right)
}

function buildItems<Row extends object>(
  options: MenuOptions<Row>,
  column: GridColumn<Row>,
  isHead: boolean,
): readonly GridMenuItem[] {
  return [...(isHead ? [] : listCellItems(options)), ...listColumnItems(options, column, isHead)]
}

function listCellItems<Row extends object>(options: MenuOptions<Row>): readonly GridMenuItem[] {
  const { props, shown, selection, edit, readSelection } = options
  const { focus, block } = selection
  const row = focus === null ? undefined : shown[focus.row]
  const isCells = props.mode === 'cell'
  const write = (andThen?: () => void) => {
    const text = readSelection()
    if (text === null) return
    navigator.clipboard.writeText(text).then(andThen, () => showMessage('Tekan Ctrl+C untuk menyalin.'))
  }
  const paste = async () => {
    const text = await navigator.clipboard.readText().catch(() => '')
    if (text === '') showMessage(PASTE_BY_KEY)
    else if (props.onPasteTable !== undefined) props.onPasteTable(parseTsv(text))
    else if (block !== null) edit.paste(block, parseTsv(text))
  }
  const { onOpen, onDelete, menuItems = [] } = props
  const items: readonly (GridMenuItem | false)[] = [
    ...menuItems,
    onOpen !== undefined && { label: 'Buka', shortcut: 'Enter', run: () => row !== undefined && onOpen(row) },
    isCells &&
      edit.canEdit && { label: 'Potong', shortcut: 'Ctrl+X', run: () => write(() => block && edit.clear(block)) },
    { label: 'Salin', shortcut: 'Ctrl+C', run: () => write() },
    (edit.canEdit || props.onPasteTable !== undefined) && {
      label: 'Tempel',
      shortcut: 'Ctrl+V',
      run: () => void paste(),
    },
    edit.canEdit && {
      label: 'Isi ke bawah',
      shortcut: 'Ctrl+D',
      separated: true,
      run: () => block !== null && edit.fill(block),
    },
    edit.canEdit && { label: 'Kosongkan sel', shortcut: 'Del', run: () => block !== null && edit.clear(block) },
    onDelete !== undefined && {
      label: 'Hapus',
      shortcut: 'Del',
      separated: true,
      run: () => block !== null && onDelete(shown.slice(block.top, block.bottom + 1)),
    },
  ]
  return items.filter((item) => item !== false)
}

function listColumnItems<Row extends object>(
  options: MenuOptions<Row>,
  column: GridColumn<Row>,
  isHead: boolean,
): readonly GridMenuItem[] {
  const { props, shown, selection, columns, arrangement, onArrange } = options
  const row = selection.focus === null ? undefined : shown[selection.focus.row]
  const text = row === undefined ? '' : formatCell(column, row) || EMPTY_WORD
  const canFilter = column.filter !== 'none'
  const isFiltered = Object.values(arrangement.filters).some(isActiveFilter)
  const sortBy = (desc: boolean) => () => onArrange({ ...arrangement, sort: [{ id: column.id, desc }] })
  const items: readonly (GridMenuItem | false)[] = [
    { label: `Urutkan ${column.header} menaik`, separated: !isHead, run: sortBy(false) },
    { label: `Urutkan ${column.header} menurun`, run: sortBy(true) },
    arrangement.sort.length > 0 && {
      label: 'Kembalikan urutan asal',
      run: () => onArrange({ ...arrangement, sort: props.initialSort ?? [] }),
    },
    canFilter &&
      !isHead && {
        label: `Saring “${shorten(text)}” saja`,
        separated: true,
        run: () => onArrange({ ...arrangement, filters: { ...arrangement.filters, [column.id]: { values: [text] } } }),
      },
    canFilter && {
      label: `Saring ${column.header}…`,
      shortcut: 'Alt+↓',
      separated: isHead,
      run: () => options.openFilter(column.id),
    },
    isFiltered && { label: 'Hapus semua filter', run: options.clearFilters },
    {
      label: 'Lebarkan kolom sesuai isi',
      separated: true,
      run: () => onArrange(fitColumn(arrangement, column, props.rows, columns.indexOf(column) === 0)),
    },
    columns.length > 1 && {
      label: `Sembunyikan kolom ${column.header}`,
      run: () => onArrange({ ...arrangement, hidden: [...arrangement.hidden, column.id] }),
    },
    arrangement.hidden.length > 0 && {
      label: 'Tampilkan semua kolom',
      run: () => onArrange({ ...arrangement, hidden: [] }),
    },
  ]
  return items.filter((item) => item !== false)
}

/** The width at which head and content of a column are seen whole. */
export function fitColumn<Row>(
  arrangement: GridArrangement,
  column: GridColumn<Row>,
  rows: readonly Row[],
  isFirst: boolean,
): GridArrangement {
  const width = measureColumn(column.header, rows, (row) => formatCell(column, row), isFirst)
  return { ...arrangement, widths: { ...arrangement.widths, [column.id]: Math.max(40, Math.round(width)) } }
}

function shorten(text: string): string {
  return text.length <= 30 ? text : `${text.slice(0, 29).trimEnd()}…`
}
