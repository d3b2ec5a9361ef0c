import { formatIrama, formatNamaBerikut, getTanggalBerikut } from '@shared/features/seri/seri.rules'
import { describe, expect, it } from 'vitest'

const HARI_INI = '2024-11-01'

describe('getTanggalBerikut', () => {
  it.each([
    ['a week later', 'tiap pekan', null, '2024-11-01', '2024-11-08'],
    [
      'the fixed day of the week after, also when the last one was held on another day',
      'tiap pekan',
      1,
      '2024-11-06',
      '2024-11-11',
    ],
    ['Minggu as the end of its week, moved to the working day after it', 'tiap pekan', 0, '2024-11-06', '2024-11-18'],
    ['two weeks later', 'tiap dua pekan', null, '2024-11-01', '2024-11-15'],
    ['the same day of the next month', 'tiap bulan', null, '2024-11-05', '2024-12-05'],
    ['the last day of a shorter month', 'tiap bulan', null, '2025-01-31', '2025-02-28'],
    ['the second Senin of the next month', 'tiap bulan', 1, '2024-11-11', '2024-12-09'],
    ['the last Jumat where there is no fifth', 'tiap bulan', 5, '2024-11-29', '2024-12-27'],
    ['three months later', 'tiap tiga bulan', null, '2024-11-05', '2025-02-05'],
  ] as const)('is %s', (_name, irama, hari, terakhir, expected) => {
    expect(getTanggalBerikut({ irama, hari }, terakhir, HARI_INI)?.tanggal).toBe(expected)
  })

  it('goes on to the first day that has not passed', () => {
    expect(getTanggalBerikut({ irama: 'tiap pekan', hari: null }, '2024-09-06', HARI_INI)?.tanggal).toBe('2024-11-01')
  })

  it('moves past a day on which offices are closed and says which', () => {
    expect(getTanggalBerikut({ irama: 'tiap pekan', hari: 3 }, '2024-11-20', HARI_INI)).toEqual({
      tanggal: '2024-11-28',
      libur: '2024-11-27',
    })
  })

  it('proposes nothing without a rhythm', () => {
    expect(getTanggalBerikut({ irama: 'tidak tetap', hari: 1 }, '2024-11-01', HARI_INI)).toBeNull()
  })
})

describe('formatNamaBerikut', () => {
  it.each([
    ['Rakor Forkopimda Bulan Oktober 2024', '2024-10-10', '2024-11-07', 'Rakor Forkopimda Bulan November 2024'],
    ['Rakor Desember 2024', '2024-12-10', '2025-01-10', 'Rakor Januari 2025'],
    ['Rapat Tim Terpadu ke-9', '2024-10-10', null, 'Rapat Tim Terpadu ke-10'],
    ['Rakor Desk Pilkada Tahun 2024', '2024-10-10', '2024-11-07', 'Rakor Desk Pilkada Tahun 2024'],
  ])('%s', (nama, dari, ke, expected) => {
    expect(formatNamaBerikut(nama, dari, ke)).toBe(expected)
  })
})

describe('formatIrama', () => {
  it('names the day where there is a rhythm', () => {
    expect(formatIrama({ irama: 'tiap pekan', hari: 1 })).toBe('Tiap pekan, Senin')
    expect(formatIrama({ irama: 'tiap bulan', hari: null })).toBe('Tiap bulan')
    expect(formatIrama({ irama: 'tidak tetap', hari: 1 })).toBe('Tidak tetap')
  })
})
