import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RekapKehadiran } from '@shared/features/laporan/rekap-kehadiran.schema'
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenedApp } from '../../../electron/app'
import { createOfficeClient } from '../../../electron/lib/office-client'
import { openTestApp } from '../../support/open-app'
import { createRekapContoh } from '../../support/rekap-contoh'
import { compareRecalculated, hasLibreOffice } from '../../support/xlsx'

const SEMESTER = { dari: '2024-07-01', sampai: '2024-12-31', jenis: null, unsurId: null }
/** Columns of the sheet Jabatan, from A. */
const COUNTS = { diundang: 'D', hadir: 'E', diwakili: 'F', izin: 'G', tidakHadir: 'H', belum: 'I' } as const

describe('rekap kehadiran as a workbook', () => {
  let dataDir: string
  let app: OpenedApp
  let file: string
  let rekap: RekapKehadiran
  const workbook = new ExcelJS.Workbook()
  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'simpul-rekap-'))
    app = await openTestApp({ dataDir })
    const client = createOfficeClient(app)
    await createRekapContoh(client, app.deps)
    rekap = await client.laporan.rekapKehadiran.get(SEMESTER)
    const made = await client.laporan.rekapKehadiran.exportXlsx(SEMESTER)
    expect(made.name).toBe('Rekap Kehadiran 2024-07-01 sd 2024-12-31.xlsx')
    file = join(dataDir, 'rekap.xlsx')
    writeFileSync(file, new Uint8Array(await made.arrayBuffer()))
    await workbook.xlsx.readFile(file)
  })
  afterAll(async () => {
    await app.close()
    rmSync(dataDir, { recursive: true, force: true })
  })

  const getSheet = (name: string) => {
    const sheet = workbook.getWorksheet(name)
    if (sheet === undefined) throw new Error(`no sheet ${name}`)
    return sheet
  }

  it('holds the figures of the recap as numbers, row by row', () => {
    const sheet = getSheet('Jabatan')
    for (const [at, row] of rekap.rows.entries()) {
      expect(sheet.getCell(`B${8 + at}`).value).toBe(row.jabatan)
      for (const [name, column] of Object.entries(COUNTS)) {
        expect(sheet.getCell(`${column}${8 + at}`).value).toBe(row[name as keyof typeof COUNTS])
      }
    }
    expect(String(sheet.getCell('A5').value)).toBe(
      'Periode 1 Juli 2024 s.d. 31 Desember 2024, kondisi per 4 November 2024',
    )
  })

  it('computes shares by live formulas of its own cells, totals from the sums', () => {
    const sheet = getSheet('Jabatan')
    const total = 8 + rekap.rows.length
    expect(sheet.getCell('J8').value).toMatchObject({ formula: 'IF(D8=0,"",(E8)/D8)' })
    expect(sheet.getCell('J8').numFmt).toBe('0.00%')
    expect(sheet.getCell(`D${total}`).value).toEqual({ formula: `SUBTOTAL(9,D8:D${total - 1})`, result: 120 })
    expect(sheet.getCell(`K${total}`).value).toEqual({
      formula: `IF(D${total}=0,"",(E${total}+F${total})/D${total})`,
      result: (58 + 43) / 120,
    })
  })

  it('filters and prints: head repeated, one page wide, pages counted, note below', () => {
    for (const name of ['Jabatan', 'Unsur', 'Rapat']) {
      const sheet = getSheet(name)
      expect(sheet.autoFilter).toMatch(/^A7:/)
      expect(sheet.pageSetup).toMatchObject({ orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 })
      expect(sheet.pageSetup.printTitlesRow).toBe('7:7')
      const width = sheet.columns.reduce((sum, column) => sum + (column.width ?? 0), 0)
      expect(width).toBeLessThan(137)
    }
    expect(getSheet('Rapat').getCell('C8').value).toEqual(new Date('2024-08-01T00:00:00Z'))
    const sheet = getSheet('Jabatan')
    expect(String(sheet.getCell(`A${9 + rekap.rows.length}`).value)).toContain('Tamu, 11 orang, tidak dihitung.')
  })

  it('is opened and recalculated by LibreOffice with the very same values', async (context) => {
    if (!(await hasLibreOffice())) context.skip('libreoffice-calc is not installed: not read back by LibreOffice')
    const { compared, different } = await compareRecalculated(file)
    expect(different).toEqual([])
    expect(compared).toBeGreaterThan(90)
  })
})
