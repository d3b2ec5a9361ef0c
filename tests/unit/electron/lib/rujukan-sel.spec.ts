import { describe, expect, it } from 'vitest'
import {
  moveAkhirBaris,
  moveBaris,
  moveRentang,
  moveRumus,
} from '../../../../electron/features/laporan-provinsi/rujukan-sel'

/** Row 8 became six rows, row 20 three. */
const TUMBUH = [
  { baris: 8, tambah: 5 },
  { baris: 20, tambah: 2 },
]
const PER_LEMBAR = new Map([['formulir', TUMBUH]])
const move = (rumus: string, ke: number | null = null) =>
  moveRumus(PER_LEMBAR, 'Formulir', rumus, ke === null ? null : { baris: 8, ke })

describe('references of a sheet whose rows became more', () => {
  it('follow their row', () => {
    expect([7, 8, 9, 20, 21].map((baris) => moveBaris(TUMBUH, baris))).toEqual([7, 8, 14, 25, 28])
    expect([7, 8, 9, 20].map((baris) => moveAkhirBaris(TUMBUH, baris))).toEqual([7, 13, 14, 27])
    expect(moveRentang(TUMBUH, 'A1:F20 B8 $C$9')).toBe('A1:F27 B8:B13 $C$14')
    expect(moveRentang(TUMBUH, 'C:C')).toBe('C:C')
  })

  it('keep their dollars, texts, names and other sheets in formulas', () => {
    expect(move('SUM(C8:C8)+$D$9')).toBe('SUM(C8:C13)+$D$14')
    expect(move('"C9 tetap"&C9')).toBe('"C9 tetap"&C14')
    expect(move('LOG10(C9)+DPT9.A1+Nama_C9')).toBe('LOG10(C14)+DPT9.A1+Nama_C9')
    expect(move("'Data Lain'!C9+Formulir!C9+C9")).toBe("'Data Lain'!C9+Formulir!C14+C14")
    expect(moveRumus(PER_LEMBAR, 'Data Lain', 'SUM(Formulir!C8:C8)+C9')).toBe('SUM(Formulir!C8:C13)+C9')
  })

  it('look at their own row in each copy of a row that grew', () => {
    expect([0, 3].map((ke) => move('IF(D8=0,0,E8/D8)', ke))).toEqual(['IF(D8=0,0,E8/D8)', 'IF(D11=0,0,E11/D11)'])
    expect(move('SUM(D8:F8)/$D$9', 2)).toBe('SUM(D10:F10)/$D$14')
  })
})
