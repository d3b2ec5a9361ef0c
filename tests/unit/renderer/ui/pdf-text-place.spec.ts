import { describe, expect, it } from 'vitest'
import { findPlaces, type PdfRun } from '../../../../renderer/ui/preview/pdf-text-place'

const RUNS: readonly PdfRun[] = [
  run(1, 'Kesiapan TPS', 0.1),
  run(1, 'Rapat dihadiri 38 ', 0.2),
  run(1, 'dari 42 undangan.', 0.22),
  run(2, 'Kesiapan TPS', 0.1),
  run(2, 'Petugas KPPS siap; KPPS dilatih.', 0.2),
]

const find = (kata: string, konteks: string | null = null) =>
  findPlaces(RUNS, [{ id: 'x', konteks, kata }]).get('x') ?? null

describe('pdf-text-place', () => {
  it('finds words across runs, whatever blanks the paper has put between them', () => {
    const place = find('dihadiri 38  dari 42')
    expect(place?.page).toBe(1)
    expect(place?.boxes.map(({ top }) => top)).toEqual([0.2, 0.22])
    const [first, second] = place?.boxes ?? []
    // `Rapat ` is 6 of 18 letters wide and not marked; `dari 42` is 7 of 17.
    expect(first?.left).toBeCloseTo(0.1 + 0.5 * (6 / 18))
    expect(second?.width).toBeCloseTo(0.5 * (7 / 17))
  })

  it('begins where the context stands, and takes the first place when that is not on the paper', () => {
    expect(find('Kesiapan TPS', 'Petugas KPPS')?.page).toBe(1)
    expect(find('KPPS', 'Petugas KPPS siap; KPPS dilatih.')?.boxes[0]?.left).toBeCloseTo(0.1 + 0.5 * (8 / 32))
    expect(find('Kesiapan TPS', 'dari 42 undangan.')?.page).toBe(2)
    expect(find('KPPS', 'tidak tercetak')?.page).toBe(2)
  })

  it('marks the beginning of a long text, and nothing that is not there', () => {
    expect(find(`Petugas KPPS siap; KPPS dilatih.${'x'.repeat(100)}`)).toBeNull()
    expect(find(`Rapat dihadiri 38 dari 42 undangan. Kesiapan TPS Petugas KPPS lalu lain`)?.page).toBe(1)
    expect(find('')).toBeNull()
    expect(find(' \u00ad')).toBeNull()
  })
})

function run(page: number, text: string, top: number): PdfRun {
  return { page, text, top, left: 0.1, width: 0.5, height: 0.02 }
}
