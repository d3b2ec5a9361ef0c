/** Small joints of the sentences that Simpul drafts. Pure: text in, text out. */

/** `a`, `a dan b`, `a, b, dan c`. */
export function joinDan(kata: readonly string[]): string {
  if (kata.length < 3) return kata.join(' dan ')
  return `${kata.slice(0, -1).join(', ')}, dan ${kata.at(-1) ?? ''}`
}

/** As `joinDan`, with semicolons where a part has commas of its own. */
export function joinUraian(uraian: readonly string[]): string {
  if (!uraian.some((satu) => satu.includes(','))) return joinDan(uraian)
  return uraian.length < 2 ? uraian.join('') : `${uraian.slice(0, -1).join('; ')}; dan ${uraian.at(-1) ?? ''}`
}

export function capitalize(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}

export function withoutTitik(text: string): string {
  return text.trim().replace(/[.\s]+$/, '')
}

/** A sentence of its own, ending in a full stop. */
export function formatKalimat(text: string): string {
  const isi = text.trim()
  return isi === '' || /[.!?]$/.test(isi) ? capitalize(isi) : `${capitalize(isi)}.`
}

/**
 * A phrase written as a sentence of its own, fitted behind the words that the draft already has.
 * @param awal words that the phrase may begin with and the draft has said
 */
export function continueAfter(text: string, awal: RegExp = /^(?!)/): string {
  const isi = withoutTitik(text).replace(awal, '')
  // `Memastikan …` loses its capital behind `dalam rangka`; a name such as `KPU` keeps it.
  return /^(?:Me[lmnrwy]|Adanya\b)/.test(isi) ? `${isi.charAt(0).toLowerCase()}${isi.slice(1)}` : isi
}
