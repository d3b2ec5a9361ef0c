import { describe, expect, it } from 'vitest'
import { cleanLine, cleanText, glueLastWord, glueText } from '../../electron/documents/glue'

describe('glue', () => {
  it.each([
    ['tanggal 27 November 2024.', '27 November 2024.'],
    ['pukul 09.00 WIB, di', '09.00 WIB, '],
    ['yaitu 84,77 persen', '84,77 persen'],
    ['oleh Pj. Wali Kota', 'Pj. Wali '],
    ['dengan a.n. Bupati Contoh', 'a.n. Bupati '],
    ['sampai RT/RW, termasuk', 'RT/RW, '],
    ['oleh TNI-Polri dan', 'TNI-Polri '],
    ['surat Nomor 000.1.5/1101/Setda/2024 tanggal', 'Nomor 000.1.5/1101/Setda/2024 '],
    ['pada huruf D dan', 'huruf D '],
    ['(27 November 2024)', '(27 November 2024)'],
  ])('keeps together what belongs together in "%s"', (text, run) => {
    const inlines = glueText(text)
    expect(inlines.filter(({ noWrap }) => noWrap).map((inline) => inline.text)).toEqual([run])
    expect(inlines.map((inline) => inline.text).join('')).toBe(text)
  })

  it('glues nothing in ordinary words and nothing that is too long', () => {
    expect(glueText('rapat dimulai tepat waktu')).toEqual([{ text: 'rapat dimulai tepat waktu' }])
    expect(glueText('a/'.repeat(40)).every(({ noWrap }) => noWrap === undefined)).toBe(true)
  })

  it('binds a last word of five letters or fewer to the one before', () => {
    expect(glueLastWord([{ text: 'diuji dan dipastikan andal.' }])).toEqual([{ text: 'diuji dan dipastikan andal.' }])
    expect(glueLastWord([{ text: 'disiapkan oleh KPU.' }])).toEqual([
      { text: 'disiapkan ' },
      { text: 'oleh KPU.', noWrap: true },
    ])
  })

  it('leaves no invisible sign and no unusual blank', () => {
    expect(cleanText('a\u00a0b\u200bc\u00add\u2060e\ufefff\u202eg\u0000h\u2011i')).not.toMatch(
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they must be gone
      /[\u0000\u00a0\u200b\u00ad\u2060\ufeff\u202e\u2011]/,
    )
    expect(cleanText('a\u00a0b')).toBe('a b')
    expect(cleanText('\ud800x').isWellFormed()).toBe(true)
    expect(cleanLine('  satu\n dua\t tiga ')).toBe('satu dua tiga')
  })
})
