import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { KunciPaket } from '@shared/features/laporan-provinsi/paket.schema'
import { findPenanda, getNilaiPenanda, PENANDA } from '@shared/features/laporan-provinsi/penanda.rules'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenedApp } from '../../../electron/app'
import { readPackage } from '../../../electron/features/laporan-provinsi/paket-zip'
import { createOfficeClient, type OfficeClient } from '../../../electron/lib/office-client'
import { createRandom, getRounds, getSeed } from '../../support/acak'
import { openTestApp } from '../../support/open-app'
import { createPaket, createSumberSesudah } from '../../support/paket-contoh'
import { fillPengguna, fillPilkadaBogor } from '../../support/pilkada-bogor'
import { buildTemplatContoh, openBuku } from '../../support/templat-contoh'
import { hasLibreOffice, readWorkbookWithLibreOffice } from '../../support/xlsx'

const PEKAN: KunciPaket = { jenis: 'mingguan', dari: '2024-10-28', sampai: '2024-11-03' }

describe('placeholders', () => {
  it('are each answered by a report that has everything, and named once', () => {
    const paket = createPaket(createSumberSesudah())
    expect(new Set(PENANDA.map(({ nama }) => nama)).size).toBe(PENANDA.length)
    const tanpa = PENANDA.filter((satu) => [0, 1, 2].every((at) => getNilaiPenanda(paket, satu, at) === null)).map(
      ({ nama }) => nama,
    )
    // A denominator of its own stands only where it is not the DPT.
    expect(tanpa).toEqual(['partisipasi.penyebut', 'partisipasi.baris.penyebut'])
    expect(findPenanda('PARTISIPASI.Persen')?.nama).toBe('partisipasi.persen')
    expect(findPenanda('partisipasi.prosen')).toBeUndefined()
  })
})

describe('template of the province', () => {
  let dataDir: string
  let app: OpenedApp
  let client: OfficeClient
  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'simpul-uji-'))
    app = await openTestApp({ dataDir })
    client = createOfficeClient(app)
    await fillPengguna(client, (await fillPilkadaBogor(client)).pemilihanId)
    await client.laporanProvinsi.paket.setBagian({ ...PEKAN, bagian: 'saran', ikut: true, naskah: 'A & B < C' })
  })
  afterAll(async () => {
    await app.close()
    rmSync(dataDir, { recursive: true, force: true })
  })

  const toFile = (bytes: Uint8Array, nama = 'Formulir Provinsi.xlsx') => new File([new Uint8Array(bytes)], nama)
  const fill = async (file: string) => {
    const filled = await client.laporanProvinsi.templat.exportXlsx(PEKAN)
    return openBuku(new Uint8Array(await filled.arrayBuffer()), join(dataDir, file))
  }

  it('is kept with what it asks for; what is not known is named by its cell', async () => {
    expect(await client.laporanProvinsi.templat.get()).toBeNull()
    const templat = await client.laporanProvinsi.templat.set({ berkas: toFile(await buildTemplatContoh()) })
    expect(templat).toEqual({
      nama: 'Formulir Provinsi.xlsx',
      jumlah: 15,
      temuan: [{ lembar: 'Formulir', sel: 'B4', penanda: 'partisipasi.prosen' }],
    })
    expect(await client.laporanProvinsi.templat.get()).toEqual(templat)
    expect((await client.jurnal.get()).urungkan?.nama).toBe('Pasang templat provinsi Formulir Provinsi.xlsx')
  })

  it('is filled: values in their formats, one row for each kecamatan, everything below moved', async () => {
    const form = (await fill('terisi.xlsx')).getWorksheet('Formulir')
    if (form === undefined) throw new Error('no sheet')
    expect(form.getCell('A1').text).toBe('LAPORAN Kota Bogor (32.71)')
    expect(form.getCell('A1').font).toMatchObject({ size: 16, bold: true, color: { argb: 'FFFFFFFF' } })
    expect(form.getCell('A1').fill).toMatchObject({ fgColor: { argb: 'FF1F3A5F' } })
    expect(form.getCell('E3').value).toEqual(new Date('2024-11-27T00:00:00Z'))
    expect(form.getCell('F3').text).toBe('27 November 2024')
    expect(form.getCell('B4').text).toBe('{{partisipasi.prosen}}')
    const rows = [8, 9, 10, 11, 12, 13].map((nomor) => form.getRow(nomor))
    expect(rows.map((row) => row.getCell(1).value)).toEqual([1, 2, 3, 4, 5, 6])
    expect(rows.map((row) => row.getCell(2).text)[5]).toBe('Kec. Tanah Sareal')
    expect(rows.map((row) => row.height)).toEqual([21, 21, 21, 21, 21, 21])
    for (const row of rows) {
      expect(row.getCell(4).numFmt).toBe('#,##0')
      expect(row.getCell(2).border).toMatchObject({ bottom: { style: 'dashed' } })
      expect(row.getCell(6).formula).toBe(`IF(D${row.number}=0,0,E${row.number}/D${row.number})`)
    }
    expect(form.getCell('B14').text).toBe('JUMLAH')
    expect(form.getCell('B14').font.bold).toBe(true)
    expect(form.getCell('C14').formula).toBe('SUM(C8:C13)')
    expect(form.getCell('D14').formula).toBe('SUM(D$8:D$13)')
    expect(form.getCell('F14').formula).toBe('E14/D14')
    expect(form.getCell('A16').text).toBe('Partisipasi 83,38 persen. A & B < C')
    expect(form.getCell('A16').isMerged).toBe(true)
    expect(form.getCell('F17').value).toBe(0.8338)
    expect(form.pageSetup.printArea).toBe('A1:F17')
  })

  it('leaves every other part of the file as the province made it, byte for byte', async () => {
    const before = await readPackage(await buildTemplatContoh())
    await client.laporanProvinsi.templat.set({ berkas: toFile(await buildTemplatContoh()) })
    const filled = await client.laporanProvinsi.templat.exportXlsx(PEKAN)
    const after = new Map(
      (await readPackage(new Uint8Array(await filled.arrayBuffer())))?.map((part) => [part.name, part]),
    )
    expect(filled.name).toBe('Laporan Mingguan Templat Provinsi 32.71 2024-10-28 sd 2024-11-03 v1.xlsx')
    for (const name of ['xl/styles.xml', 'xl/theme/theme1.xml', 'xl/sharedStrings.xml'])
      expect(after.get(name)).toEqual(before?.find((part) => part.name === name))
    expect([...after.keys()].toSorted()).toEqual(before?.map(({ name }) => name).toSorted())
  })

  it('is counted anew by LibreOffice to the figures of the report', async (context) => {
    if (!(await hasLibreOffice())) context.skip()
    const workbook = await fill('hitung.xlsx')
    expect(workbook.getWorksheet('Rekap Prov')?.getCell('A1').formula).toBe('SUM(Formulir!D8:D13)')
    const sheets = await readWorkbookWithLibreOffice(join(dataDir, 'hitung.xlsx'))
    const total = sheets.get('Formulir')?.[13] ?? []
    expect(total.slice(2, 5).map(Number)).toEqual([1530, 815_249, 679_731])
    expect(Math.round(Number.parseFloat(total[5] ?? '') * 100)).toBe(8338)
    const [dpt, persen, teks] = sheets.get('Rekap Prov') ?? []
    expect(Number(dpt?.[0])).toBe(815_249)
    expect(persen?.[0]).toMatch(/^0[.,]8337|^83[.,]37/)
    expect(teks?.[0]).toBe('2 F8 tetap')
  })

  it('lets rows of several sections grow on one sheet, also where a section has nothing', async () => {
    const berkas = toFile(
      await buildTemplatContoh((workbook) => {
        const form = workbook.getWorksheet('Formulir')
        if (form === undefined) return
        form.mergeCells('B14:D14')
        form.getCell('B14').value = '{{keputusan.baris.keputusan}}'
        form.getCell('A15').value = '{{masalah.baris.permasalahan}}'
        form.getCell('A16').value = 'Akhir'
      }),
    )
    await client.laporanProvinsi.templat.set({ berkas })
    const form = (await fill('banyak.xlsx')).getWorksheet('Formulir')
    // Five kecamatan more, then nine keputusan more; the empty register keeps its one row.
    expect(form?.getCell('B19').text).not.toBe('')
    expect(form?.getCell('C28').isMerged).toBe(true)
    expect(form?.getCell('A29').text).toBe('')
    expect(form?.getCell('A30').text).toBe('Akhir')
    expect(form?.pageSetup.printArea).toBe('A1:F17')
  })

  it('refuses what is no workbook, what asks for nothing, and a pulled formula in a row that grows', async () => {
    const set = (berkas: File) => client.laporanProvinsi.templat.set({ berkas })
    await expect(set(new File(['bukan'], 'a.xlsx'))).rejects.toMatchObject({ data: { kode: 'BERKAS_DITOLAK' } })
    const ExcelJS = (await import('exceljs')).default
    const kosong = new ExcelJS.Workbook()
    kosong.addWorksheet('Lembar').getCell('A1').value = 'tanpa penanda'
    await expect(set(toFile(new Uint8Array(await kosong.xlsx.writeBuffer())))).rejects.toMatchObject({
      data: { pesan: expect.stringContaining('Tidak ada penanda') },
    })
    const berkas = toFile(
      await buildTemplatContoh((workbook) => {
        workbook.getWorksheet('Formulir')?.fillFormula('F8:F9', 'E8/D8')
      }),
    )
    await set(berkas)
    await expect(client.laporanProvinsi.templat.exportXlsx(PEKAN)).rejects.toMatchObject({
      data: { pesan: expect.stringContaining('Baris 8 lembar Formulir') },
    })
  })

  it('answers every damaged file with a refusal or a filled form, never with a crash', async () => {
    const asli = await buildTemplatContoh()
    const random = createRandom(getSeed('templat rusak'))
    const rounds = getRounds(60)
    for (let round = 0; round < rounds; round += 1) {
      const rusak = new Uint8Array(asli)
      for (let change = 0; change < 1 + (round % 8); change += 1)
        rusak[Math.floor(random() * rusak.length)] = Math.floor(random() * 256)
      const cut = random() < 0.2 ? rusak.slice(0, Math.floor(random() * rusak.length)) : rusak
      const hasil = await client.laporanProvinsi.templat
        .set({ berkas: toFile(cut) })
        .then(() => client.laporanProvinsi.templat.exportXlsx(PEKAN))
        .then(
          () => 'diisi',
          (error: unknown) => (error as { data?: { kode?: string } }).data?.kode,
        )
      expect(['diisi', 'BERKAS_DITOLAK']).toContain(hasil)
    }
  })

  it('is taken off and comes back with undo', async () => {
    await client.laporanProvinsi.templat.remove()
    expect(await client.laporanProvinsi.templat.get()).toBeNull()
    await expect(client.laporanProvinsi.templat.exportXlsx(PEKAN)).rejects.toMatchObject({
      data: { kode: 'TIDAK_TERSEDIA' },
    })
    await client.jurnal.undo()
    expect((await client.laporanProvinsi.templat.get())?.nama).toBe('Formulir Provinsi.xlsx')
  })
})
