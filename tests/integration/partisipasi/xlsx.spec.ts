import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Ringkasan } from '@shared/features/partisipasi/ringkasan.schema'
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenedApp } from '../../../electron/app'
import { createPartisipasiBogor } from '../../../electron/contoh/partisipasi-bogor'
import { createPemilihanContoh } from '../../../electron/contoh/pemilihan-contoh'
import { createOfficeClient, type OfficeClient } from '../../../electron/lib/office-client'
import { KANTOR_BOGOR } from '../../support/kantor'
import { openTestApp } from '../../support/open-app'
import { compareRecalculated, hasLibreOffice } from '../../support/xlsx'

describe('partisipasi as a workbook', () => {
  let folder: string
  let app: OpenedApp
  let client: OfficeClient
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'simpul-partisipasi-'))
    app = await openTestApp({ dataDir: join(folder, 'data') })
    client = createOfficeClient(app)
    await client.referensi.setup(KANTOR_BOGOR)
  })
  afterAll(async () => {
    await app.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const save = async (pemilihanId: string) => {
    const made = await client.partisipasi.ringkasan.exportXlsx({ pemilihanId, tingkat: 'kecamatan' })
    const file = join(folder, made.name)
    writeFileSync(file, new Uint8Array(await made.arrayBuffer()))
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.readFile(file)
    const getSheet = (name: string) => {
      const sheet = workbook.getWorksheet(name)
      if (sheet === undefined) throw new Error(`no sheet ${name}`)
      return sheet
    }
    return {
      file,
      workbook,
      getSheet,
      ringkasan: await client.partisipasi.ringkasan.get({ pemilihanId, tingkat: 'kecamatan' }),
    }
  }
  /** Turnout in hundredths as a sheet shows it. */
  const toRatusan = (value: ExcelJS.CellValue) =>
    Math.round(Number((value as ExcelJS.CellFormulaValue).result) * 10_000)

  describe('before the voting day', () => {
    let buku: Awaited<ReturnType<typeof save>>
    beforeAll(async () => {
      buku = await save(await createPartisipasiBogor(client))
    })

    it('says who is expected and who is missing, with the target in a cell of its own', () => {
      const sheet = buku.getSheet('Kecamatan')
      expect(sheet.getRow(7).values).toEqual([
        undefined,
        ...['No.', 'Kecamatan', 'TPS', 'DPT L', 'DPT P', 'DPT L + P', 'Acuan (%)', 'Perkiraan datang'],
        ...['Harus datang', 'Kurang (orang)'],
      ])
      expect(sheet.getCell('B6').value).toBe('Target lebih dari')
      expect(sheet.getCell('C6').value).toBe(0.8477)
      const { rows, jumlah } = buku.ringkasan
      rows.forEach((row, index) => {
        const at = (column: string) => sheet.getCell(`${column}${8 + index}`).value
        expect(at('B')).toBe(row.nama)
        expect(at('F')).toEqual({ formula: expect.stringContaining('SUM('), result: row.penyebut })
        expect(at('H')).toBe(row.datang)
        expect(sheet.getCell(`J${8 + index}`).result).toBe(row.kurangMinimum)
      })
      const total = 8 + rows.length
      expect(sheet.getCell(`F${total}`).value).toEqual({ formula: `SUBTOTAL(9,F8:F${total - 1})`, result: 815_249 })
      expect(sheet.getCell(`J${total}`).value).toMatchObject({ result: jumlah.kurangMinimum })
    })

    it('shows every desa on a ground by its turnout', () => {
      const sheet = buku.getSheet('Desa')
      expect(sheet.getCell('B8').value).not.toBe(null)
      const fills = new Set<string>()
      for (let row = 8; row < 8 + 68; row += 1) {
        const { fill } = sheet.getCell(`F${row}`)
        if (fill?.type === 'pattern') fills.add(fill.fgColor?.argb ?? '')
      }
      expect(fills).toContain('FFAEA5D8')
      expect(fills).toContain('FFCFC9E8')
      expect(String(sheet.getCell('A77').value)).toContain('Makin gelap makin tinggi')
    })

    it('is recalculated by LibreOffice with the same values', async (context) => {
      if (!(await hasLibreOffice())) context.skip('libreoffice-calc is not installed: not read back by LibreOffice')
      const { compared, different } = await compareRecalculated(buku.file)
      expect(different).toEqual([])
      expect(compared).toBeGreaterThan(20)
    })
  })

  describe('after it', () => {
    let buku: Awaited<ReturnType<typeof save>>
    let pemilihanId: string
    beforeAll(async () => {
      const [id = ''] = await createPemilihanContoh(client, {
        jenis: ['bupati'],
        tanggal: '2018-06-27',
        tingkatData: 'desa',
        dpt: 700_123,
        jumlahTps: 1_400,
        partisipasi: 7412,
      })
      pemilihanId = id
      await client.partisipasi.target.set({
        pemilihanId,
        wilayahId: null,
        isi: { bentuk: 'rentang', minimum: 7500, maksimum: 7700, pemilik: 'KPU', dokumen: null },
      })
      buku = await save(pemilihanId)
    })

    it('holds turnout, points and gaps as live formulas with the figures of the screen', () => {
      const sheet = buku.getSheet('Kecamatan')
      const { rows, jumlah } = buku.ringkasan
      const find = (head: string) => {
        const index = (sheet.getRow(7).values as string[]).indexOf(head)
        if (index < 0) throw new Error(`no column ${head}`)
        return index
      }
      for (const [index, row] of [...rows, jumlah].entries()) {
        const line = sheet.getRow(8 + index)
        expect(toRatusan(line.getCell(find('Partisipasi (%)')).value)).toBe(row.persen)
        expect(line.getCell(find('Kurang (orang)')).result).toBe(row.kurangMinimum)
        expect(line.getCell(find('Kurang, maks.')).result).toBe(row.kurangMaksimum)
        const selisih = line.getCell(find('Selisih (poin)'))
        expect(selisih.formula).toContain('$C$6')
        expect(selisih.result).toBe(((row.persen ?? 0) - 7500) / 100)
      }
      expect(String(sheet.getCell(`A${9 + rows.length}`).value)).toContain('/ pemilih dalam DPT × 100')
    })

    it('tells L from P, and stands in the trend', () => {
      const sheet = buku.getSheet('L dan P')
      expect(toRatusan(sheet.getCell('H8').value)).toBeGreaterThan(toRatusan(sheet.getCell('G8').value))
      const tren = buku.getSheet('Tren')
      expect(tren.getCell('B8').value).toBe('Wali Kota dan Wakil Wali Kota Bogor 2018')
      expect(toRatusan(tren.getCell('G8').value)).toBe(7412)
      expect(tren.getCell('H8').value).toBe('75–77')
    })

    it('counts the categories of the denominator in a column of its own, and is recalculated alike', async (context) => {
      const { kategori } = buku.ringkasan
      await client.partisipasi.kategori.set({
        pemilihanId,
        isi: kategori.map(({ nama }) => ({ nama, penyebut: true })),
      })
      const lain = await save(pemilihanId)
      const heads = lain.getSheet('Kecamatan').getRow(7).values as string[]
      expect(heads).toContain('DPT + DPPh + DPTb')
      const persen = lain.getSheet('Kecamatan').getRow(8).getCell(heads.indexOf('Partisipasi (%)')).value
      expect(toRatusan(persen)).toBe(first(lain.ringkasan).persen)
      expect(first(lain.ringkasan).persen).toBeLessThan(first(buku.ringkasan).persen ?? 0)
      if (!(await hasLibreOffice())) context.skip('libreoffice-calc is not installed: not read back by LibreOffice')
      const { compared, different } = await compareRecalculated(lain.file)
      expect(different).toEqual([])
      expect(compared).toBeGreaterThan(100)
    })
  })
})

function first({ rows, jumlah }: Ringkasan) {
  return rows[0] ?? jumlah
}
