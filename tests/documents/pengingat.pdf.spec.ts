import { describe, expect, it } from 'vitest'
import { buildPengingatPdf } from '../../electron/features/tindak-lanjut/pengingat.pdf'
import { expectSignatureInCompany, expectSound } from '../support/aturan-naskah'
import { PAPER_BOGOR } from '../support/laporan-bogor'
import { readNaskah } from '../support/naskah'
import { findLine, hasPoppler } from '../support/pdf'
import { createLembarPengingat, createPengingat } from '../support/pengingat-contoh'

const TEPI = PAPER_BOGOR.tepi
/** With a foot on each page, so that the rules of all papers can be measured. */
const PAPER = { ...PAPER_BOGOR, kaki: 'selalu' as const }
const TITLE = 'KEPALA BADAN KESATUAN BANGSA'
const NIP = 'NIP 19700101 199601 1 001'

describe('pengingat.pdf', () => {
  it('gives the same definition for the same report, as plain data', () => {
    const definition = buildPengingatPdf(createPengingat())
    expect(definition).toEqual(buildPengingatPdf(createPengingat()))
    expect(structuredClone(definition)).toEqual(definition)
  })
})

describe.skipIf(!hasPoppler)('pengingat.pdf, measured', () => {
  it('is one page for an office with two lines, laid out as the reference page', async () => {
    const pdf = await readNaskah(buildPengingatPdf(createPengingat({ paper: PAPER })))
    expectSound(pdf, TEPI)
    expect(pdf.pageCount).toBe(1)
    expect(findLine(pdf, 'Yth. Kepala Dinas Kesehatan Kota Contoh').left).toBeCloseTo(25, 1)
    expect(findLine(pdf, 'Kota Contoh, 11 November 2024').left).toBeCloseTo(115, 1)
    expect(findLine(pdf, TITLE).left).toBeCloseTo(115, 1)
    expectSignatureInCompany(pdf, TITLE, NIP, 1)
  })

  it('has a foot only when it is longer than a page', async () => {
    for (const [jumlah, isShown] of [
      [2, false],
      [12, true],
    ] as const) {
      const lembar = [createLembarPengingat('Ketua KPU', jumlah)]
      const { lines } = await readNaskah(buildPengingatPdf(createPengingat({ lembar })))
      expect(lines.some(({ text }) => /Halaman 1 dari [2-9]$/.test(text))).toBe(isShown)
    }
  })

  it('leaves 12 mm for each answer', async () => {
    const pdf = await readNaskah(buildPengingatPdf(createPengingat()))
    const head = findLine(pdf, 'No. Selesai/proses/belum')
    const numbers = pdf.words.filter(({ text, left, top }) => /^[12]$/.test(text) && left < 35 && top > head.bottom)
    expect(numbers).toHaveLength(2)
    expect((numbers[1]?.top ?? 0) - (numbers[0]?.top ?? 0)).toBeCloseTo(12, 1)
  })

  it('begins each office on a page of its own, with the kop on each, and does not count them through', async () => {
    const lembar = ['Kepala Dinas Kesehatan', 'Ketua KPU', 'Camat Contoh Utara'].map((nama) =>
      createLembarPengingat(nama),
    )
    const pdf = await readNaskah(
      buildPengingatPdf(createPengingat({ lembar, paper: { ...PAPER_BOGOR, kaki: 'tidak' } })),
    )
    expect(pdf.pageCount).toBe(3)
    for (const page of [1, 2, 3]) {
      const lines = pdf.lines.filter((line) => line.page === page).map(({ text }) => text)
      expect(lines[0]).toBe('PEMERINTAH KOTA CONTOH')
      expect(lines).toContain('PENGINGAT TINDAK LANJUT')
    }
    expect(pdf.lines.some(({ text }) => text.includes('Halaman'))).toBe(false)
  })

  it.each([1, 3, 4, 5, 7, 12, 40])('keeps the rules with %i lines', async (jumlah) => {
    const lembar = [createLembarPengingat('Ketua KPU Kota Contoh', jumlah)]
    const pdf = await readNaskah(buildPengingatPdf(createPengingat({ lembar, paper: PAPER })))
    expectSound(pdf, TEPI)
    expectSignatureInCompany(pdf, TITLE, NIP, 1)
  })

  it('prints without a signature where nobody signs for the office', async () => {
    const pdf = await readNaskah(buildPengingatPdf(createPengingat({ penandatangan: null, paper: PAPER })))
    expectSound(pdf, TEPI)
    expect(pdf.lines.some(({ text }) => text.includes('Arya Contoh'))).toBe(false)
  })
})
