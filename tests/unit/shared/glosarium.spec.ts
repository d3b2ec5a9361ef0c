import { GLOSARIUM } from '@shared/glosarium'
import { describe, expect, it } from 'vitest'

const ACTS = ['catat', 'finalkan', 'kirim', 'pecah', 'perbaiki', 'pulihkan', 'tempel', 'ulangi', 'urungkan']
const words = Object.keys(GLOSARIUM)

describe('glosarium', () => {
  it('stands in the alphabet, the acts at the end', () => {
    const nouns = words.slice(0, -ACTS.length)
    expect(nouns).toEqual([...nouns].sort())
    expect(words.slice(-ACTS.length)).toEqual(ACTS)
  })

  it('gives each word a meaning of its own, in one line', () => {
    for (const [word, meaning] of Object.entries(GLOSARIUM)) {
      expect(word).toMatch(/^[a-z]+$/)
      expect(meaning.length, word).toBeGreaterThan(2)
      expect(meaning.length, word).toBeLessThan(100)
    }
  })
})
