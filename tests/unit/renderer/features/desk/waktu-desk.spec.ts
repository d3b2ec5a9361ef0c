import { getAkhirHari } from '@shared/features/desk/kesiapan.rules'
import { describe, expect, it } from 'vitest'
import {
  formatMomen,
  formatMomenRingkas,
  getBanding,
  listRakorLewat,
  stepMomen,
} from '../../../../../renderer/features/desk/waktu/waktu-desk'

const RAKOR = ['2024-10-10', '2024-10-22', '2024-11-01'].map((tanggal) => ({
  id: tanggal,
  nama: 'Rakor',
  tanggal,
  momen: getAkhirHari(tanggal, 'WIB'),
}))
const [a = '', b = '', c = ''] = RAKOR.map(({ momen }) => momen)

describe('the moments of a desk', () => {
  it('know a rakor only when its day is over', () => {
    expect(listRakorLewat(RAKOR, '2024-11-01').map(({ id }) => id)).toEqual(['2024-10-10', '2024-10-22'])
    expect(listRakorLewat(RAKOR, '2024-11-02')).toHaveLength(3)
  })

  it('are compared with the last rakor before, unless told otherwise', () => {
    expect(getBanding({ pada: null, banding: 'otomatis' }, RAKOR)).toBe(c)
    expect(getBanding({ pada: c, banding: 'otomatis' }, RAKOR)).toBe(b)
    expect(getBanding({ pada: a, banding: 'otomatis' }, RAKOR)).toBeNull()
    expect(getBanding({ pada: c, banding: null }, RAKOR)).toBeNull()
    expect(getBanding({ pada: c, banding: a }, RAKOR)).toBe(a)
  })

  it('are stepped through, back to the first rakor and on to now', () => {
    const back = [null, c, b, a].map((pada) => stepMomen(pada, RAKOR, -1))
    expect(back).toEqual([c, b, a, a])
    const on = [a, b, c, null].map((pada) => stepMomen(pada, RAKOR, 1))
    expect(on).toEqual([b, c, null, null])
    expect(stepMomen('2024-10-25T03:00:00.000Z', RAKOR, -1)).toBe(b)
    expect(stepMomen(null, [], -1)).toBeNull()
  })

  it('are named by their day at the office, with a time where it is not its end', () => {
    expect(formatMomen(c, 'WIB')).toBe('1 November 2024')
    expect(formatMomen('2024-11-11T00:30:00.000Z', 'WIB')).toBe('11 November 2024, 07.30')
    expect(formatMomen('2024-11-11T17:30:00.000Z', 'WIT')).toBe('12 November 2024, 02.30')
    expect(formatMomenRingkas(c, 'WIB')).toBe('1 Nov')
  })
})
