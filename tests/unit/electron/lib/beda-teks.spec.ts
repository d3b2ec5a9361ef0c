import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildBedaTeks } from '../../../../electron/lib/beda-teks'

const join = (lama: string, baru: string, tanpa: 'ditambah' | 'dihapus') =>
  buildBedaTeks(lama, baru)
    .filter(({ jenis }) => jenis !== tanpa)
    .map(({ teks }) => teks)
    .join('')

describe('buildBedaTeks', () => {
  it('names the words that went and those that came', () => {
    expect(
      buildBedaTeks('Logistik dikirim 26 November 2024.', 'Logistik dikirim paling lambat 27 November 2024.'),
    ).toEqual([
      { jenis: 'sama', teks: 'Logistik dikirim ' },
      { jenis: 'dihapus', teks: '26 ' },
      { jenis: 'ditambah', teks: 'paling lambat 27 ' },
      { jenis: 'sama', teks: 'November 2024.' },
    ])
  })

  it('says nothing changed of equal texts', () => {
    expect(buildBedaTeks('a\nb', 'a\nb')).toEqual([{ jenis: 'sama', teks: 'a\nb' }])
    expect(buildBedaTeks('', '')).toEqual([])
  })

  it('leaves no letter out, whatever the two texts are', () => {
    const teks = fc
      .array(fc.oneof(fc.constantFrom('kotak', ' ', '\n', '.', 'TPS'), fc.string({ maxLength: 4 })))
      .map((list) => list.join(''))
    fc.assert(
      fc.property(teks, teks, (lama, baru) => {
        expect(join(lama, baru, 'dihapus')).toBe(baru)
        expect(join(lama, baru, 'ditambah')).toBe(lama)
      }),
    )
  })

  it('is done with sixty pages that have little in common', { timeout: 30_000 }, () => {
    const page = (seed: number) => Array.from({ length: 400 }, (_, index) => `kata${(index * seed) % 997}`).join(' ')
    const lama = Array.from({ length: 60 }, (_, index) => page(index + 3)).join('\n')
    const baru = Array.from({ length: 60 }, (_, index) => page(index + 71)).join('\n')
    expect(join(lama, baru, 'dihapus')).toBe(baru)
  })
})
