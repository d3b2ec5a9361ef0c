import { DomainError } from '@shared/lib/domain-error'
import { canonicalNama, canonicalText } from '@shared/lib/teks'

/** One line that must be there, in its stored form. @throws DomainError when only invisible characters were typed */
export function parseNama(text: string, isian: string): string {
  return requireText(canonicalNama(text), isian)
}

/** One line that may be missing, in its stored form; nothing but invisible characters counts as missing. */
export function parseBaris(text: string | null | undefined): string | null {
  return canonicalNama(text ?? '') || null
}

/** Several lines that must be there, in their stored form. @throws DomainError when nothing visible is left */
export function parseUraian(text: string, isian: string): string {
  return requireText(canonicalText(text).trim(), isian)
}

function requireText(text: string, isian: string): string {
  // Zero-width characters may stay inside a text but do not make one.
  if (canonicalNama(text) !== '') return text
  throw new DomainError({ kode: 'ISIAN_SALAH', isian, pesan: 'Isian ini kosong. Ketik paling sedikit satu huruf.' })
}
