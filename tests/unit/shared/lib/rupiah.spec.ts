import { formatRupiah, formatRupiahBulat, parseRupiah } from '@shared/lib/rupiah'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

describe('rupiah', () => {
  it('writes money without a space and with sen on papers', () => {
    expect(formatRupiah(8_800_000_000)).toBe('Rp8.800.000.000,00')
    expect(formatRupiah(50_000)).toBe('Rp50.000,00')
    expect(formatRupiahBulat(-1500)).toBe('-Rp1.500')
    expect(() => formatRupiah(0.5)).toThrow(RangeError)
  })

  it.each([
    ['Rp8.800.000.000,00', 8_800_000_000],
    ['Rp 8.800.000.000', 8_800_000_000],
    ['Rp. 50.000,-', 50_000],
    ['8,8 miliar', 8_800_000_000],
    ['500 juta', 500_000_000],
    ['25rb', 25_000],
    ['50.000 rupiah', 50_000],
  ])('reads %s', (text, nilai) => {
    expect(parseRupiah(text)).toEqual({ ok: true, nilai })
  })

  it('refuses sen, debts and words', () => {
    expect(parseRupiah('Rp1.000,50').ok).toBe(false)
    expect(parseRupiah('-5').ok).toBe(false)
    expect(parseRupiah('banyak').ok).toBe(false)
    expect(parseRupiah('99999999999 triliun').ok).toBe(false)
    expect(parseRupiah('Rp')).toEqual({ ok: false, pesan: 'Jumlah rupiah belum diisi.' })
  })

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(fc.nat({ max: 999_999_999_999_999 }), (rupiah) => {
        expect(parseRupiah(formatRupiah(rupiah))).toEqual({ ok: true, nilai: rupiah })
      }),
    )
  })
})
