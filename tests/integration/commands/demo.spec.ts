import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runDemo } from '../../../electron/commands/demo'
import { runEkspor } from '../../../electron/commands/ekspor'
import { fillRuangLatihan } from '../../../electron/contoh/latihan'
import { createOfficeClient } from '../../../electron/lib/office-client'
import { readBookmarks } from '../../support/bookmarks'
import { openTestApp } from '../../support/open-app'

const run = promisify(execFile)

describe('demo', () => {
  let folder: string
  let berkas: readonly string[]
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'simpul-demo-uji-'))
    const result = await runDemo(openTestApp, { outDir: folder })
    berkas = result.lines
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('writes its files and says where', () => {
    expect(berkas.map((path) => basename(path))).toEqual([
      'undangan.pdf',
      'undangan.docx',
      'notula.pdf',
      'notula.docx',
      'daftar-hadir-kosong.pdf',
      'daftar-hadir-terisi.pdf',
      'nota-dinas.pdf',
      'nota-dinas.docx',
      'berita-acara.pdf',
      'berkas-rapat.pdf',
      'rekap-kehadiran.pdf',
      'rekap-kehadiran.docx',
      'rekap-kehadiran.xlsx',
      'partisipasi.pdf',
      'partisipasi.xlsx',
      'pengingat.pdf',
      'kesiapan-desk.pdf',
      'rekap.xlsx',
      'laporan-provinsi.pdf',
      'laporan-provinsi.xlsx',
      'laporan-provinsi.txt',
    ])
  })

  it('prints the published facts of the Bogor rakor in the notula', async (context) => {
    const text = await readPdf(join(folder, 'notula.pdf')).catch(() => null)
    if (text === null) context.skip('poppler-utils is not installed: the PDF was not read back')
    for (const fact of [
      'Jumat, 1 November 2024',
      'Paseban Sri Bima',
      'Pj. Wali Kota Bogor',
      '815.249',
      '84,77',
      'Netralitas ASN',
    ]) {
      expect(text).toContain(fact)
    }
    expect(text).toMatch(/Halaman 1 dari \d/)
  })

  it('invites by a numbered letter of the Sekretariat Daerah, and names it in the notula', async (context) => {
    const text = await readPdf(join(folder, 'undangan.pdf')).catch(() => null)
    if (text === null) context.skip('poppler-utils is not installed: the PDF was not read back')
    for (const fact of ['SEKRETARIAT DAERAH', '000.1.5/1101/Setda/2024', 'a.n. WALI KOTA BOGOR', 'DAFTAR UNDANGAN']) {
      expect(text).toContain(fact)
    }
    expect(await readPdf(join(folder, 'notula.pdf'))).toContain('Nomor 000.1.5/1101/Setda/2024 tanggal 28 Oktober 2024')
  })

  it('prints the voters of Kota Bogor by kecamatan, with the target that is to be passed', async (context) => {
    const text = await readPdf(join(folder, 'partisipasi.pdf')).catch(() => null)
    if (text === null) context.skip('poppler-utils is not installed: the PDF was not read back')
    for (const fact of [
      'PARTISIPASI PEMILIH PER KECAMATAN',
      '815.249',
      '1.530',
      'lebih dari 84,77 persen',
      'Tanah Sareal',
    ])
      expect(text).toContain(fact)
  })

  it('reports the rakor to the Pj. wali kota, and binds its papers', async (context) => {
    const text = await readPdf(join(folder, 'nota-dinas.pdf')).catch(() => null)
    if (text === null) context.skip('poppler-utils is not installed: the PDF was not read back')
    for (const fact of [
      '000.1.5/214/Bakesbangpol/2024',
      'Pj. Wali Kota Bogor',
      'Nomor 000.1.5/1101/Setda/2024',
      'Kesiapan logistik:',
      'Laporan Hasil Rapat Koordinasi Terpadu Desk Pilkada',
    ]) {
      expect(text).toContain(fact)
    }
    const berita = await readPdf(join(folder, 'berita-acara.pdf'))
    expect(berita).toContain('(1-11-2024)')
    expect(berita).toContain('Tanda Tangan')
    expect(readBookmarks(readFileSync(join(folder, 'berkas-rapat.pdf'))).map(([judul]) => judul)).toEqual([
      'Undangan',
      'Daftar hadir',
      'Notula',
    ])
  })

  it('opens the next rakor with the readiness of the desk, on one page', async (context) => {
    const text = await readPdf(join(folder, 'kesiapan-desk.pdf')).catch(() => null)
    if (text === null) context.skip('poppler-utils is not installed: the PDF was not read back')
    for (const fact of [
      'KESIAPAN DESK PILKADA KOTA BOGOR TAHUN 2024',
      'Perbandingan dengan rapat koordinasi Jumat, 1 November 2024',
      'SEKRETARIS DESK PILKADA',
      'Halaman 1 dari 1',
    ]) {
      expect(text).toContain(fact)
    }
    expect(text).toMatch(/Rata-rata +71,0 +80,5 +\+9,5/)
  })

  it('adds up attendance the same in the recap and in its own formulas', async () => {
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.readFile(join(folder, 'rekap.xlsx'))
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Rapat', 'Kehadiran', 'Keputusan', 'Tindak Lanjut'])
    const rapat = workbook.getWorksheet('Rapat')
    const kehadiran = workbook.getWorksheet('Kehadiran')
    const words = kehadiran?.getColumn(6).values ?? []
    const count = (word: string) => words.filter((value) => value === word).length
    const terwakili = rapat?.getCell('H8').value
    expect(count('Hadir') + count('Diwakili')).toBe(terwakili)
    expect(rapat?.getCell('G8').value).toBe(count('Hadir') + count('Diwakili') + count('Izin') + count('Tidak hadir'))
    expect(rapat?.getCell('H9').value).toMatchObject({ formula: 'SUBTOTAL(9,H8:H8)', result: terwakili })
    expect(workbook.getWorksheet('Keputusan')?.getCell('E8').value).toContain('tepat waktu')
    expect(workbook.getWorksheet('Tindak Lanjut')?.getColumn(2).values).toContain(
      'Menyampaikan jadwal distribusi logistik per kecamatan.',
    )
  })
})

describe('Ruang latihan', () => {
  let dataDir: string
  beforeAll(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'simpul-latihan-uji-'))
  })
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

  it('is filled once with an invented kabupaten that has something in every state', async () => {
    const app = await openTestApp({ dataDir, ruang: 'latihan' })
    const client = createOfficeClient(app)
    const before = await client.rapat.list({})
    expect((await client.pengaturan.get()).kantor?.namaDaerah).toBe('Kabupaten Contoh')
    expect(new Set(before.map(({ status }) => status))).toEqual(
      new Set(['final', 'selesai', 'terjadwal', 'draf', 'batal']),
    )
    const beranda = await client.laporan.beranda()
    expect(beranda.terlambat.length).toBeGreaterThan(0)
    expect(beranda.menungguNotula.length).toBeGreaterThan(0)
    await fillRuangLatihan(client, '2024-11-04')
    expect(await client.rapat.list({})).toEqual(before)
    await app.close()
  })

  it('gives its papers to ekspor under the names that offices use', async () => {
    const app = await openTestApp({ dataDir, ruang: 'latihan' })
    const final = (await createOfficeClient(app).rapat.list({})).find(({ status }) => status === 'final')
    await app.close()
    const result = await runEkspor(openTestApp, {
      dataDir,
      outDir: dataDir,
      jenis: 'notula',
      rapatId: final?.id ?? '',
      bentuk: 'pdf',
    })
    expect(basename(result.lines[0] ?? '')).toMatch(/^Notula .* 2024-\d\d-\d\d v1\.pdf$/)
    const word = await runEkspor(openTestApp, {
      dataDir,
      outDir: dataDir,
      jenis: 'notula',
      rapatId: final?.id ?? '',
      bentuk: 'docx',
    })
    expect(basename(word.lines[0] ?? '')).toMatch(/^Notula .* 2024-\d\d-\d\d v1\.docx$/)
    const umum = { dataDir, outDir: dataDir, rapatId: final?.id ?? '', bentuk: 'pdf' } as const
    const bundle = await runEkspor(openTestApp, { ...umum, jenis: 'berkas-rapat' })
    expect(basename(bundle.lines[0] ?? '')).toMatch(/^Berkas Rapat .* 2024-\d\d-\d\d\.pdf$/)
    await expect(runEkspor(openTestApp, { ...umum, jenis: 'nota-dinas' })).rejects.toThrow('belum punya nota dinas')
    for (const bentuk of ['pdf', 'docx', 'xlsx'] as const) {
      const periode = { dari: '2024-07-01', sampai: '2024-12-31' }
      const rekap = await runEkspor(openTestApp, {
        dataDir,
        outDir: dataDir,
        jenis: 'rekap-kehadiran',
        ...periode,
        bentuk,
      })
      expect(basename(rekap.lines[0] ?? '')).toBe(`Rekap Kehadiran 2024-07-01 sd 2024-12-31.${bentuk}`)
    }
  })
})

async function readPdf(file: string): Promise<string> {
  const { stdout } = await run('pdftotext', ['-layout', file, '-'])
  return stdout
}
