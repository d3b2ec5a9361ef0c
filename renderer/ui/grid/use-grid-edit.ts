import { useState } from 'react'
import { showMessage } from '../messages/messages'
import { type BadCell, clearCells, type EditResult, fillDown, fillTo, layCells } from './grid-edit'
import { formatCell } from './grid-filter'
import type { GridProps } from './grid-props'
import { type Block, type Place, toBlock } from './grid-selection'
import type { GridColumn } from './grid-types'

export type Editing = {
  readonly rowId: string
  readonly columnId: string
  readonly text: string
  readonly isOverwriting: boolean
}

type EditOptions<Row extends object> = {
  readonly props: GridProps<Row>
  readonly shown: readonly Row[]
  readonly columns: readonly GridColumn<Row>[]
}

/** Typing, pasting, filling and clearing. Good cells go out in one change; bad ones stay here, red, until mended. */
export function useGridEdit<Row extends object>({ props, shown, columns }: EditOptions<Row>) {
  const [editing, setEditing] = useState<Editing | null>(null)
  const [bad, setBad] = useState<ReadonlyMap<string, BadCell>>(new Map())
  const { getRowId, onChange } = props
  const canEdit = props.mode === 'cell' && onChange !== undefined
  const sheet = { rows: shown, columns, getRowId, canAddRows: props.canAddRows === true }

  const readText = (column: GridColumn<Row>, row: Row): string =>
    bad.get(toKey(getRowId(row), column.id))?.text ?? column.edit?.text?.(row) ?? formatCell(column, row)

  const apply = (result: EditResult) => {
    const next = new Map(bad)
    for (const { rowId, columnId } of result.change.cells) next.delete(toKey(rowId, columnId))
    for (const { rowId, columnId, text, pesan } of result.bad) next.set(toKey(rowId, columnId), { text, pesan })
    setBad(next)
    if (result.change.cells.length + result.change.newRows.length + result.change.rejected.length === 0) return
    onChange?.(result.change)
    const refused = result.change.rejected.length
    if (refused > 0 && result.change.kind === 'paste')
      showMessage(`${refused} sel belum dapat dibaca; alasannya ada pada sel merah.`)
  }

  return {
    editing,
    readText,
    getBad: (rowId: string, columnId: string) => bad.get(toKey(rowId, columnId)),
    /** Opens the editor: with the present text (F2), or with the typed letter in its stead. */
    startEdit: (at: Place, typed?: string): boolean => {
      const row = shown[at.row]
      const column = columns[at.column]
      if (!canEdit || row === undefined || column?.edit === undefined) return false
      const text = typed ?? readText(column, row)
      setEditing({ rowId: getRowId(row), columnId: column.id, text, isOverwriting: typed !== undefined })
      return true
    },
    cancelEdit: () => setEditing(null),
    commitEdit: (text: string) => {
      if (editing === null) return
      setEditing(null)
      const row = shown.findIndex((candidate) => getRowId(candidate) === editing.rowId)
      const column = columns.findIndex(({ id }) => id === editing.columnId)
      const [rowData, columnData] = [shown[row], columns[column]]
      if (rowData === undefined || columnData === undefined) return
      if (text === readText(columnData, rowData)) return
      apply(layCells({ ...sheet, canAddRows: false }, toBlock({ row, column }, { row, column }), [[text]], 'typing'))
    },
    paste: (block: Block, texts: readonly (readonly string[])[]) =>
      canEdit && apply(layCells(sheet, block, texts, 'paste')),
    fill: (block: Block) => canEdit && apply(fillDown(sheet, block, readText)),
    fillTo: (block: Block, bottom: number) => canEdit && apply(fillTo(sheet, block, bottom, readText)),
    clear: (block: Block) => canEdit && apply(clearCells(sheet, block)),
    canEdit,
  }
}

function toKey(rowId: string, columnId: string): string {
  return `${rowId}\n${columnId}`
}
