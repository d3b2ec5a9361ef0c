/** A letter or figure, as the tokenizer of the index (unicode61) sees it. */
const WORD = /[\p{L}\p{N}\p{Co}]+/gu
const NOT_ASCII = /[^ -~\s]/g

/**
 * Lower case without diacritics, every character in its place: what is found in the folded text stands at the same
 * position in the text itself.
 */
export function foldTeks(teks: string): string {
  const lower = teks.toLowerCase()
  // A few capitals become two characters in lower case (İ); then each is taken by itself.
  const even =
    lower.length === teks.length
      ? lower
      : Array.from({ length: teks.length }, (_, at) => foldUnit(teks.charAt(at))).join('')
  return even.replaceAll(NOT_ASCII, foldUnit)
}

/** The words of a text in the form in which they are indexed. */
export function toKata(teks: string): readonly string[] {
  return foldTeks(teks.normalize('NFC')).match(WORD) ?? []
}

function foldUnit(unit: string): string {
  const folded = unit.toLowerCase().normalize('NFD').charAt(0)
  return folded === '' ? unit : folded
}
