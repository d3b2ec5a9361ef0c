import { getDasar } from './kata-dasar.rules'
import type { BagianKata, BagianKueri } from './kueri.rules'
import type { BagianTeks } from './pencarian.schema'
import { foldTeks } from './teks-cari.rules'

type Tempat = { readonly mulai: number; readonly akhir: number; readonly bagian: number }

const MOST_HITS = 60
const LEAD = 80

/** The whole text with what was asked for marked; made for titles. */
export function markTeks(teks: string, kueri: readonly BagianKueri[]): readonly BagianTeks[] {
  return cut(teks, findTempat(teks, kueri), 0, teks.length)
}

/**
 * The place in a text where most of what was asked for stands together, marked, on one line.
 *
 * @param panjang most characters; an ellipsis stands where text was left out
 */
export function buildCuplikan(teks: string, kueri: readonly BagianKueri[], panjang: number): readonly BagianTeks[] {
  const line = teks.replaceAll(/\s/g, ' ')
  const tempatList = findTempat(line, kueri)
  const best = findBestStart(tempatList, panjang - LEAD)
  const mulai = best <= LEAD ? 0 : line.indexOf(' ', best - LEAD) + 1
  const akhir = findEnd(line, mulai, panjang)
  const parts = cut(line, tempatList, mulai, akhir)
  const first = mulai === 0 ? [] : [{ teks: '… ', cocok: false }]
  const last = akhir === line.length ? [] : [{ teks: ' …', cocok: false }]
  return joinParts([...first, ...parts, ...last])
}

/** Does any word of the text answer the question? */
export function isCocok(teks: string, kueri: readonly BagianKueri[]): boolean {
  return findTempat(teks, kueri).length > 0
}

function findTempat(teks: string, kueri: readonly BagianKueri[]): readonly Tempat[] {
  const folded = foldTeks(teks)
  const words = kueri.flatMap((bagian, nth) => (bagian.jenis === 'kata' ? [{ bagian, nth }] : []))
  const found = [...findPhrases(folded, kueri), ...findWords(folded, words)]
  return found.sort((a, b) => a.mulai - b.mulai || b.akhir - a.akhir)
}

function findPhrases(folded: string, kueri: readonly BagianKueri[]): readonly Tempat[] {
  return kueri.flatMap((bagian, nth) => {
    if (bagian.jenis !== 'frasa') return []
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${bagian.kata.join('[^\\p{L}\\p{N}]+')}(?![\\p{L}\\p{N}])`, 'gu')
    const places: Tempat[] = []
    for (const match of folded.matchAll(pattern)) {
      places.push({ mulai: match.index, akhir: match.index + match[0].length, bagian: nth })
      if (places.length === MOST_HITS) break
    }
    return places
  })
}

type AskedWord = { readonly bagian: BagianKata; readonly nth: number }

/**
 * Looks for the inner part of each asked form first, which costs next to nothing, and takes apart only the words around
 * it: stemming every word of a page of long notula would be felt while typing.
 */
function findWords(folded: string, asked: readonly AskedWord[]): readonly Tempat[] {
  if (asked.length === 0) return []
  const pattern = new RegExp(
    [...new Set(asked.flatMap(({ bagian }) => listNeedles(bagian)))].sort((a, b) => b.length - a.length).join('|'),
    'g',
  )
  const places: Tempat[] = []
  for (let match = pattern.exec(folded); match !== null && places.length < MOST_HITS; match = pattern.exec(folded)) {
    const mulai = findWordStart(folded, match.index)
    const akhir = findWordEnd(folded, match.index + match[0].length)
    const word = folded.slice(mulai, akhir)
    for (const { bagian, nth } of asked) if (isForm(word, bagian)) places.push({ mulai, akhir, bagian: nth })
    pattern.lastIndex = akhir
  }
  return places
}

function listNeedles({ kata, dasar, koreksi }: BagianKata): readonly string[] {
  // A prefix may have swallowed or changed the first letter of a root.
  return [kata, ...koreksi, ...dasar].map((form) => (form.length >= 4 ? form.slice(1) : form))
}

function isForm(word: string, { kata, dasar, isAwalan, koreksi }: BagianKata): boolean {
  if (word === kata || koreksi.includes(word) || dasar.includes(word)) return true
  const stem = getKnownDasar(word)
  if (dasar.includes(stem) || koreksi.includes(stem)) return true
  return isAwalan && (word.startsWith(kata) || stem.startsWith(kata))
}

const MOST_REMEMBERED = 20_000
const remembered = new Map<string, string>()

/** The same few thousand words make up nearly all text, so that each is taken apart once. */
function getKnownDasar(word: string): string {
  const known = remembered.get(word)
  if (known !== undefined) return known
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  const dasar = getDasar(word)
  remembered.set(word, dasar)
  return dasar
}

const LETTER = /[\p{L}\p{N}\p{Co}]/u

function findWordStart(text: string, from: number): number {
  let at = from
  while (at > 0 && LETTER.test(text.charAt(at - 1))) at -= 1
  return at
}

function findWordEnd(text: string, from: number): number {
  let at = from
  while (at < text.length && LETTER.test(text.charAt(at))) at += 1
  return at
}

/** Where the stretch begins that holds the most different parts of the question. */
function findBestStart(tempatList: readonly Tempat[], panjang: number): number {
  let best = 0
  let most = 0
  tempatList.forEach(({ mulai }, index) => {
    const within = new Set<number>()
    for (let at = index; at < tempatList.length; at += 1) {
      const tempat = tempatList[at]
      if (tempat === undefined || tempat.akhir > mulai + panjang) break
      within.add(tempat.bagian)
    }
    if (within.size <= most) return
    most = within.size
    best = mulai
  })
  return best
}

function findEnd(line: string, mulai: number, panjang: number): number {
  if (line.length <= mulai + panjang) return line.length
  const space = line.lastIndexOf(' ', mulai + panjang)
  return space > mulai ? space : mulai + panjang
}

function cut(teks: string, tempatList: readonly Tempat[], mulai: number, akhir: number): readonly BagianTeks[] {
  const parts: BagianTeks[] = []
  let at = mulai
  for (const tempat of tempatList) {
    if (tempat.mulai < at || tempat.akhir > akhir) continue
    if (tempat.mulai > at) parts.push({ teks: teks.slice(at, tempat.mulai), cocok: false })
    parts.push({ teks: teks.slice(tempat.mulai, tempat.akhir), cocok: true })
    at = tempat.akhir
  }
  if (at < akhir) parts.push({ teks: teks.slice(at, akhir), cocok: false })
  return parts
}

function joinParts(parts: readonly BagianTeks[]): readonly BagianTeks[] {
  const joined: BagianTeks[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    if (last?.cocok === part.cocok) joined[joined.length - 1] = { teks: last.teks + part.teks, cocok: part.cocok }
    else joined.push(part)
  }
  return joined
}
