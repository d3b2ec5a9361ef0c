import type { GridColumn } from './grid-types'

/** Ids of the columns with one of them put `step` places further right (or left, when negative). */
export function moveColumnBy<Row>(columns: readonly GridColumn<Row>[], id: string, step: number): readonly string[] {
  const ids = columns.map((column) => column.id)
  const to = Math.max(0, Math.min(ids.length - 1, ids.indexOf(id) + step))
  return ids.filter((other) => other !== id).toSpliced(to, 0, id)
}

/** Ids of the columns with one of them put where another stands, as when it is dropped there. */
export function moveColumnTo<Row>(columns: readonly GridColumn<Row>[], id: string, target: string): readonly string[] {
  const ids = columns.map((column) => column.id)
  return moveColumnBy(columns, id, ids.indexOf(target) - ids.indexOf(id))
}
