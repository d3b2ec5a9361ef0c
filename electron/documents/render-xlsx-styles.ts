import { getKelasPanas, type KelasPanas } from '@shared/lib/kelas-panas'
import type { Alignment, Border, Fill, Font, Style } from 'exceljs'
import type { ColumnDefinition } from './workbook'

const thin: Partial<Border> = { style: 'thin', color: { argb: 'FF808080' } }
const medium: Partial<Border> = { style: 'medium', color: { argb: 'FF000000' } }
const grid = { top: thin, left: thin, bottom: thin, right: thin }
const arial: Partial<Font> = { name: 'Arial', size: 10 }
const bold: Partial<Font> = { ...arial, bold: true }
const red: Partial<Font> = { ...bold, color: { argb: 'FF8C1C13' } }

const fill = (argb: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } })

const left: Partial<Alignment> = { horizontal: 'left', vertical: 'middle', wrapText: true, indent: 1 }
const right: Partial<Alignment> = { horizontal: 'right', vertical: 'middle', indent: 1 }
const center: Partial<Alignment> = { horizontal: 'center', vertical: 'middle' }

/** Styles are shared objects on purpose: exceljs looks each one up once and then knows it by identity. */
export const XLSX_STYLE = {
  government: { font: arial, alignment: center },
  office: { font: { ...bold, size: 11 }, alignment: center, border: { bottom: medium } },
  title: { font: { ...bold, size: 12 }, alignment: center },
  subtitle: { font: arial, alignment: center },
  head: { font: bold, alignment: { ...center, wrapText: true }, border: grid, fill: fill('FFD9E2EC') },
  totalLabel: { font: bold, alignment: left, border: { ...grid, top: medium }, fill: fill('FFF2F2F2') },
  totalValue: {
    font: bold,
    alignment: right,
    border: { ...grid, top: medium },
    fill: fill('FFF2F2F2'),
    numFmt: '#,##0',
  },
  totalShare: {
    font: bold,
    alignment: right,
    border: { ...grid, top: medium },
    fill: fill('FFF2F2F2'),
    numFmt: '0.00%',
  },
  parameterLabel: { font: arial, alignment: { ...right, indent: 0 } },
  parameter: { font: bold, alignment: right, border: grid, numFmt: '0.00%' },
  note: { font: { ...arial, size: 9 }, alignment: { ...left, indent: 0 } },
  data: { font: { ...arial, size: 8 }, alignment: { horizontal: 'fill' }, numFmt: '@' },
  empty: { font: arial, alignment: left, border: grid },
} as const satisfies Record<string, Partial<Style>>

export const XLSX_CELL: Readonly<Record<ColumnDefinition['kind'], Partial<Style>>> = {
  nomor: { font: arial, alignment: center, border: grid },
  teks: { font: arial, alignment: left, border: grid },
  jumlah: { font: arial, alignment: right, border: grid, numFmt: '#,##0' },
  tanggal: { font: arial, alignment: { ...left, wrapText: false }, border: grid, numFmt: '[$-421]d mmmm yyyy' },
  persen: { font: arial, alignment: right, border: grid, numFmt: '0.00%' },
  panas: { font: arial, alignment: right, border: grid, numFmt: '0.00%' },
  poin: { font: arial, alignment: right, border: grid, numFmt: '+0.00;-0.00;0.00' },
  kode: { font: arial, alignment: { ...left, wrapText: false }, border: grid, numFmt: '@' },
}

export const XLSX_WARNING: Partial<Style> = { font: red, alignment: left, border: grid }

/** Total cells of the columns that are no counts. */
export const XLSX_TOTAL: Readonly<Partial<Record<ColumnDefinition['kind'], Partial<Style>>>> = {
  persen: XLSX_STYLE.totalShare,
  panas: XLSX_STYLE.totalShare,
  poin: { ...XLSX_STYLE.totalValue, numFmt: '+0.00;-0.00;0.00' },
}

/** The grounds of the screen (look.md 1): a black-and-white printer keeps them apart, and the number stands in them. */
const HEAT: Readonly<Record<KelasPanas, Partial<Style>>> = {
  0: { ...XLSX_CELL.panas, font: red },
  1: { ...XLSX_CELL.panas, fill: fill('FFF4F2FA') },
  2: { ...XLSX_CELL.panas, fill: fill('FFE8E5F4') },
  3: { ...XLSX_CELL.panas, fill: fill('FFCFC9E8') },
  4: { ...XLSX_CELL.panas, fill: fill('FFAEA5D8') },
}

/** A share, a fraction, on its ground. */
export function getHeatStyle(value: string | number | null): Partial<Style> {
  return typeof value === 'number' ? HEAT[getKelasPanas(Math.round(value * 10_000))] : XLSX_CELL.panas
}
