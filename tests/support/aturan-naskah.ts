/** The rules that hold for every paper, checked on its bytes (papers.md 1.8 and 5). */
import { expect } from 'vitest'
import { isFoot, listBodyLines, type ReadPdf, type TextLine } from './pdf'

type Frame = { readonly kiri: number; readonly kanan: number; readonly atas: number; readonly bawah: number }

const TOLERANCE = 0.3
const INVISIBLE = /[\u00a0\u2060\u200b\u00ad\u202a-\u202e\ufeff]/

/** 5.1, 5.2, 5.3 and 5.5: fonts, margins, invisible characters, page numbers. */
export function expectSound(pdf: ReadPdf, tepi: Frame): void {
  expect(pdf.fonts.length).toBeGreaterThan(0)
  expect(pdf.fonts.filter(({ isEmbedded, isSubset }) => !isEmbedded || !isSubset)).toEqual([])
  expect(pdf.language).toBe('id-ID')
  expect(pdf.title).not.toBe('')
  expect(pdf.version).toBe('1.7')

  const body = pdf.words.filter((word) => !isFoot(word, pdf))
  const outside = body.filter(
    ({ left, right, top, bottom }) =>
      left < tepi.kiri - TOLERANCE ||
      right > pdf.widthMm - tepi.kanan + TOLERANCE ||
      top < tepi.atas - TOLERANCE ||
      bottom > pdf.heightMm - tepi.bawah + TOLERANCE,
  )
  expect(outside).toEqual([])
  expect(INVISIBLE.test(pdf.text)).toBe(false)

  const numbers = pdf.lines.filter((line) => isFoot(line, pdf)).map(({ text }) => /Halaman .*$/.exec(text)?.[0])
  expect(numbers).toEqual(Array.from({ length: pdf.pageCount }, (_, at) => `Halaman ${at + 1} dari ${pdf.pageCount}`))
}

/** Rule 1: something of the paper stands above the signature, and the block is whole. */
export function expectSignatureInCompany(pdf: ReadPdf, firstLine: string, lastLine: string, above = 1): void {
  const first = pdf.lines.findLast(({ text }) => text.includes(firstLine))
  expect(first, firstLine).toBeDefined()
  const block = listBodyLines(pdf, first?.page ?? 0).filter(({ top }) => top > (first?.top ?? 0))
  expect(block.some(({ text }) => text.includes(lastLine))).toBe(true)
  const before = listBodyLines(pdf, first?.page ?? 0).filter(({ top }) => top < (first?.top ?? 0))
  expect(before.length).toBeGreaterThanOrEqual(above)
}

/** Rules 2, 3 and 4 for a table whose rows begin with their number at the left edge. */
export function expectSoundTable(pdf: ReadPdf, head: string, rowCount: number, leftMm = 25): void {
  const heads = pdf.lines.filter(({ text }) => text.startsWith(head))
  expect(heads.length).toBeGreaterThan(0)
  const first = heads[0]
  // A table that follows begins to count at 1 again.
  const all = listRows(pdf, first, leftMm)
  const next = all.findIndex(({ number }, at) => at > 0 && number === 1)
  const rows = next < 0 ? all : all.slice(0, next)
  expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: rowCount }, (_, at) => at + 1))

  const pages = [...new Set(rows.map(({ page }) => page))]
  expect(heads.map(({ page }) => page)).toEqual(pages)
  if (rowCount >= 2) expect(rows.filter(({ page }) => page === pages.at(-1)).length).toBeGreaterThanOrEqual(2)
}

type Row = { readonly number: number; readonly page: number }

/** The numbers of the first column, which is 9 mm wide. */
function listRows(pdf: ReadPdf, head: TextLine | undefined, leftMm: number): Row[] {
  if (!head) return []
  return pdf.words
    .filter((word) => word.page > head.page || (word.page === head.page && word.top > head.bottom))
    .filter((word) => word.right < leftMm + 9 && /^\d+$/.test(word.text) && !isFoot(word, pdf))
    .sort((a, b) => a.page - b.page || a.top - b.top)
    .map((word) => ({ number: Number(word.text), page: word.page }))
}
