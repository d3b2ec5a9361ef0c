import ExcelJS from 'exceljs'
import type { WorkbookRow } from '../../../electron/documents/workbook'

export type SheetPolos = {
  readonly name: string
  readonly columns: readonly { readonly head: string; readonly width: number; readonly kind: string }[]
  readonly rows: readonly WorkbookRow[]
}

const thin = { style: 'thin' } as const
const border = { top: thin, left: thin, bottom: thin, right: thin }
const FORMATS: Readonly<Record<string, string>> = { tanggal: 'd mmmm yyyy', jumlah: '#,##0', kode: '@' }

/** A workbook as the documentation of exceljs writes one: streaming, styled columns, shared strings, row by row. */
export async function writeExceljsPolos(sheets: readonly SheetPolos[], filename: string): Promise<void> {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ filename, useStyles: true, useSharedStrings: true })
  for (const { name, columns, rows } of sheets) {
    const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] })
    sheet.columns = columns.map(({ head, width, kind }) => ({
      header: head,
      width,
      style: {
        font: { name: 'Arial', size: 10 },
        alignment: { vertical: 'middle', wrapText: kind === 'teks' },
        border,
        ...(FORMATS[kind] === undefined ? {} : { numFmt: FORMATS[kind] }),
      },
    }))
    for (const [index, row] of rows.entries()) {
      const values = row.map((value, column) => toValue(value, columns[column]?.kind, index + 1))
      sheet.addRow(values).commit()
    }
    sheet.commit()
  }
  await workbook.commit()
}

function toValue(value: string | number | null, kind: string | undefined, nomor: number) {
  if (kind === 'nomor') return nomor
  return kind === 'tanggal' && typeof value === 'string' ? new Date(`${value}T00:00:00Z`) : value
}
