import type { ScreenMemory } from '../lib/storage'
import type { ColumnFilter, SortState } from './grid-types'

/** How someone has arranged one list: kept per list on this computer. */
export type GridArrangement = {
  readonly sort: SortState
  readonly filters: Readonly<Record<string, ColumnFilter>>
  readonly widths: Readonly<Record<string, number>>
  readonly order: readonly string[]
  readonly hidden: readonly string[]
}

export const emptyArrangement: GridArrangement = { sort: [], filters: {}, widths: {}, order: [], hidden: [] }

/** The arrangement of list `id`, or the one given when nothing usable is stored. */
export function readArrangement(memory: ScreenMemory, id: string, fallback: GridArrangement): GridArrangement {
  const stored = memory.read(`daftar.${id}`)
  if (!isRecord(stored)) return fallback
  return {
    sort: Array.isArray(stored.sort) ? stored.sort.filter(isSort) : fallback.sort,
    filters: isRecord(stored.filters) ? mapRecord(stored.filters, toFilter) : fallback.filters,
    widths: isRecord(stored.widths) ? mapRecord(stored.widths, toWidth) : fallback.widths,
    order: Array.isArray(stored.order) ? stored.order.filter(isText) : fallback.order,
    hidden: Array.isArray(stored.hidden) ? stored.hidden.filter(isText) : fallback.hidden,
  }
}

export function writeArrangement(memory: ScreenMemory, id: string, arrangement: GridArrangement): void {
  memory.write(`daftar.${id}`, arrangement)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isSort(value: unknown): value is { id: string; desc: boolean } {
  return isRecord(value) && typeof value.id === 'string' && typeof value.desc === 'boolean'
}

function toWidth(value: unknown): number | undefined {
  return typeof value === 'number' && value >= 30 && value <= 2000 ? value : undefined
}

function toFilter(value: unknown): ColumnFilter | undefined {
  if (!isRecord(value)) return undefined
  return {
    ...(Array.isArray(value.values) ? { values: value.values.filter(isText) } : {}),
    ...(isText(value.min) ? { min: value.min } : {}),
    ...(isText(value.max) ? { max: value.max } : {}),
  }
}

function mapRecord<T>(record: Readonly<Record<string, unknown>>, map: (value: unknown) => T | undefined) {
  const result: Record<string, T> = {}
  for (const [key, value] of Object.entries(record)) {
    const mapped = map(value)
    if (mapped !== undefined) result[key] = mapped
  }
  return result
}
