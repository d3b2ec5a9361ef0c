import { formatAngka, formatPersen, parseAngka, parsePersen } from '@shared/lib/angka'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

describe('formatAngka', () => {
  it.each([
    [1234567.89, 2, '1.234.567,89'],
    [0, 0, '0'],
    [999, 0, '999'],
    [1000, 0, '1.000'],
    [-1234.5, 1, '-1.234,5'],
    [1.005, 2, '1,01'],
    [-0.4, 0, '0'],
    [84.765, 2, '84,77'],
  ])('writes %s with %s decimals', (nilai, desimal, teks) => {
    expect(formatAngka(nilai, desimal)).toBe(teks)
  })

  it('refuses what is no number', () => {
    expect(() => formatAngka(Number.NaN)).toThrow(RangeError)
  })

  it('writes percent with a space that does not break', () => {
    expect(formatPersen(80.41)).toBe('80,41\u00a0%')
  })
})

describe('parseAngka', () => {
  it.each([
    ['1.234.567,89', 2, 1234567.89],
    ['1234567,89', 2, 1234567.89],
    ['1.250', 0, 1250],
    ['-5', 0, -5],
    ['−5', 0, -5],
    ['007', 0, 7],
    ['12,00', 0, 12],
    ['-0', 0, 0],
  ])('reads %s', (text, desimal, nilai) => {
    expect(parseAngka(text, { desimal })).toEqual({ ok: true, nilai })
  })

  it.each([
    ['31,649', 0, '“31,649” terbaca sebagai desimal. Maksudnya 31.649?', 31649],
    ['1,234.56', 2, 'Di sini titik memisahkan ribuan dan koma memisahkan desimal. Maksudnya 1.234,56?', 1234.56],
    ['1.5', 1, 'Di sini titik memisahkan ribuan dan koma memisahkan desimal. Maksudnya 1,5?', 1.5],
  ])('asks back about %s', (text, desimal, pesan, saran) => {
    expect(parseAngka(text, { desimal })).toEqual({ ok: false, pesan, saran: [saran] })
  })

  it.each([
    ['', 'Angka belum diisi.'],
    ['dua', '“dua” tidak terbaca sebagai angka. Tulis misalnya 1.250.'],
    ['1.5', '“1.5” tidak terbaca sebagai angka. Tulis misalnya 1.250.'],
    ['12345678901234567890', 'Angka terlalu besar. Tulis paling banyak lima belas angka.'],
    ['=1+1', '“=1+1” tidak terbaca sebagai angka. Tulis misalnya 1.250.'],
  ])('refuses "%s" with a sentence', (text, pesan) => {
    expect(parseAngka(text)).toEqual({ ok: false, pesan })
  })

  it('holds the limits', () => {
    expect(parseAngka('-1', { min: 0 })).toEqual({ ok: false, pesan: 'Angka paling kecil 0.' })
    expect(parsePersen('100,5 %')).toEqual({ ok: false, pesan: 'Angka paling besar 100.' })
    expect(parsePersen('80,41 persen')).toEqual({ ok: true, nilai: 80.41 })
  })

  it('reads back what formatAngka writes', () => {
    const amount = fc.integer({ min: -999_999_999_999, max: 999_999_999_999 })
    fc.assert(
      fc.property(amount, fc.integer({ min: 0, max: 3 }), (whole, desimal) => {
        const nilai = whole / 10 ** desimal
        expect(parseAngka(formatAngka(nilai, desimal), { desimal })).toEqual({
          ok: true,
          nilai: nilai === 0 ? 0 : nilai,
        })
      }),
    )
  })
})
