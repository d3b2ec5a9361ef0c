import { buildCuplikan, isCocok, markTeks } from '@shared/features/pencarian/cuplikan.rules'
import { type BagianKueri, parseKueri } from '@shared/features/pencarian/kueri.rules'
import type { BagianTeks } from '@shared/features/pencarian/pencarian.schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const show = (parts: readonly BagianTeks[]) => parts.map(({ teks, cocok }) => (cocok ? `[${teks}]` : teks)).join('')
const mark = (teks: string, kata: string) => show(markTeks(teks, parseKueri(kata)))

describe('markTeks', () => {
  it.each([
    ['Kapolres mengoordinasikan pengamanan.', 'koordinasi aman', 'Kapolres [mengoordinasikan] [pengamanan].'],
    ['Koordinator dan koordinasi', 'koord', '[Koordinator] dan [koordinasi]'],
    ['Koordinator dan koordinasi', 'koord ', 'Koordinator dan koordinasi'],
    ['CAFÉ Menténg', 'cafe menteng', '[CAFÉ] [Menténg]'],
    ['titik-titik rawan', '"titik rawan"', 'titik-[titik rawan]'],
    ['titik-titik rawan', 'titik', '[titik]-[titik] rawan'],
    ['İstanbul dan banjir', 'banjir', 'İstanbul dan [banjir]'],
    ['Banjir 😀 banjir', 'banjir', '[Banjir] 😀 [banjir]'],
    ['rapat', 'parat', 'rapat'],
  ])('marks in %j what answers %j', (teks, kata, expected) => {
    expect(mark(teks, kata)).toBe(expected)
  })

  it('marks what a slip of the finger was taken for', () => {
    const kueri = parseKueri('mitgiasi ').map(
      (bagian): BagianKueri => (bagian.jenis === 'kata' ? { ...bagian, koreksi: ['mitigasi'] } : bagian),
    )
    expect(show(markTeks('Menyiapkan mitigasi.', kueri))).toBe('Menyiapkan [mitigasi].')
    expect(isCocok('Menyiapkan imitasi.', kueri)).toBe(false)
  })
})

describe('buildCuplikan', () => {
  it('shows the place where most of the words stand together', () => {
    const filler = 'Harga beras dan cabai dibahas panjang lebar. '.repeat(12)
    const teks = `Banjir disebut di awal. ${filler}Titik rawan banjir dipetakan ulang. ${filler}`
    const cuplikan = show(buildCuplikan(teks, parseKueri('rawan banjir'), 160))
    expect(cuplikan).toMatch(/^… .*Titik \[rawan\] \[banjir\] dipetakan.* …$/)
  })

  it('shows a short text whole, on one line', () => {
    expect(show(buildCuplikan('satu\ndua\ttiga', parseKueri('dua '), 80))).toBe('satu [dua] tiga')
  })

  it('never loses or invents a letter, whatever is asked of whatever text', () => {
    const word = fc.constantFrom('banjir', 'Menulis', 'tulis', 'é', '😀', 'K', '12', '-', '\n', 'İ', 'ſ', 'ﬁ')
    const teks = fc.array(word, { maxLength: 200 }).map((words) => words.join(' '))
    const kata = fc.oneof(fc.string({ maxLength: 20 }), fc.constantFrom('"tulis banjir"', 'tulis', 'ban', 'i', 's'))
    fc.assert(
      fc.property(teks, kata, fc.integer({ min: 100, max: 400 }), (text, typed, panjang) => {
        const kueri = parseKueri(typed)
        expect(
          markTeks(text, kueri)
            .map(({ teks: part }) => part)
            .join(''),
        ).toBe(text)
        const plain = buildCuplikan(text, kueri, panjang)
          .map(({ teks: part }) => part)
          .join('')
        const inner = plain.replace(/^… /, '').replace(/ …$/, '')
        expect(text.replaceAll(/\s/g, ' ')).toContain(inner)
        expect(inner.length).toBeLessThanOrEqual(panjang)
      }),
    )
  })
})
