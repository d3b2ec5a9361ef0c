import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Paket } from '@shared/features/laporan-provinsi/paket.schema'
import ExcelJS from 'exceljs'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createDocuments, type Documents } from '../../../electron/documents'
import {
  buildDataPaket,
  createBerkasPaketService,
} from '../../../electron/features/laporan-provinsi/berkas-paket.service'
import {
  buildLaporanProvinsiXlsx,
  listLaporanProvinsiRows,
} from '../../../electron/features/laporan-provinsi/laporan-provinsi.xlsx'
import { silentLog } from '../../../electron/lib/log'
import { getRounds, getSeed } from '../../support/acak'
import { RESOURCES_DIR } from '../../support/app'
import { createPaket, createSumberPaket, createSumberSesudah } from '../../support/paket-contoh'

describe('a report read back from its own workbook', () => {
  let folder: string
  let documents: Documents
  const berkas = createBerkasPaketService({})
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'simpul-uji-'))
    documents = createDocuments({ resourcesDir: RESOURCES_DIR, log: silentLog })
  })
  afterAll(async () => {
    await documents.close()
    rmSync(folder, { recursive: true, force: true })
  })

  async function write(paket: Paket, lines = buildDataPaket(paket).lines): Promise<string> {
    const file = join(folder, 'laporan.xlsx')
    const sheets = listLaporanProvinsiRows(paket)
    await documents.renderXlsx(buildLaporanProvinsiXlsx(paket, 'A4', { name: 'Data Simpul', lines }), {
      async *rows(index) {
        yield sheets[index] ?? []
      },
      file,
    })
    return file
  }

  const read = (file: string) => berkas.read(new File([readFileSync(file)], 'laporan.xlsx'))

  /** The workbook as another program would leave it. */
  async function change(file: string, work: (workbook: ExcelJS.Workbook) => void): Promise<string> {
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.readFile(file)
    work(workbook)
    await workbook.xlsx.writeFile(file)
    return file
  }

  it('is the same, before and after the voting day', async () => {
    for (const paket of [createPaket(), createPaket(createSumberSesudah(23))]) {
      expect(await read(await write(paket))).toEqual({ paket, lembarBerubah: [] })
    }
  })

  it('is the same field for field, whatever the texts and figures are', async () => {
    const teks = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.constantFrom('=1+1', '_x0041_', '  dua  spasi ', 'baris\nbaru', '1e5', 'Ñandú – “kutip”', '\u{1f600}'),
    )
    const sumber = fc.record({ isi: teks, rapat: teks, tanggal: fc.constant('2024-11-01') })
    await fc.assert(
      fc.asyncProperty(
        fc.array(sumber, { maxLength: 40 }),
        teks,
        fc.nat(999_999_999),
        async (keputusan, nama, angka) => {
          const rapat = createSumberPaket().rapat.map((satu) => ({ ...satu, nama, diundang: angka }))
          const paket = createPaket(createSumberPaket({ keputusan, rapat }))
          expect((await read(await write(paket))).paket).toEqual(paket)
        },
      ),
      { numRuns: getRounds(25), seed: getSeed('berkas paket') },
    )
  })

  it('is the same when it fills many cells', async () => {
    const keputusan = Array.from({ length: 300 }, (_, at) => ({
      isi: `${at} ${'uraian keputusan yang panjang '.repeat(20)}`,
      rapat: 'Rakor',
      tanggal: '2024-11-01',
    }))
    const paket = createPaket(createSumberPaket({ keputusan }))
    expect(buildDataPaket(paket).lines.length).toBeGreaterThan(8)
    expect((await read(await write(paket))).paket).toEqual(paket)
  })

  it('stands on a hidden, protected sheet that names itself', async () => {
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.readFile(await write(createPaket()))
    const sheet = workbook.getWorksheet('Data Simpul')
    expect((sheet as unknown as { sheetProtection: { sheet: boolean } }).sheetProtection.sheet).toBe(true)
    expect(sheet?.state).toBe('hidden')
    expect(sheet?.getCell('A1').value).toContain('Jangan diubah')
  })

  it('is refused when a figure was changed with care', async () => {
    const lines = [...buildDataPaket(createPaket()).lines]
    const json = Buffer.from(lines.slice(4).join(''), 'base64').toString('utf8')
    expect(json).toContain('815249')
    const palsu = Buffer.from(json.replaceAll('815249', '815250'), 'utf8').toString('base64')
    await expect(read(await write(createPaket(), [...lines.slice(0, 4), palsu]))).rejects.toThrow('sudah diubah')
  })

  it('is refused when one sign of its data was changed', async () => {
    const lines = [...buildDataPaket(createPaket()).lines]
    const last = lines.at(-1) ?? ''
    lines[lines.length - 1] = `${last.slice(0, 40)}${last[40] === 'A' ? 'B' : 'A'}${last.slice(41)}`
    await expect(read(await write(createPaket(), lines))).rejects.toThrow('sudah diubah atau rusak')
    await expect(read(await write(createPaket(), buildDataPaket(createPaket()).lines.slice(0, 4)))).rejects.toThrow(
      'diubah',
    )
  })

  it('is refused in plain words when it is newer, or no report at all', async () => {
    const newer = buildDataPaket(createPaket()).lines.with(2, 'format 2')
    await expect(read(await write(createPaket(), newer))).rejects.toThrow('Simpul versi yang lebih baru')
    const tanpa = await change(await write(createPaket()), (workbook) => workbook.removeWorksheet('Data Simpul'))
    await expect(read(tanpa)).rejects.toThrow('bukan laporan yang disusun Simpul')
    await expect(berkas.read(new File(['bukan zip'], 'a.xlsx'))).rejects.toThrow()
  })

  it('names the sheet whose figures somebody has changed, and minds no sorting', async () => {
    const paket = createPaket(createSumberSesudah())
    const edited = await change(await write(paket), (workbook) => {
      const sheet = workbook.getWorksheet('Partisipasi')
      if (sheet !== undefined) sheet.getCell('C9').value = 271
    })
    expect(await read(edited)).toEqual({ paket, lembarBerubah: ['Partisipasi'] })
    const sorted = await change(await write(paket), (workbook) => {
      const sheet = workbook.getWorksheet('Keputusan')
      const [first, second] = [sheet?.getRow(8).values, sheet?.getRow(9).values]
      if (sheet === undefined || first === undefined || second === undefined) return
      sheet.getRow(8).values = second
      sheet.getRow(9).values = first
    })
    expect((await read(sorted)).lembarBerubah).toEqual([])
  })
})
