import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type GayaAngka, readSelAngka } from '../../../../../shared/features/impor/angka-sel.rules'
import { findGayaAngka, getNilaiAngka, readKolomAngka } from '../../../../../shared/features/impor/kolom-angka.rules'
import type { Sel } from '../../../../../shared/features/impor/lembar.rules'
import { findSelisihPersen, parseSelPersen } from '../../../../../shared/features/impor/persen-sel.rules'
import { formatAngka } from '../../../../../shared/lib/angka'

const read = (sel: Sel | null, gaya: GayaAngka = 'indonesia') => readSelAngka(sel, { gaya })
const kolom = (selList: readonly (Sel | null)[]) =>
  readKolomAngka(selList.map((sel, index) => ({ nomor: index + 2, sel })))

describe('a cell that counts people', () => {
  it.each<[Sel, number]>([
    [1250, 1250],
    ['1250', 1250],
    ['1.250', 1250],
    ['1.719.426', 1_719_426],
    ['1.250,00', 1250],
    [' 1 250 000 ', 1_250_000],
    ['0', 0],
  ])('reads %j', (sel, nilai) => {
    expect(read(sel)).toEqual({ jenis: 'angka', nilai })
  })

  it('reads the English style in an English column only', () => {
    expect(read('900,012.00', 'inggris')).toEqual({ jenis: 'angka', nilai: 900_012 })
    expect(read('1,234', 'inggris')).toEqual({ jenis: 'angka', nilai: 1234 })
    expect(read('1,234', 'indonesia')).toMatchObject({ jenis: 'meragukan', usulan: 1234 })
    expect(read('1.234', 'inggris')).toMatchObject({ jenis: 'meragukan', usulan: 1234 })
    expect(read('1.234', 'polos')).toMatchObject({ jenis: 'meragukan', usulan: 1234 })
  })

  it.each<[Sel, number, string]>([
    [7.19, 7190, '“7,19” tampaknya kehilangan ribuan. Maksudnya 7.190?'],
    [458.457, 458_457, '“458,457” tampaknya kehilangan ribuan. Maksudnya 458.457?'],
    [6.655 + 7.19, 13_845, '“13,845” tampaknya kehilangan ribuan. Maksudnya 13.845?'],
    ['23.06', 23_060, '“23.06” tampaknya kehilangan ribuan. Maksudnya 23.060?'],
    ['1.719.4', 1_719_400, '“1.719.4” tampaknya kehilangan ribuan. Maksudnya 1.719.400?'],
  ])('proposes thousands for %j and never takes them silently', (sel, usulan, pesan) => {
    const nilai = read(sel)
    expect(nilai).toEqual({ jenis: 'meragukan', usulan, pesan })
    expect(getNilaiAngka(nilai, false)).toBeNull()
    expect(getNilaiAngka(nilai, true)).toBe(usulan)
  })

  it('takes a text of the clipboard for the number that Excel shows', () => {
    const tempel = (text: string) => readSelAngka(text, { gaya: 'indonesia', isTampilan: true })
    expect(tempel('7,19')).toMatchObject({ jenis: 'meragukan', usulan: 7190 })
    expect(tempel('152,318')).toMatchObject({ jenis: 'meragukan', usulan: 152_318 })
    expect(tempel('152.318')).toEqual({ jenis: 'angka', nilai: 152_318 })
    expect(tempel('1,2345')).toMatchObject({ jenis: 'meragukan', usulan: null })
  })

  it('has no proposal where nobody can tell', () => {
    expect(read(0.12345)).toMatchObject({ jenis: 'meragukan', usulan: null })
    expect(read('12,5')).toMatchObject({ jenis: 'meragukan', usulan: null })
  })

  it.each<[Sel, string]>([
    ['320 dari 354 Jiwa', '“320 dari 354 Jiwa” bukan angka.'],
    [-5, 'Angka negatif -5.'],
    ['(472)', 'Angka negatif -472.'],
    ['55,76%', '“55,76%” bukan angka.'],
    [{ jenis: 'persen', angka: 0.659 }, 'Berisi persentase 65,9%, bukan jumlah.'],
    [{ jenis: 'tanggal', tanggal: '2024-11-27', jam: null, angka: 45_623 }, 'Berisi tanggal 2024-11-27, bukan jumlah.'],
    [{ jenis: 'galat', kode: '#REF!' }, 'Berisi galat #REF!.'],
    [
      { jenis: 'galat', kode: 'rumus tanpa hasil' },
      'Berisi rumus tanpa hasil. Buka berkas di Excel, simpan, lalu impor lagi.',
    ],
    [true, 'Berisi BENAR, bukan angka.'],
    ['9'.repeat(20), '“99999999999999999999” terlalu besar untuk jumlah orang.'],
  ])('says what is wrong with %j', (sel, pesan) => {
    expect(read(sel)).toEqual({ jenis: 'salah', pesan })
  })

  it('takes brackets as minus where differences stand', () => {
    expect(readSelAngka('(1,715.00)', { gaya: 'inggris', isSelisih: true })).toEqual({ jenis: 'angka', nilai: -1715 })
    expect(readSelAngka('-12', { gaya: 'polos', isSelisih: true })).toEqual({ jenis: 'angka', nilai: -12 })
  })

  it('takes a dash as nothing, or as 0 when the clerk says so, and names what stands for nothing', () => {
    expect(read('-')).toEqual({ jenis: 'kosong', sebutan: '-' })
    expect(readSelAngka(' - ', { gaya: 'polos', strip: 'nol' })).toEqual({ jenis: 'angka', nilai: 0 })
    expect([read('NA'), read(''), read('  '), read(null)].map((nilai) => nilai.jenis)).toEqual(Array(4).fill('kosong'))
    expect(kolom(['-', '-', 'NA', 5]).sebutanKosong).toEqual(
      new Map([
        ['-', 2],
        ['NA', 1],
      ]),
    )
  })

  it('reads back every whole number in each style', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300_000_000 }), (nilai) => {
        const teks = formatAngka(nilai)
        expect(read(teks)).toEqual({ jenis: 'angka', nilai })
        expect(read(teks.replaceAll('.', ','), 'inggris')).toEqual({ jenis: 'angka', nilai })
        expect(read(String(nilai), 'polos')).toEqual({ jenis: 'angka', nilai })
      }),
    )
  })

  it('gives lost thousands back, whatever zeros were lost with them', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1001, max: 999_999 }).filter((nilai) => nilai % 1000 !== 0),
        (nilai) => {
          expect(read(nilai / 1000)).toMatchObject({ jenis: 'meragukan', usulan: nilai })
          const teks = formatAngka(nilai).replace(/0+$/, '')
          if (teks !== formatAngka(nilai)) expect(read(teks)).toMatchObject({ jenis: 'meragukan', usulan: nilai })
        },
      ),
    )
  })
})

describe('a column that counts people', () => {
  it('finds one style, by what proves it', () => {
    expect(findGayaAngka([12, 13])).toEqual({ gaya: 'polos', isCampuran: false })
    expect(findGayaAngka(['1.234', '999'])).toEqual({ gaya: 'indonesia', isCampuran: false })
    expect(findGayaAngka(['900,012.00', '642.00'])).toEqual({ gaya: 'inggris', isCampuran: false })
    expect(findGayaAngka(['(1,715.00)', '-'])).toEqual({ gaya: 'inggris', isCampuran: false })
    expect(findGayaAngka(['1,234', '2,345', '1.234'])).toEqual({ gaya: 'inggris', isCampuran: true })
    expect(findGayaAngka(['55,76%', '12'])).toEqual({ gaya: 'polos', isCampuran: false })
  })

  it('says when both styles stand in it, and doubts those of the other', () => {
    const { isCampuran, gaya, nilai } = kolom(['1.234', '2.345', '1,234'])
    expect([isCampuran, gaya]).toEqual([true, 'indonesia'])
    expect(nilai.map((satu) => satu.nilai.jenis)).toEqual(['angka', 'angka', 'meragukan'])
  })

  it('offers one repair for the whole column, before and after', () => {
    expect(kolom([100, 7.19, '1.719.426', 6.655]).usulan).toEqual({
      jumlah: 2,
      contoh: [
        { nomor: 3, sebelum: '7,19', sesudah: 7190 },
        { nomor: 5, sebelum: '6,655', sesudah: 6655 },
      ],
    })
    expect(kolom([100, 200]).usulan).toBeNull()
  })
})

describe('percentages', () => {
  it.each<[Sel, number | null]>([
    [0.659, 65.9],
    [65.9, 65.9],
    ['65,90%', 65.9],
    ['65.9 persen', 65.9],
    ['0,5%', 0.5],
    [{ jenis: 'persen', angka: 0.659 }, 65.9],
    [250, null],
    ['banyak', null],
  ])('reads %j', (sel, poin) => {
    if (poin === null) expect(parseSelPersen(sel)).toBeNull()
    else expect(parseSelPersen(sel)).toBeCloseTo(poin, 9)
  })

  it('tells more than a hundredth of a point', () => {
    expect(findSelisihPersen(0.5, 1, 2)).toBeNull()
    expect(findSelisihPersen('50,01%', 1, 2)).toBeNull()
    expect(findSelisihPersen('50,02%', 1, 2)).toBe('Persentase tertulis 50,02\u00a0%, dihitung 50,00\u00a0%.')
    expect(findSelisihPersen('50%', 1, 0)).toBeNull()
    expect(findSelisihPersen(null, 1, 2)).toBeNull()
  })
})
