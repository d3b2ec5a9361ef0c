import type ExcelJS from 'exceljs'
import type { Share, WorkbookCell } from './workbook'

/** The line between the subtitle and the head of the table. */
export const PARAMETER_ROW = 6

/** Column of the label of a parameter, from 1: its figure stands beside it. */
export function toParameterColumn(index: number): number {
  return 2 + 2 * index
}

/** A live share of one row with the result that Excel would compute. */
export function buildShare(
  { parts, whole }: Share,
  row: number,
  read: (column: number) => number,
): ExcelJS.CellFormulaValue {
  const at = (column: number) => `${columnLetter(column)}${row}`
  const sum = parts.map(at).join('+')
  const total = read(whole)
  return {
    formula: `IF(${at(whole)}=0,"",(${sum})/${at(whole)})`,
    result: total === 0 ? '' : parts.reduce((added, part) => added + read(part), 0) / total,
  }
}

/** A formula of one row with the result that Excel would compute; the template is that of workbook.ts. */
export function buildFormula(template: string, row: number, result: WorkbookCell): ExcelJS.CellFormulaValue {
  const formula = template.replaceAll(/\{(p?)(\d+)\}/g, (_all, parameter: string, index: string) =>
    parameter === ''
      ? `${columnLetter(Number(index))}${row}`
      : `$${columnLetter(toParameterColumn(Number(index)))}$${PARAMETER_ROW}`,
  )
  return { formula, result: result ?? '' }
}

export function toNumber(value: WorkbookCell | undefined): number {
  return typeof value === 'number' ? value : 0
}

/** Letter of a column that counts from 0; no sheet has more than 26. */
export function columnLetter(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + index)
}
