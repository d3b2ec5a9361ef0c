import { describe, expect, it } from 'vitest'
import { buildDaftarHadirPdf } from '../../electron/features/kehadiran/daftar-hadir.pdf'
import type { DaftarHadirReport, DaftarHadirRow } from '../../electron/features/kehadiran/daftar-hadir.report'
import { expectSignatureInCompany, expectSound, expectSoundTable } from '../support/aturan-naskah'
import { createDaftarHadirBogor, createNotulaBogor, PAPER_BOGOR } from '../support/laporan-bogor'
import { readNaskah } from '../support/naskah'
import { findLine, hasPoppler, isFoot, type ReadPdf } from '../support/pdf'

const TEPI = PAPER_BOGOR.tepi
const TITLE = 'KEPALA BADAN KESATUAN BANGSA'
const NIP = 'NIP 19700101 199601 1 001'

describe('daftar-hadir.pdf', () => {
  it('gives the same definition for the same report', () => {
    const report = createDaftarHadirBogor({ penuhiHalaman: true })
    expect(buildDaftarHadirPdf(report)).toEqual(buildDaftarHadirPdf(report))
    expect(structuredClone(buildDaftarHadirPdf(report))).toEqual(buildDaftarHadirPdf(report))
  })
})

describe.skipIf(!hasPoppler)('daftar-hadir.pdf, measured', () => {
  it('holds 15 and 21 rows on A4 and takes four along with the signature', async () => {
    const pdf = await read()
    expectSound(pdf, TEPI)
    expectSoundTable(pdf, 'No. Nama', 40)
    expect(countRows(pdf)).toEqual([15, 21, 4])
    expectSignatureInCompany(pdf, TITLE, NIP, 3)
    const title = findLine(pdf, TITLE)
    expect(title.left).toBeCloseTo(115, 1)
    expect(findLine(pdf, 'DAN POLITIK KOTA CONTOH,').left).toBeCloseTo(115, 1)
    const room = findLine(pdf, 'Drs. H. Arya Contoh, M.Si.').page
    expect(room).toBe(1)
    expect(findLine(pdf, 'Pembina Utama Muda (IV/c)').page).toBe(title.page)
  })

  it('holds 18 and 20 rows on F4, and cuts the list so that two rows go with the signature', async () => {
    const pdf = await read({ paper: { ...PAPER_BOGOR, kertas: 'F4' } })
    expectSound(pdf, TEPI)
    expectSoundTable(pdf, 'No. Nama', 40)
    expect(countRows(pdf)).toEqual([18, 20, 2])
    expectSignatureInCompany(pdf, TITLE, NIP, 3)
  })

  it('gives each row 11.5 mm and puts odd signatures left, even ones in the middle', async () => {
    const pdf = await read()
    const head = findLine(pdf, 'No. Nama')
    const marks = pdf.words.filter(({ left, top, text }) => left > 140 && top > head.bottom && /^\d+$/.test(text))
    const [first, second, third] = marks
    expect(first?.left).toBeCloseTo(141.4, 1)
    expect(second?.left).toBeCloseTo(165, 1)
    expect(third?.left).toBeCloseTo(141.4, 1)
    expect((second?.top ?? 0) - (first?.top ?? 0)).toBeCloseTo(11.5, 1)
    const plain = await read({ zigzag: false })
    const lefts = plain.words
      .filter((word) => word.page === 1 && word.left > 140 && word.top > head.bottom && /^\d+$/.test(word.text))
      .filter((word) => !isFoot(word, plain))
    expect(new Set(lefts.map(({ left }) => Math.round(left * 5)))).toHaveProperty('size', 1)
  })

  it.each([0, 1, 5, 60])('prints %i blank rows', async (barisKosong) => {
    const pdf = await read({ barisKosong })
    expectSound(pdf, TEPI)
    expectSoundTable(pdf, 'No. Nama', 30 + barisKosong)
    expectSignatureInCompany(pdf, TITLE, NIP, 3)
  })

  it('fills the last page and not a row more', async () => {
    const filled = await read({ penuhiHalaman: true })
    expectSound(filled, TEPI)
    const count = countRows(filled).reduce((sum, rows) => sum + rows, 0)
    expect(count).toBeGreaterThan(40)
    expectSoundTable(filled, 'No. Nama', count)
    expectSignatureInCompany(filled, TITLE, NIP, 3)
    expect(filled.pageCount).toBe((await read()).pageCount)
    const more = await read({ barisKosong: count - 30 + 1 })
    expect(more.pageCount).toBeGreaterThan(filled.pageCount)
  })

  it.each([1, 2, 3, 13, 14, 15, 16, 17, 36, 37, 120])('keeps the rules with %i names', async (count) => {
    const rows = Array.from({ length: count }, (_, at) => createRow(at))
    const pdf = await read({ rows, barisKosong: 0 })
    expectSound(pdf, TEPI)
    expectSoundTable(pdf, 'No. Nama', count)
    expectSignatureInCompany(pdf, TITLE, NIP, Math.min(3, count + 1))
  })

  it('prints the chosen columns in their order, with personal ones only when chosen', async () => {
    const rows = [createRow(0)]
    const shown = await read({
      rows,
      barisKosong: 0,
      kolom: ['nama', 'jabatan', 'jenis kelamin', 'nomor hp', 'golongan', 'tanda tangan'],
    })
    expectSound(shown, TEPI)
    expect(findLine(shown, 'No. Nama').text).toBe('No. Nama Jabatan/Instansi L/P No. HP Gol. Tanda Tangan')
    expect(shown.text).toContain('0812-0000-0000')
    const plain = await read({ rows, barisKosong: 0 })
    expect(plain.text).not.toContain('0812')
  })

  it('prints what was recorded, with time', async () => {
    const { hitung } = createNotulaBogor().peserta
    const pdf = await read({ bentuk: 'terisi', hitung })
    expectSound(pdf, TEPI)
    expectSoundTable(pdf, 'No. Nama', 30)
    expect(findLine(pdf, 'No. Nama').text).toBe('No. Nama Jabatan/Instansi Kehadiran Pukul')
    expect(findLine(pdf, '1 Surya Andaian').text).toMatch(/Hadir 08\.45$/)
    expect(findLine(pdf, 'tercatat 30 jabatan').text).toContain('24 hadir, 4 diwakili, 1 izin, 1 tidak hadir')
    expect(pdf.text).not.toContain('Tanda Tangan')
  })

  it('says so when nobody was invited', async () => {
    const pdf = await read({ rows: [], barisKosong: 0 })
    expectSound(pdf, TEPI)
    expect(pdf.text).toContain('Belum ada yang diundang.')
  })
})

function read(changes: Partial<DaftarHadirReport> = {}): Promise<ReadPdf> {
  return readNaskah(buildDaftarHadirPdf(createDaftarHadirBogor(changes)))
}

function createRow(at: number): DaftarHadirRow {
  return {
    nama: `Peserta ${at + 1}, S.Sos.`,
    jabatan: at % 5 === 0 ? 'Kepala Dinas Kependudukan dan Pencatatan Sipil Kota Contoh' : 'Camat',
    jenisKelamin: 'P',
    nomorHp: '0812-0000-0000',
    golongan: 'IV/a',
    kehadiran: 'Hadir',
    pukul: null,
  }
}

function countRows(pdf: ReadPdf): number[] {
  const counts = Array.from({ length: pdf.pageCount }, () => 0)
  const head = findLine(pdf, 'No. Nama')
  for (const word of pdf.words) {
    const isNumber = word.right < 34 && /^\d+$/.test(word.text) && !isFoot(word, pdf)
    if (isNumber && (word.page > 1 || word.top > head.bottom)) counts[word.page - 1] = (counts[word.page - 1] ?? 0) + 1
  }
  return counts
}
