import {
  formatBilangan,
  formatJumlahTerbilang,
  formatTanggalTerbilang,
  formatTerbilang,
  formatTerbilangRupiah,
} from '@shared/lib/terbilang'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

describe('terbilang', () => {
  it.each([
    [0, 'nol'],
    [10, 'sepuluh'],
    [11, 'sebelas'],
    [12, 'dua belas'],
    [19, 'sembilan belas'],
    [20, 'dua puluh'],
    [21, 'dua puluh satu'],
    [100, 'seratus'],
    [111, 'seratus sebelas'],
    [200, 'dua ratus'],
    [1000, 'seribu'],
    [1001, 'seribu satu'],
    [2000, 'dua ribu'],
    [11_000, 'sebelas ribu'],
    [101_000, 'seratus satu ribu'],
    [111_615, 'seratus sebelas ribu enam ratus lima belas'],
    [1_000_000, 'satu juta'],
    [1_000_000_000_000, 'satu triliun'],
    [-15, 'minus lima belas'],
  ])('writes %s in words', (nilai, kata) => {
    expect(formatTerbilang(nilai)).toBe(kata)
  })

  it('writes the amounts of the grants as their papers do', () => {
    expect(formatTerbilangRupiah(13_200_000_000)).toBe('tiga belas miliar dua ratus juta rupiah')
    expect(formatTerbilangRupiah(8_800_000_000)).toBe('delapan miliar delapan ratus juta rupiah')
  })

  it('writes lampiran and dates of berita acara', () => {
    expect(formatJumlahTerbilang(1, 'berkas')).toBe('1 (satu) berkas')
    expect(formatTanggalTerbilang('2024-11-01')).toBe(
      'Jumat, tanggal satu bulan November tahun dua ribu dua puluh empat (1-11-2024)',
    )
  })

  it('writes short numbers in words and long ones in figures', () => {
    expect([0, 3, 20, 30, 21, 115].map(formatBilangan)).toEqual(['nol', 'tiga', 'dua puluh', 'tiga puluh', '21', '115'])
  })

  it('refuses what has no words', () => {
    expect(() => formatTerbilang(1.5)).toThrow(RangeError)
    expect(() => formatTerbilang(1e15)).toThrow(RangeError)
  })

  it('says the same number that its words add up to', () => {
    fc.assert(
      fc.property(fc.nat({ max: 999_999_999_999_999 }), (nilai) => {
        expect(countFromWords(formatTerbilang(nilai))).toBe(nilai)
      }),
    )
  })
})

/** An independent reader of number words, written the other way round: from words to a sum. */
function countFromWords(text: string): number {
  const units: Readonly<Record<string, number>> = {
    ...{ nol: 0, satu: 1, dua: 2, tiga: 3, empat: 4, lima: 5, enam: 6, tujuh: 7, delapan: 8, sembilan: 9 },
    ...{ sepuluh: 10, sebelas: 11, seratus: 100 },
  }
  const scales: Readonly<Record<string, number>> = { ribu: 1e3, juta: 1e6, miliar: 1e9, triliun: 1e12 }
  let total = 0
  let group = 0
  let last = 0
  for (const word of text.split(' ')) {
    if (word === 'seribu') total += 1000
    else if (word in scales) {
      total += (group + last) * (scales[word] ?? 0)
      group = 0
      last = 0
    } else if (word === 'belas') last += 10
    else if (word === 'puluh' || word === 'ratus') {
      group += last * (word === 'puluh' ? 10 : 100)
      last = 0
    } else {
      group += last
      last = units[word] ?? Number.NaN
    }
  }
  return total + group + last
}
