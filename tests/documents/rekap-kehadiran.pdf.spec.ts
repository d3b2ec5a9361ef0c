import { describe, expect, it } from 'vitest'
import { buildRekapKehadiranPdf } from '../../electron/features/laporan/rekap-kehadiran.pdf'
import type { RekapKehadiranReport } from '../../electron/features/laporan/rekap-kehadiran.report'
import { expectSignatureInCompany, expectSound } from '../support/aturan-naskah'
import { PAPER_BOGOR } from '../support/laporan-bogor'
import { readNaskah } from '../support/naskah'
import { findLine, hasPoppler, isFoot, listBodyLines, type ReadPdf } from '../support/pdf'
import { createRekapKehadiranReport } from '../support/rekap-kehadiran-laporan'

/** The binding edge of a sheet on its side is on top. */
const TEPI = { kiri: 20, kanan: 20, atas: 25, bawah: 20 }
const HEAD = 'Kehadiran (kali)'
const TITLE = 'KEPALA BADAN KESATUAN BANGSA'
const NIP = 'NIP 19700101 199601 1 001'

describe.skipIf(!hasPoppler)('REKAPITULASI KEHADIRAN', () => {
  it('lies on its side within its margins, on A4 and F4', async () => {
    const a4 = await read(30)
    expect([a4.widthMm, a4.heightMm].map((size) => Math.round(size))).toEqual([297, 210])
    expectSound(a4, TEPI)
    const f4 = await read(30, { paper: { ...PAPER_BOGOR, kop: null, kertas: 'F4' } })
    expect([f4.widthMm, f4.heightMm].map((size) => Math.round(size))).toEqual([330, 215])
    expectSound(f4, TEPI)
  })

  it('has the small head, the title, the period and the day of the data', async () => {
    const pdf = await read(30)
    expect(findLine(pdf, 'BADAN KESATUAN BANGSA DAN POLITIK').text).toBe(
      'BADAN KESATUAN BANGSA DAN POLITIK Kondisi per 4 November 2024',
    )
    expect(findLine(pdf, 'Kondisi per').right).toBeCloseTo(277, 0)
    const title = findLine(pdf, 'REKAPITULASI KEHADIRAN RAPAT KOORDINASI')
    expect((title.left + title.right) / 2).toBeCloseTo(297 / 2, 0)
    expect(pdf.text).toContain('Periode 1 Juli 2024 sampai dengan 1 November 2024, 6 (enam) rapat')
  })

  it('draws one bar for each unsur at its pitch, its share at the right edge', async () => {
    const pdf = await read(30)
    const bars = ['Forkopimda dan pimpinan daerah', 'Asisten, badan, dan dinas', 'KPU dan Bawaslu', 'Camat']
    const lines = bars.map((name) => findLine(pdf, name))
    for (const [at, line] of lines.entries()) {
      expect(line.text).toMatch(/ \d+,\d\d%$/)
      expect(line.right).toBeCloseTo(277, 0)
      if (at > 0) expect(line.top - (lines[at - 1]?.top ?? 0)).toBeCloseTo((15.5 * 25.4) / 72, 1)
    }
    expect(findLine(pdf, 'Tidak hadir').text).toContain('Hadir sendiri Diwakili Izin Tidak hadir Hadir sendiri')
    expect(findLine(pdf, '0% 25%').text).toBe('0% 25% 50% 75% 100%')
  })

  it.each([1, 2, 5, 12, 13, 14, 30, 31, 60, 120])('keeps the rules with %i jabatan', async (count) => {
    const pdf = await read(count)
    expectSound(pdf, TEPI)
    expect(listRows(pdf).map(({ number }) => number)).toEqual(Array.from({ length: count }, (_, at) => at + 1))
    expectSignatureInCompany(pdf, TITLE, NIP, 2)
    const last = findLine(pdf, 'Jumlah ').page
    // Two rows on the last page, of which the total is one.
    expect(listRows(pdf).some(({ page }) => page === last)).toBe(true)
    for (let page = findLine(pdf, HEAD).page; page <= last; page += 1) {
      expect(listBodyLines(pdf, page).some(({ text }) => text.includes(HEAD))).toBe(true)
    }
  })

  it('never tears a row whose name turns', async () => {
    const { rows } = createRekapKehadiranReport(40)
    const long = rows.map((row) => ({
      ...row,
      jabatan: `${row.jabatan} ${'Kesejahteraan Rakyat dan Pembangunan '.repeat(3)}`,
    }))
    const pdf = await read(40, { rows: long })
    expectSound(pdf, TEPI)
    for (let page = 1; page <= pdf.pageCount; page += 1) {
      const text = listBodyLines(pdf, page)
        .map((line) => line.text)
        .join(' ')
      expect(text.match(/Kepala Dinas Contoh \d+/g)?.length ?? 0).toBe((text.match(/Pembangunan/g)?.length ?? 0) / 3)
    }
  })

  it('writes the total from the sums, and the way of counting beside the signature on the axis', async () => {
    const pdf = await read(3)
    expect(findLine(pdf, 'Jumlah ').text).toBe('Jumlah 18 14 3 1 0 77,78 94,44')
    const place = findLine(pdf, 'Kota Contoh, 4 November 2024')
    expect(place.words.find(({ text }) => text === 'Kota')?.left).toBeCloseTo(202, 1)
    const note = findLine(pdf, 'Cara menghitung.')
    expect(note.left).toBeCloseTo(20, 1)
    expect(pdf.text).toContain('Tamu, 11 orang, tidak dihitung.')
  })

  it('says what was filtered, and shows a column for what was not recorded only where there is any', async () => {
    const plain = await read(3)
    expect(plain.text).not.toContain('Belum dicatat')
    expect(plain.text).not.toContain('Hanya')
    const report = createRekapKehadiranReport(3, { saringan: ['jenis rapat Rakor Forkopimda', 'unsur Camat'] })
    const rows = report.rows.map((row) => ({ ...row, hadir: row.hadir - 1, belum: 1 }))
    const pdf = await read(3, { ...report, rows, jumlah: { ...report.jumlah, hadir: 11, belum: 3 } })
    expect(pdf.text).toContain('Hanya jenis rapat Rakor Forkopimda, unsur Camat')
    expect(findLine(pdf, 'Tidak hadir Belum dicatat Hadir Terwakili')).toBeDefined()
    expect(findLine(pdf, 'Jumlah ').text).toBe('Jumlah 18 11 3 1 0 3 61,11 77,78')
    expectSound(pdf, TEPI)
  })

  it('says so when no rapat was held', async () => {
    const pdf = await read(0, { jumlahRapat: 0, perUnsur: [], penandatangan: null })
    expectSound(pdf, TEPI)
    expect(pdf.text).toContain('Tidak ada rapat pada periode ini.')
    expect(pdf.text).toContain('0 (nol) rapat')
  })
})

/** Numbers of the first column, below the head of the table. */
function listRows(pdf: ReadPdf): readonly { readonly number: number; readonly page: number }[] {
  const head = findLine(pdf, HEAD)
  return pdf.words
    .filter((word) => word.right < 30 && /^\d+$/.test(word.text) && !isFoot(word, pdf))
    .filter(({ page, top }) => page > head.page || top > head.bottom)
    .map(({ text, page }) => ({ number: Number(text), page }))
}

function read(count: number, changes: Partial<RekapKehadiranReport> = {}): Promise<ReadPdf> {
  return readNaskah(buildRekapKehadiranPdf(createRekapKehadiranReport(count, changes)))
}
