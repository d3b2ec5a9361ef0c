import { canonicalDigit, canonicalNama, canonicalText } from '@shared/lib/teks'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const anyText = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) })

describe('canonicalText', () => {
  it.each([
    ['CRLF, CR and line separators become LF', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['TAB and LF stay', 'a\tb\nc', 'a\tb\nc'],
    ['other control characters go', 'a\u0000b\u000bc\u001bd\u007fe', 'abcde'],
    ['what XML forbids goes', 'a\ufffeb\uffffc', 'abc'],
    ['letters are composed', 'e\u0301', '\u00e9'],
    ['a lone surrogate becomes the replacement character', 'a\ud800b', 'a\ufffdb'],
    [
      'emoji with joiners stay whole',
      '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}',
      '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}',
    ],
    ['an override is written out', 'a\u202eb', 'a[U+202E]b'],
    ['formula starters are only text', '=1+1', '=1+1'],
    ['spaces at the end stay while typing', 'a ', 'a '],
  ])('%s', (_rule, text, expected) => {
    expect(canonicalText(text)).toBe(expected)
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = canonicalText(text)
        expect(canonicalText(once)).toBe(once)
        expect(once.isWellFormed()).toBe(true)
      }),
    )
  })
})

describe('canonicalNama', () => {
  it.each([
    ['one line, single spaces', '  Siti \t Rahma\r\nwati ', 'Siti Rahma wati'],
    ['no direction marks', 'Rapat \u202efdp.exe\u200f', 'Rapat fdp.exe'],
    ['no invisible spaces', 'Bo\u200bgor\ufeff', 'Bogor'],
    ['quotes and non-Latin letters stay', 'O\u2019Brien "Jum\'at" \ua98f', 'O\u2019Brien "Jum\'at" \ua98f'],
  ])('%s', (_rule, text, expected) => {
    expect(canonicalNama(text)).toBe(expected)
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = canonicalNama(text)
        expect(canonicalNama(once)).toBe(once)
      }),
    )
  })
})

describe('canonicalDigit', () => {
  it('joins groups and full-width figures', () => {
    expect(canonicalDigit('19860926 201505 1 001')).toBe('198609262015051001')
    expect(canonicalDigit('0812-3456.7890')).toBe('081234567890')
    expect(canonicalDigit('\uff11\uff12')).toBe('12')
  })
})
