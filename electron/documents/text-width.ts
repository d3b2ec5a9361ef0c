import type { FontFamily } from './definition'
import { FONT_METRICS } from './font-metrics'
import type { Paper } from './paper'

/** Width of a line of text in points; signs outside ASCII count as a wide letter. */
export function measureText(text: string, font: FontFamily, style: 'Regular' | 'Bold', size: number): number {
  const widths = FONT_METRICS[`${font}-${style}`]
  let total = 0
  for (const sign of text) total += widths[(sign.codePointAt(0) ?? 0) - 32] ?? WIDE_LETTER
  return (total * size) / 1000
}

/** `M` of Arimo Bold, in thousandths of the size. */
const WIDE_LETTER = 833

const MAX_TITLE_LINES = 3

/** Where a long title breaks: before these words, the last of which open the name of a region. */
const BREAK_BEFORE = /^(dan|pada|kota|kabupaten|provinsi|kecamatan|kab\.)$/i
/** Where it breaks when that is not enough: between the official and his office. */
const OFFICE = /^(badan|dinas|kantor|bagian|bidang|satuan|sekretariat|rumah|unit|pemerintahan)$/i

/**
 * Lines of a jabatan that fit `width`: at most three, broken before "dan", "pada" or the name of the region
 * where that is possible, never inside a name (papers.md 1.4). What is longer still is filled line by line.
 */
export function breakTitle(title: string, width: number, paper: Paper): string[] {
  const fits = (line: string) => measureText(line, paper.font, 'Regular', paper.bodySize) <= width
  if (fits(title)) return [title]
  const words = title.split(' ')
  const isGood = (lines: readonly string[]) => lines.length <= MAX_TITLE_LINES && lines.every(fits)
  const ways = [
    splitPhrases(words, (word) => BREAK_BEFORE.test(word)),
    splitPhrases(words, (word) => BREAK_BEFORE.test(word) || OFFICE.test(word)),
  ].map((phrases) => fillLines(phrases, fits))
  return ways.find(isGood) ?? fillLines(words, fits)
}

/** One line, or the fewest that fit, of nearly the same length. */
export function balanceLines(text: string, fits: (line: string) => boolean): string[] {
  if (text === '' || fits(text)) return text === '' ? [] : [text]
  const words = text.split(' ')
  const middle = text.length / 2
  let best: readonly [string, string] | null = null
  for (let index = 1; index < words.length; index += 1) {
    const pair = [words.slice(0, index).join(' '), words.slice(index).join(' ')] as const
    const isCloser = best === null || Math.abs(pair[0].length - middle) < Math.abs(best[0].length - middle)
    if (pair.every(fits) && isCloser) best = pair
  }
  return best === null ? [text] : [...best]
}

function splitPhrases(words: readonly string[], isBreak: (word: string) => boolean): string[] {
  const phrases: string[] = []
  for (const [index, word] of words.entries()) {
    if (index === 0 || isBreak(word)) phrases.push(word)
    else phrases.push(`${phrases.pop() ?? ''} ${word}`)
  }
  return phrases
}

function fillLines(pieces: readonly string[], fits: (line: string) => boolean): string[] {
  const lines: string[] = []
  for (const piece of pieces) {
    const longer = `${lines.at(-1) ?? ''} ${piece}`
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer
    else lines.push(piece)
  }
  return lines
}
