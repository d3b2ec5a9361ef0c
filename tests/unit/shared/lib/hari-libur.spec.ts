import { findHariKerjaSebelum, findHariLibur } from '@shared/lib/hari-libur'
import { addHari } from '@shared/lib/kalender'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

describe('hari libur', () => {
  it.each([
    ['2024-11-01', null],
    ['2024-11-09', 'hari Sabtu'],
    ['2024-11-10', 'hari Minggu'],
    ['2024-11-27', 'hari pemungutan suara'],
    ['2030-08-17', 'Proklamasi Kemerdekaan'],
    ['2024-04-10', 'Idulfitri'],
  ])('%s: %s', (tanggal, libur) => {
    expect(findHariLibur(tanggal)).toBe(libur)
  })

  it.each([
    ['2024-03-29', 'Wafat Yesus Kristus'],
    ['2025-04-18', 'Wafat Yesus Kristus'],
    ['2026-04-03', 'Wafat Yesus Kristus'],
    ['2024-05-09', 'Kenaikan Yesus Kristus'],
    ['2025-05-29', 'Kenaikan Yesus Kristus'],
    ['2027-05-06', 'Kenaikan Yesus Kristus'],
  ])('counts from Easter: %s', (tanggal, libur) => {
    expect(findHariLibur(tanggal)).toBe(libur)
  })

  it('goes back to the last day on which offices work', () => {
    expect(findHariKerjaSebelum('2024-11-11')).toBe('2024-11-08')
    // Natal on a Rabu, then a working day.
    expect(findHariKerjaSebelum('2024-12-26')).toBe('2024-12-24')
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (jarak) => {
        const tanggal = addHari('2000-01-01', jarak)
        const kerja = findHariKerjaSebelum(tanggal)
        expect(kerja < tanggal).toBe(true)
        expect(findHariLibur(kerja)).toBeNull()
      }),
    )
  })
})
