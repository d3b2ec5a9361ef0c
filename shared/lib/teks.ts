/**
 * Text at the edge: whatever was typed, pasted or imported gets one form before it is stored, so that
 * database, PDF and XLSX all carry the same characters and a second trip changes nothing (reliability.md 3.2).
 *
 * Nothing is cut here. Text over its limit is refused with a sentence by whoever checks the length.
 */

// Written as escapes on purpose: none of these characters can be seen in an editor.
const AKHIR_BARIS = /\r\n?|[\u2028\u2029\u0085]/g
/** C0 except TAB and LF, DEL, C1, and the two code points that XML forbids and Excel cannot open. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is what this file is for
const TAK_TERCETAK = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g
/** Marks that turn the reading direction; in a name they can make `exe.fdp` read as `pdf.exe`. */
const ARAH_BACA = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
/** The part of them that reaches over other people's text: embeddings, overrides, isolates. */
const ARAH_MENJANGKAU = /[\u202a-\u202e\u2066-\u2069]/g
const TAK_BERLEBAR = /[\u200b\u2060\ufeff]/g

/** Long text with lines: NFC, LF, no control characters; direction marks are written out, as `[U+202E]`, to be seen. */
export function canonicalText(text: string): string {
  return canonicalCharacters(text).replace(ARAH_MENJANGKAU, formatTitikKode)
}

/** A name, title or other single line: no direction marks, runs of blanks made one, nothing at the ends. */
export function canonicalNama(text: string): string {
  return canonicalCharacters(text)
    .replace(ARAH_BACA, '')
    .replace(TAK_BERLEBAR, '')
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC')
}

/** NIP, NIK, phone: numbers that are really text, without the blanks, dots and hyphens between their groups. */
export function canonicalDigit(text: string): string {
  return text.normalize('NFKC').replace(/[\s.\-–]/g, '')
}

function canonicalCharacters(text: string): string {
  return text.toWellFormed().replace(AKHIR_BARIS, '\n').replace(TAK_TERCETAK, '').normalize('NFC')
}

function formatTitikKode(karakter: string): string {
  return `[U+${(karakter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`
}
