import { formatAngka } from '@shared/lib/angka'
import { type Block, countCells } from './grid-selection'
import type { CellValue, GridColumn } from './grid-types'

type StatusOptions<Row> = {
  readonly mode: 'row' | 'cell'
  readonly countLabel: string
  readonly shown: readonly Row[]
  readonly total: number
  readonly columns: readonly GridColumn<Row>[]
  readonly block: Block | null
  /** Column that the arrows or the mouse have come to, from 0. */
  readonly column: number | null
}

/** `18 dari 64 rapat`; with more than one cell chosen `Dipilih 3  Jumlah 106.451  Rata-rata 35.484`. */
export function buildStatusText<Row>({
  mode,
  countLabel,
  shown,
  total,
  columns,
  block,
  column,
}: StatusOptions<Row>): string {
  if (block !== null && mode === 'cell' && countCells(block) > 1) return sumBlock(shown, columns, block)
  if (block !== null && mode === 'row' && block.bottom > block.top) {
    return `Dipilih ${formatAngka(block.bottom - block.top + 1)} ${countLabel}${sumColumn(shown, columns[column ?? -1], block)}`
  }
  if (total === 0) return `Belum ada ${countLabel}`
  if (shown.length === total) return `${formatAngka(total)} ${countLabel}`
  return `${formatAngka(shown.length)} dari ${formatAngka(total)} ${countLabel}`
}

function sumBlock<Row>(shown: readonly Row[], columns: readonly GridColumn<Row>[], block: Block): string {
  const values = shown
    .slice(block.top, block.bottom + 1)
    .flatMap((row) => columns.slice(block.left, block.right + 1).map((column) => column.value(row)))
  const filled = values.filter((value) => value !== null && value !== '').length
  // As Excel counts: cells that hold something. Where all do, one number says both.
  const counted = filled === values.length ? '' : `  Hitung ${formatAngka(filled)}`
  return `Dipilih ${formatAngka(countCells(block))}${counted}${formatSums('', values)}`
}

/** In a list of rows: the sums of the column that the arrows or the mouse have come to. */
function sumColumn<Row>(shown: readonly Row[], column: GridColumn<Row> | undefined, block: Block): string {
  if (column?.kind !== 'number') return ''
  const values = shown.slice(block.top, block.bottom + 1).map((row) => column.value(row))
  return formatSums(`${column.header} `, values)
}

function formatSums(name: string, values: readonly CellValue[]): string {
  const numbers = values.filter((value): value is number => typeof value === 'number')
  if (numbers.length === 0) return ''
  const sum = numbers.reduce((total, value) => total + value, 0)
  return `  Jumlah ${name}${formatShort(sum)}  Rata-rata ${formatShort(sum / numbers.length)}`
}

/** Whole numbers stay whole; an average of more than a thousand needs no decimals. */
function formatShort(value: number): string {
  return formatAngka(value, Number.isInteger(value) || Math.abs(value) >= 1000 ? 0 : 2)
}
