import { canonicalText } from '@shared/lib/teks'
import type { PdfInline, TextStyle } from './definition'

const MONTHS = 'Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember'

/**
 * What may not be torn apart at the end of a line (papers.md 1.6): dates, a number with its unit, a phone, a mandate
 * with the office it stands for, words joined by a stroke or an inner hyphen, letter numbers. A run takes the
 * signs around it along, from blank to blank.
 */
const CORE = [
  `\\d{1,2} (?:${MONTHS})(?: \\d{4})?`,
  '\\d[\\d.,]* (?:WIB|WITA|WIT|persen|orang|TPS|km|%|hadir|diwakili|izin|tidak hadir|tamu)(?![\\p{L}\\d])',
  'Rp ?\\d[\\d.,]*',
  '\\(\\d{2,5}\\) \\d[\\d-]*',
  '(?<![\\p{L}\\d])(?:Pj|Pjs|Plt|Plh|a\\.n|u\\.b)\\.(?: ?(?:Pj|Pjs|Plt|Plh)\\.)? [^\\s]{1,24}',
  '(?<![\\p{L}\\d])(?:Nomor|No\\.|Pasal|ayat|huruf|angka|Yth\\.) [^\\s]{1,24}',
  '[\\p{L}\\d.()]+(?:[/-][\\p{L}\\d.()]+)+',
].join('|')
// Bounded and tied to the beginning of a word: a word of a million letters must not take a minute.
const GLUED = new RegExp(`(?<!\\S)\\S{0,20}?(?:${CORE})\\S{0,20}`, 'gu')

/** A glued run longer than this would rather break than leave a hole in the line. */
const MAX_GLUED = 40

/** The last word of a paragraph does not stand alone when it is this short. */
const SHORT_LAST_WORD = 5

// Blanks and hyphens with a will of their own would stay in the text that people copy and search.
const SPECIAL_BLANKS = /[\u00a0\u2000-\u200a\u202f\u205f\u3000\t]/g
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g

/** Text as it may stand on paper: canonical, with ordinary blanks and without invisible characters. */
export function cleanText(text: string): string {
  return canonicalText(text).replace(SPECIAL_BLANKS, ' ').replace(INVISIBLE, '').replaceAll('\u2011', '-')
}

/** One line of a form: line breaks become blanks. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim()
}

/** Runs of `text` in one style, with what belongs together marked `noWrap`. */
export function glueText(text: string, style: TextStyle = {}): PdfInline[] {
  const inlines: PdfInline[] = []
  const push = (run: string, isGlued: boolean) => {
    if (isGlued) inlines.push({ ...style, text: run, noWrap: true })
    else for (const piece of splitLongWords(run)) inlines.push({ ...style, text: piece })
  }
  let last = 0
  const clean = cleanText(text)
  for (const match of clean.matchAll(GLUED)) {
    if (match[0].length > MAX_GLUED) continue
    // The blank after a run belongs to it, so that every joint in a line is a blank.
    const end = match.index + match[0].length
    const next = clean[end] === ' ' ? end + 1 : end
    push(clean.slice(last, match.index), false)
    push(clean.slice(match.index, next), true)
    last = next
  }
  push(clean.slice(last), false)
  return inlines
}

/** Words longer than this are cut into pieces before they are measured: shaping one of 100,000 letters takes gigabytes. */
const LONG_WORD = 40
const PIECE = 12

function splitLongWords(run: string): string[] {
  const long = new RegExp(`\\S{${LONG_WORD + 1},}`, 'g')
  const pieces: string[] = []
  let last = 0
  for (const match of run.matchAll(long)) {
    pieces.push(run.slice(last, match.index))
    const signs = Array.from(match[0])
    for (let at = 0; at < signs.length; at += PIECE) pieces.push(signs.slice(at, at + PIECE).join(''))
    last = match.index + match[0].length
  }
  pieces.push(run.slice(last))
  return pieces.filter((piece) => piece !== '')
}

/** Binds a short last word to the one before it, so that it does not fill a line of its own. */
export function glueLastWord(inlines: readonly PdfInline[]): PdfInline[] {
  const last = inlines.at(-1)
  const match = last && !last.noWrap ? /^(.*\s)?(\S{1,24} \S{1,5})$/s.exec(last.text) : null
  const word = match?.[2]?.split(' ').at(-1) ?? ''
  if (!last || !match?.[2] || word.length > SHORT_LAST_WORD) return [...inlines]
  const head = match[1] ? [{ ...last, text: match[1] }] : []
  return [...inlines.slice(0, -1), ...head, { ...last, text: match[2], noWrap: true }]
}
