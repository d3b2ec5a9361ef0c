import { listDasar } from './kata-dasar.rules'
import { foldTeks, toKata } from './teks-cari.rules'

/** One word that was asked for, with every form that counts as found. */
export type BagianKata = {
  readonly jenis: 'kata'
  readonly kata: string
  readonly dasar: readonly string[]
  /** Still being typed: every word that begins like this counts. */
  readonly isAwalan: boolean
  /** Words of the office that it may become. */
  readonly lanjutan: readonly string[]
  /** Words of the office that are one slip of the finger away. Empty unless the word itself is nowhere. */
  readonly koreksi: readonly string[]
}
export type BagianFrasa = { readonly jenis: 'frasa'; readonly kata: readonly string[] }
export type BagianKueri = BagianKata | BagianFrasa

const MOST_PARTS = 12
/** Prefixes of this length stand in the index; longer ones are spelt out from the words of the office. */
const LEAST_PREFIX = 3
const LEAST_CORRECTED = 5
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/**
 * Understands what was typed: words, all of which must occur, and "quoted phrases" to be found as they stand. The last
 * word may be unfinished until a space or a quotation mark follows it.
 */
export function parseKueri(teks: string): readonly BagianKueri[] {
  const parts: BagianKueri[] = []
  for (const match of foldTeks(teks.normalize('NFC')).matchAll(/"([^"]*)"|([\p{L}\p{N}\p{Co}]+)/gu)) {
    const [whole, phrase, word] = match
    if (word !== undefined) {
      const isLast = match.index + whole.length === teks.normalize('NFC').length
      parts.push(toBagianKata(word, isLast && word.length >= LEAST_PREFIX))
      continue
    }
    const kata = toKata(phrase ?? '')
    if (kata.length > 0) parts.push({ jenis: 'frasa', kata })
  }
  return parts.slice(0, MOST_PARTS)
}

function toBagianKata(kata: string, isAwalan: boolean): BagianKata {
  return { jenis: 'kata', kata, dasar: listDasar(kata), isAwalan, lanjutan: [], koreksi: [] }
}

/** Tokens by which the index knows kind and jabatan of a record. Nobody types a word that begins like these. */
export const TANDA = {
  jenis: (jenis: string): string => `zqj${jenis.replaceAll(/[^a-z]/g, '')}`,
  jabatan: (id: string): string => `zqp${id.toLowerCase().replaceAll(/[^a-z0-9]/g, '')}`,
}

/**
 * The question as FTS5 understands it.
 *
 * @param tandaList groups of filter tokens: one of each group must be there
 * @returns `null` when nothing was asked for.
 */
export function buildEkspresi(
  kueri: readonly BagianKueri[],
  tandaList: readonly (readonly string[])[] = [],
): string | null {
  const asked = kueri.map((bagian) =>
    bagian.jenis === 'frasa' ? `{judul isi} : ${quote(bagian.kata.join(' '))}` : buildKata(bagian),
  )
  const filters = tandaList.filter((group) => group.length > 0).map((group) => anyOf(group.map(quote)))
  return asked.length === 0 ? null : [...asked, ...filters].join(' AND ')
}

/** Is this beginning of a word long enough to be spelt out? FTS5 would merge all its words before it gave the first. */
export function isLanjutanPantas({ kata, isAwalan }: BagianKata): boolean {
  return isAwalan && kata.length > LEAST_PREFIX
}

/** Only words in the name of a record. */
export function buildEkspresiJudul(kueri: readonly BagianKueri[]): string {
  const words = kueri.map((bagian) => (bagian.jenis === 'frasa' ? quote(bagian.kata.join(' ')) : buildKata(bagian)))
  return `judul : (${words.join(' AND ')})`
}

function buildKata(bagian: BagianKata): string {
  const { kata, dasar, isAwalan, lanjutan, koreksi } = bagian
  const forms = new Set([...dasar, ...koreksi, ...lanjutan])
  forms.delete(kata)
  return anyOf([isAwalan && !isLanjutanPantas(bagian) ? `${quote(kata)} *` : quote(kata), ...[...forms].map(quote)])
}

function anyOf(terms: readonly string[]): string {
  return `(${terms.join(' OR ')})`
}

function quote(kata: string): string {
  return `"${kata}"`
}

/** Is the word long enough for a slip of the finger to be forgiven? */
export function isKoreksiPantas({ kata }: BagianKata): boolean {
  return kata.length >= LEAST_CORRECTED && /^[a-z]+$/.test(kata)
}

/** Every string one slip away from `kata`: a letter left out, put in, exchanged, or two neighbours swapped. */
export function listSalahKetik(kata: string): readonly string[] {
  const found = new Set<string>()
  for (let at = 0; at <= kata.length; at += 1) {
    const before = kata.slice(0, at)
    const after = kata.slice(at)
    if (after !== '') found.add(before + after.slice(1))
    if (after.length > 1) found.add(`${before}${after.charAt(1)}${after.charAt(0)}${after.slice(2)}`)
    for (const letter of LETTERS) {
      found.add(before + letter + after)
      if (after !== '') found.add(before + letter + after.slice(1))
    }
  }
  found.delete(kata)
  return [...found]
}
