/// <reference path="./exceljs-writer.d.ts" />
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import type ExcelJS from 'exceljs'
import WorkbookWriter from 'exceljs/lib/stream/xlsx/workbook-writer.js'
import {
  buildFormula,
  buildShare,
  columnLetter,
  PARAMETER_ROW,
  toNumber,
  toParameterColumn,
} from './render-xlsx-formulas'
import { getHeatStyle, XLSX_CELL, XLSX_STYLE, XLSX_TOTAL, XLSX_WARNING } from './render-xlsx-styles'
import type { ColumnDefinition, SheetDefinition, WorkbookCell, WorkbookDefinition, WorkbookRow } from './workbook'
import type { RowSource } from './workbook-rows'

type Sheet = ExcelJS.Worksheet

export type RenderXlsxOptions = {
  /** Rows of one sheet in batches; asked for sheet by sheet, from the first to the last. */
  readonly rows: RowSource
  /** Where the workbook is written; it is no workbook until the promise has resolved. */
  readonly file: string
}

const HEAD_ROW = 7
const FIRST_ROW = HEAD_ROW + 1
const MAX_CELL = 32_767
const CUT = ' … (dipotong)'
/** What Excel takes for a written-out character: the underscore must be escaped itself. */
const ESCAPE = /_x[0-9a-f]{4}_/i
const ESCAPE_ALL = /_(?=x[0-9a-f]{4}_)/gi
const LINE = 12.75
const PADDING = 4.5
const HEAD_HEIGHT = 24
/** Height in points that holds rows on a landscape page, A4 and folio alike, at the scale that fits the width. */
const PAGE_HEIGHT = 455
const KEEP_WITH_TOTALS = 6

/**
 * Writes a workbook sheet by sheet, row by row, top to bottom: nothing is held in memory and nothing is moved
 * afterwards (exceljs leaves formulas of moved rows behind). Layout: house rules for workbooks, papers.md 12.
 * Rejects when the source of the rows fails or is stopped; the half file is the caller's to remove.
 */
export async function renderXlsx(definition: WorkbookDefinition, { rows, file }: RenderXlsxOptions): Promise<void> {
  const output = createWriteStream(file)
  const workbook = new WorkbookWriter({ stream: output, useStyles: true, useSharedStrings: false })
  workbook.creator = definition.office[1]
  workbook.title = definition.title
  try {
    for (const [index, sheet] of definition.sheets.entries()) await writeSheet(workbook, definition, sheet, rows(index))
    if (definition.data !== undefined) await writeData(workbook, definition.data)
    await workbook.commit()
  } catch (error) {
    // Closed before anybody tries to remove the half file: Windows removes no open file.
    output.destroy()
    if (!output.closed) await once(output, 'close')
    throw error
  }
}

/** Text for programs: not for people, so that it is hidden (and never printed), locked, and cut off at the edge. */
async function writeData(
  workbook: ExcelJS.stream.xlsx.WorkbookWriter,
  { name, lines }: NonNullable<WorkbookDefinition['data']>,
): Promise<void> {
  const worksheet = workbook.addWorksheet(name, { state: 'hidden', views: [{ showGridLines: false }] })
  worksheet.columns = [{ width: 80 }]
  await worksheet.protect('', { selectLockedCells: true, selectUnlockedCells: true })
  for (const [index, line] of lines.entries()) {
    const row = worksheet.getRow(index + 1)
    row.height = LINE + PADDING
    row.getCell(1).value = toText(line)
    row.getCell(1).style = XLSX_STYLE.data
    row.commit()
  }
  worksheet.commit()
}

async function writeSheet(
  workbook: ExcelJS.stream.xlsx.WorkbookWriter,
  definition: WorkbookDefinition,
  sheet: SheetDefinition,
  batches: AsyncIterable<readonly WorkbookRow[]>,
): Promise<void> {
  const worksheet = openSheet(workbook, sheet, definition)
  writeHead(worksheet, sheet, definition)
  const tally = createTally(sheet)
  let number = 0
  for await (const batch of batches) {
    for (const row of batch) {
      number += 1
      writeRow(worksheet, sheet, row, number)
      tally.add(row)
    }
  }
  writeFoot(worksheet, sheet, number, tally)
  worksheet.commit()
}

function openSheet(
  workbook: ExcelJS.stream.xlsx.WorkbookWriter,
  sheet: SheetDefinition,
  { paper }: WorkbookDefinition,
): Sheet {
  const worksheet = workbook.addWorksheet(sheet.name, {
    views: [{ state: 'frozen', xSplit: 2, ySplit: HEAD_ROW, showGridLines: false }],
    pageSetup: {
      // 14 is Folio 8.5 x 13 in (216 x 330 mm): the size that printers know for F4.
      paperSize: (paper === 'F4' ? 14 : 9) as ExcelJS.PaperSize,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { left: cm(2), right: cm(2), top: cm(2.5), bottom: cm(2), header: cm(0.8), footer: cm(1) },
      printTitlesRow: `${HEAD_ROW}:${HEAD_ROW}`,
    },
    headerFooter: { oddFooter: `&L&8&"Arial"${escapeFooter(sheet.footer)}&R&8&"Arial"Halaman &P dari &N` },
  })
  // exceljs takes a width of exactly 9 for its default and leaves it out.
  worksheet.columns = sheet.columns.map(({ width }) => ({ width: width === 9 ? 9.01 : width }))
  return worksheet
}

function writeHead(worksheet: Sheet, sheet: SheetDefinition, { office }: WorkbookDefinition): void {
  const lastColumn = sheet.columns.length
  writeBand(worksheet, 1, office[0], XLSX_STYLE.government, lastColumn)
  writeBand(worksheet, 2, office[1], XLSX_STYLE.office, lastColumn)
  writeBand(worksheet, 4, sheet.title, XLSX_STYLE.title, lastColumn, 20)
  writeBand(worksheet, 5, sheet.subtitle, XLSX_STYLE.subtitle, lastColumn)
  writeParameters(worksheet, sheet)
  const head = worksheet.getRow(HEAD_ROW)
  head.height = HEAD_HEIGHT
  sheet.columns.forEach((column, index) => {
    const cell = head.getCell(index + 1)
    cell.value = column.head
    cell.style = XLSX_STYLE.head
  })
  head.commit()
}

/** Label and figure side by side, pair after pair, from the column beside the row numbers on. */
function writeParameters(worksheet: Sheet, { parameters }: SheetDefinition): void {
  if (parameters === undefined) return
  const row = worksheet.getRow(PARAMETER_ROW)
  parameters.forEach(({ label, value }, index) => {
    const cell = row.getCell(toParameterColumn(index))
    cell.value = toText(label)
    cell.style = XLSX_STYLE.parameterLabel
    const figure = row.getCell(toParameterColumn(index) + 1)
    figure.value = value
    figure.style = XLSX_STYLE.parameter
  })
  row.commit()
}

/** One line merged over the whole table. */
function writeBand(
  worksheet: Sheet,
  rowNumber: number,
  text: string,
  style: Partial<ExcelJS.Style>,
  lastColumn: number,
  height?: number,
): void {
  const row = worksheet.getRow(rowNumber)
  if (height !== undefined) row.height = height
  for (let column = 1; column <= lastColumn; column += 1) row.getCell(column).style = style
  row.getCell(1).value = toText(text)
  worksheet.mergeCells(rowNumber, 1, rowNumber, lastColumn)
  row.commit()
}

function writeRow(worksheet: Sheet, sheet: SheetDefinition, values: WorkbookRow, number: number): void {
  const row = worksheet.getRow(FIRST_ROW + number - 1)
  let lines = 1
  sheet.columns.forEach((column, index) => {
    const value = column.kind === 'nomor' ? number : (values[index] ?? null)
    const cell = row.getCell(index + 1)
    if (column.share !== undefined) cell.value = buildShare(column.share, row.number, (part) => toNumber(values[part]))
    else if (column.formula !== undefined) cell.value = buildFormula(column.formula, row.number, value)
    else cell.value = toCellValue(value, column)
    cell.style = getStyle(value, column)
    if (typeof value === 'string' && column.kind === 'teks') lines = Math.max(lines, countLines(value, column.width))
  })
  row.height = lines * LINE + PADDING
  // Totals never stand alone on a page: the last rows go with them. Heights below are those of one-line rows.
  const left = sheet.rowCount - number
  if (left === KEEP_WITH_TOTALS && sheet.totals.length > 0 && endsJustAbovePageEnd(sheet.rowCount)) row.addPageBreak()
  row.commit()
}

function endsJustAbovePageEnd(rowCount: number): boolean {
  const perPage = Math.floor((PAGE_HEIGHT - HEAD_HEIGHT) / (LINE + PADDING))
  const firstPage = perPage - 5
  const onLastPage =
    rowCount <= firstPage ? firstPage - rowCount : (perPage - ((rowCount - firstPage) % perPage)) % perPage
  return onLastPage < 2 && rowCount > KEEP_WITH_TOTALS
}

function writeFoot(worksheet: Sheet, sheet: SheetDefinition, rowCount: number, tally: Tally): void {
  const lastColumn = sheet.columns.length
  let next = FIRST_ROW + rowCount
  if (rowCount === 0) {
    writeBand(worksheet, next, sheet.emptyText, XLSX_STYLE.empty, lastColumn, LINE + PADDING)
    next += 1
  } else {
    worksheet.autoFilter = { from: { row: HEAD_ROW, column: 1 }, to: { row: next - 1, column: lastColumn } }
    for (const total of sheet.totals) writeTotal(worksheet, sheet, total, next++, tally)
  }
  if (sheet.note !== undefined) {
    const width = sheet.columns.reduce((sum, column) => sum + column.width, 0)
    const height = countLines(sheet.note, width) * LINE + PADDING
    writeBand(worksheet, next, sheet.note, XLSX_STYLE.note, lastColumn, height)
  }
}

function writeTotal(
  worksheet: Sheet,
  sheet: SheetDefinition,
  total: SheetDefinition['totals'][number],
  rowNumber: number,
  tally: Tally,
): void {
  const row = worksheet.getRow(rowNumber)
  row.height = LINE + PADDING
  sheet.columns.forEach((_, index) => {
    row.getCell(index + 1).style = XLSX_STYLE.totalLabel
  })
  row.getCell(1).value = total.label
  for (const target of total.cells) {
    const cell = row.getCell(target.column + 1)
    if (target.kind === 'share') {
      cell.style = XLSX_STYLE.totalShare
      cell.value = buildShare(target, rowNumber, tally.sum)
      continue
    }
    const style = XLSX_TOTAL[sheet.columns[target.column]?.kind ?? 'jumlah'] ?? XLSX_STYLE.totalValue
    if (target.kind === 'formula' || target.kind === 'value') {
      cell.style = style
      cell.value = target.kind === 'value' ? target.value : buildFormula(target.formula, rowNumber, target.result)
      continue
    }
    const range = `${columnLetter(target.column)}${FIRST_ROW}:${columnLetter(target.column)}${FIRST_ROW + sheet.rowCount - 1}`
    cell.style = XLSX_STYLE.totalValue
    cell.value =
      target.kind === 'sum'
        ? { formula: `SUBTOTAL(9,${range})`, result: tally.sum(target.column) }
        : { formula: `COUNTIF(${range},"${target.value}")`, result: tally.count(target.column, target.value) }
  }
  const firstValue = Math.min(...total.cells.map((cell) => cell.column), sheet.columns.length)
  if (firstValue > 1) worksheet.mergeCells(rowNumber, 1, rowNumber, firstValue)
  row.commit()
}

type Tally = {
  readonly add: (row: WorkbookRow) => void
  readonly sum: (column: number) => number
  readonly count: (column: number, value: string) => number
}

/** The results that Excel would compute, kept while the rows pass by: a file that is only looked at shows them too. */
function createTally(sheet: SheetDefinition): Tally {
  const targets = sheet.totals.flatMap((total) => total.cells)
  const sums = new Map<number, number>()
  const counts = new Map<string, number>()
  return {
    add(row) {
      for (const target of targets) {
        const value = row[target.column] ?? null
        if (target.kind === 'sum') {
          sums.set(target.column, (sums.get(target.column) ?? 0) + toNumber(value))
        } else if (target.kind === 'count' && value === target.value) {
          const key = `${target.column}:${target.value}`
          counts.set(key, (counts.get(key) ?? 0) + 1)
        }
      }
    },
    sum: (column) => sums.get(column) ?? 0,
    count: (column, value) => counts.get(`${column}:${value}`) ?? 0,
  }
}

function toCellValue(value: WorkbookCell, { kind }: ColumnDefinition): ExcelJS.CellValue {
  if (value === null) return null
  if (typeof value === 'number') return value
  return kind === 'tanggal' ? new Date(`${value}T00:00:00Z`) : toText(value)
}

function getStyle(value: WorkbookCell, { kind, warning }: ColumnDefinition): Partial<ExcelJS.Style> {
  if (kind === 'panas') return getHeatStyle(value)
  const warns = warning !== undefined && typeof value === 'string' && value.startsWith(warning)
  return warns ? XLSX_WARNING : XLSX_CELL[kind]
}

/** Text as a cell may hold it: `_x0041_` stays these seven characters, and 32,767 characters is Excel's limit. */
function toText(text: string): string | ExcelJS.CellRichTextValue {
  const whole = text.length <= MAX_CELL ? text : text.slice(0, MAX_CELL - CUT.length).toWellFormed() + CUT
  if (!ESCAPE.test(whole)) return whole
  // Readers undo the escape in rich text only, so such a text goes out as one run.
  return { richText: [{ text: whole.replace(ESCAPE_ALL, '_x005F_') }] }
}

/** Lines that a text fills in a column: viewers other than Excel do not grow wrapped rows by themselves. */
function countLines(text: string, width: number): number {
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 0.78 + 2) / width)), 0)
  return Math.min(lines, 30)
}

function escapeFooter(text: string): string {
  return text.replaceAll('&', '&&')
}

function cm(value: number): number {
  return value / 2.54
}
