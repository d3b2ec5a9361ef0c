import { describe, expect, it } from 'vitest'
import { findSalahPeriode, listPeriode } from '../../../../../renderer/features/laporan/rekap/periode'

describe('listPeriode', () => {
  it('counts the periods of an office from today', () => {
    expect(listPeriode('2024-11-11')).toEqual([
      { jenis: 'bulan ini', label: 'Bulan ini, November 2024', dari: '2024-11-01', sampai: '2024-11-30' },
      { jenis: 'bulan lalu', label: 'Bulan lalu, Oktober 2024', dari: '2024-10-01', sampai: '2024-10-31' },
      {
        jenis: 'triwulan ini',
        label: 'Triwulan ini, triwulan IV 2024',
        dari: '2024-10-01',
        sampai: '2024-12-31',
      },
      { jenis: 'tahun ini', label: 'Tahun ini, 2024', dari: '2024-01-01', sampai: '2024-12-31' },
    ])
  })

  it('reaches into the year before in January', () => {
    const bulanLalu = listPeriode('2024-01-31')[1]
    expect(bulanLalu).toMatchObject({ dari: '2023-12-01', sampai: '2023-12-31' })
  })

  it('ends February on the 29th in a leap year', () => {
    expect(listPeriode('2024-02-10')[0]?.sampai).toBe('2024-02-29')
  })
})

describe('findSalahPeriode', () => {
  it('asks for both days, in their order', () => {
    expect(findSalahPeriode(null, '2024-11-01')).toBe('Isi tanggal awal dan tanggal akhir.')
    expect(findSalahPeriode('2024-11-02', '2024-11-01')).toContain('lebih awal daripada tanggal awal 2 November 2024')
    expect(findSalahPeriode('2024-11-01', '2024-11-01')).toBeNull()
  })
})
