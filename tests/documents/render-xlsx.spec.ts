import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createDocuments } from '../../electron/documents'
import { renderXlsx } from '../../electron/documents/render-xlsx'
import type { WorkbookDefinition, WorkbookRow } from '../../electron/documents/workbook'
import { silentLog } from '../../electron/lib/log'
import { hasLibreOffice, readSheetWithLibreOffice } from '../support/xlsx'

const definition: WorkbookDefinition = {
  title: 'Rekapitulasi',
  office: ['PEMERINTAH KOTA CONTOH', 'BADAN KESATUAN BANGSA DAN POLITIK'],
  paper: 'F4',
  sheets: [
    {
      name: 'Rapat',
      title: 'REKAPITULASI',
      subtitle: 'Periode 1 November 2024 s.d. 30 November 2024, kondisi per 30 November 2024',
      footer: 'Rekapitulasi & kondisi',
      columns: [
        { head: 'No.', width: 5, kind: 'nomor' },
        { head: 'Nama', width: 40, kind: 'teks' },
        { head: 'Tanggal', width: 18, kind: 'tanggal' },
        { head: 'NIP', width: 22, kind: 'kode' },
        { head: 'Hadir', width: 9.5, kind: 'jumlah' },
        { head: 'Keterangan', width: 20, kind: 'teks', warning: 'Terlambat' },
      ],
      totals: [
        { label: 'Jumlah', cells: [{ column: 4, kind: 'sum' }] },
        { label: 'Terlambat 2 hari', cells: [{ column: 5, kind: 'count', value: 'Terlambat 2 hari' }] },
      ],
      emptyText: 'Tidak ada rapat pada periode ini.',
      rowCount: 3,
    },
  ],
}

const rows: readonly WorkbookRow[] = [
  [null, '=1+1', '2024-11-01', '019680202199303200', 1530, 'Terlambat 2 hari'],
  [null, '_x0041_ dan “kutip” 😀', '2024-02-29', '000000000000000001', 28, null],
  [null, '-5 @SUM(A1)', '2024-12-31', null, 2, 'Sisa 3 hari'],
]

describe('renderXlsx', () => {
  let folder: string
  let file: string
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'simpul-xlsx-'))
    file = join(folder, 'rekap.xlsx')
    await renderXlsx(definition, { rows: () => batches(rows), file })
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('writes dates as dates, counts as numbers, codes and formula-like words as text', async () => {
    const sheet = await readSheet(file)
    expect(sheet.getCell('C8').value).toEqual(new Date('2024-11-01T00:00:00Z'))
    expect(sheet.getCell('C8').numFmt).toBe('[$-421]d mmmm yyyy')
    expect(sheet.getCell('D8').value).toBe('019680202199303200')
    expect(sheet.getCell('D8').numFmt).toBe('@')
    expect(sheet.getCell('E8').value).toBe(1530)
    expect(sheet.getCell('B8').value).toBe('=1+1')
    expect(sheet.getCell('B10').value).toBe('-5 @SUM(A1)')
  })

  it('prints on folio, landscape, one page wide, with the head repeated and pages counted', async () => {
    const sheet = await readSheet(file)
    expect(sheet.pageSetup).toMatchObject({
      paperSize: 14,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    })
    expect(sheet.pageSetup.printTitlesRow).toBe('7:7')
    expect(sheet.headerFooter.oddFooter).toContain('Halaman &P dari &N')
    expect(sheet.headerFooter.oddFooter).toContain('Rekapitulasi && kondisi')
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 2, ySplit: 7, showGridLines: false })
    expect(sheet.autoFilter).toBe('A7:F10')
  })

  it('keeps totals as live formulas with their results beside them', async () => {
    const sheet = await readSheet(file)
    expect(sheet.getCell('E11').value).toEqual({ formula: 'SUBTOTAL(9,E8:E10)', result: 1560 })
    expect(sheet.getCell('F12').value).toEqual({ formula: 'COUNTIF(F8:F10,"Terlambat 2 hari")', result: 1 })
  })

  it('marks late rows with bold red beside the word', async () => {
    const sheet = await readSheet(file)
    expect(sheet.getCell('F8').font).toMatchObject({ bold: true, color: { argb: 'FF8C1C13' } })
    expect(sheet.getCell('F10').font.bold).toBeFalsy()
  })

  it('says so when there are no rows', async () => {
    const empty = join(folder, 'kosong.xlsx')
    const sheets = definition.sheets.map((sheet) => ({ ...sheet, rowCount: 0 }))
    await renderXlsx({ ...definition, sheets }, { rows: () => batches([]), file: empty })
    const sheet = await readSheet(empty)
    expect(sheet.getCell('A8').value).toBe('Tidak ada rapat pada periode ini.')
  })

  it('stops when the clerk does not want it any more, also with the rows in another thread', async () => {
    const documents = createDocuments({ resourcesDir: folder, log: silentLog })
    const controller = new AbortController()
    const work = documents.renderXlsx(definition, {
      async *rows() {
        yield rows
        controller.abort(new Error('batal'))
        yield rows
      },
      file: join(folder, 'batal.xlsx'),
      signal: controller.signal,
    })
    await expect(work).rejects.toThrow('batal')
    await documents.close()
  })

  it('is read by LibreOffice with the same totals and the same words', async (context) => {
    if (!(await hasLibreOffice())) context.skip('libreoffice-calc is not installed: not read back by LibreOffice')
    const shown = await readSheetWithLibreOffice(file, 1)
    expect(shown[7]?.slice(0, 6)).toEqual(['1', '=1+1', '01/11/2024', '019680202199303200', '1530', 'Terlambat 2 hari'])
    expect(shown[8]?.[1]).toBe('_x0041_ dan “kutip” 😀')
    expect(shown[10]?.[4]).toBe('1560')
    expect(shown[11]?.[5]).toBe('1')
  })
})

async function* batches(list: readonly WorkbookRow[]): AsyncGenerator<readonly WorkbookRow[], void, void> {
  yield list
}

async function readSheet(file: string): Promise<ExcelJS.Worksheet> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(file)
  const sheet = workbook.worksheets[0]
  if (sheet === undefined) throw new Error('no sheet')
  return sheet
}
