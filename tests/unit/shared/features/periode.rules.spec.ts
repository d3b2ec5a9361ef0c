import {
  buildPeriode,
  findBentukPeriode,
  formatPeriode,
  formatRentang,
  movePeriode,
} from '@shared/features/laporan/periode.rules'
import { describe, expect, it } from 'vitest'

describe('periode', () => {
  it.each([
    ['bulan', '2024-02-10', '2024-02-01', '2024-02-29', 'Februari 2024'],
    ['triwulan', '2024-11-01', '2024-10-01', '2024-12-31', 'Triwulan IV 2024'],
    ['triwulan', '2024-03-31', '2024-01-01', '2024-03-31', 'Triwulan I 2024'],
    ['semester', '2024-06-30', '2024-01-01', '2024-06-30', 'Semester I 2024'],
    ['semester', '2024-07-01', '2024-07-01', '2024-12-31', 'Semester II 2024'],
    ['tahun', '2023-05-05', '2023-01-01', '2023-12-31', 'Tahun 2023'],
  ] as const)('the %s of %s runs from %s to %s and is called %s', (bentuk, hari, dari, sampai, nama) => {
    expect(buildPeriode(bentuk, hari)).toEqual({ dari, sampai })
    expect(findBentukPeriode({ dari, sampai })).toBe(bentuk)
    expect(formatPeriode({ dari, sampai })).toBe(nama)
  })

  it.each([
    ['bulan', '2024-01-15', -1, '2023-12-01', '2023-12-31'],
    ['bulan', '2024-01-15', 1, '2024-02-01', '2024-02-29'],
    ['triwulan', '2024-11-01', 1, '2025-01-01', '2025-03-31'],
    ['semester', '2024-11-01', -1, '2024-01-01', '2024-06-30'],
    ['tahun', '2024-11-01', 1, '2025-01-01', '2025-12-31'],
  ] as const)('moves the %s of %s by %i to %s', (bentuk, hari, langkah, dari, sampai) => {
    expect(movePeriode(bentuk, buildPeriode(bentuk, hari), langkah)).toEqual({ dari, sampai })
  })

  it('moves free days by their own length', () => {
    const periode = { dari: '2024-10-28', sampai: '2024-11-01' }
    expect(findBentukPeriode(periode)).toBe('bebas')
    expect(movePeriode('bebas', periode, 1)).toEqual({ dari: '2024-11-02', sampai: '2024-11-06' })
    expect(movePeriode('bebas', periode, -1)).toEqual({ dari: '2024-10-23', sampai: '2024-10-27' })
  })

  it('writes free days in full, and one day once', () => {
    expect(formatPeriode({ dari: '2024-07-01', sampai: '2024-11-01' })).toBe('1 Juli 2024 s.d. 1 November 2024')
    expect(formatRentang({ dari: '2024-07-01', sampai: '2024-07-01' }, 'sampai dengan')).toBe('1 Juli 2024')
  })
})
