import { formatAngka, parseAngka } from '@shared/lib/angka'
import { formatTanggal, parseTanggal } from '@shared/lib/tanggal'
import { ParsedField } from '../fields/parsed-field'
import classes from './grid.module.css'
import type { ColumnFilter, GridColumn } from './grid-types'

type GridRangeFilterProps<Row> = {
  readonly column: GridColumn<Row>
  readonly filter: ColumnFilter
  readonly onChange: (filter: ColumnFilter) => void
}

/** From–to for numbers and dates, typed as people type them; both ends included. */
export function GridRangeFilter<Row>({ column, filter, onChange }: GridRangeFilterProps<Row>) {
  const isDate = column.kind === 'date'
  const parse = (text: string) => {
    if (isDate) return parseTanggal(text, { today: toToday() })
    const number = parseAngka(text, { desimal: 6 })
    return number.ok ? { ok: true as const, nilai: String(number.nilai) } : { ok: false as const, pesan: number.pesan }
  }
  const format = (value: string) => (isDate ? formatTanggal(value) : formatAngka(Number(value), countDecimals(value)))
  const set = (end: 'min' | 'max', value: string | null) => {
    const { [end]: _, ...rest } = filter
    onChange(value === null ? rest : { ...rest, [end]: value })
  }
  return (
    <div className={classes.range}>
      <ParsedField
        label="Dari"
        size="panel"
        value={filter.min ?? null}
        onChange={(value) => set('min', value)}
        parse={parse}
        format={format}
      />
      <ParsedField
        label="Sampai"
        size="panel"
        value={filter.max ?? null}
        onChange={(value) => set('max', value)}
        parse={parse}
        format={format}
      />
    </div>
  )
}

function countDecimals(value: string): number {
  return value.split('.')[1]?.length ?? 0
}

function toToday(): string {
  const now = new Date()
  const two = (n: number) => String(n).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
