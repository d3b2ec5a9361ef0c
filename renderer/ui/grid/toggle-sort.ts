import type { SortState } from './grid-types'

/** Click: ascending, descending, as it came. With Shift the column joins those already sorted by. */
export function toggleSort(sort: SortState, id: string, add: boolean): SortState {
  const present = sort.find((entry) => entry.id === id)
  const next = present === undefined ? [{ id, desc: false }] : present.desc ? [] : [{ id, desc: true }]
  if (!add) return next
  if (present === undefined) return [...sort, ...next]
  return sort.flatMap((entry) => (entry.id === id ? next : [entry]))
}
