/**
 * What a parser of typed text gives back. `pesan` is Indonesian and stands beside the field;
 * `saran` holds values of the same form as `nilai` that the clerk can take with one key.
 */
export type HasilParse<T = string> =
  | { readonly ok: true; readonly nilai: T }
  | { readonly ok: false; readonly pesan: string; readonly saran?: readonly T[] }

/** Typed text as it is repeated inside a message: one line, in Indonesian quotes, never endless. */
export function formatKutipan(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  const huruf = Array.from(line)
  return `“${huruf.length > 40 ? `${huruf.slice(0, 40).join('')}…` : line}”`
}
