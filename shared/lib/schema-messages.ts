import { z } from 'zod'

type Issue = z.core.$ZodRawIssue

/**
 * Lets every schema speak plain Indonesian where it brings no sentence of its own.
 * Both worlds call this once at start, so that a form and the core say the same.
 */
export function setSchemaMessages(): void {
  z.config({ localeError: formatIssue })
}

function formatIssue(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return isEmpty(issue.input) ? 'Belum diisi.' : 'Isian ini tidak terbaca.'
    case 'too_small':
      return formatTooSmall(issue.origin, Number(issue.minimum))
    case 'too_big':
      return formatTooBig(issue.origin, Number(issue.maximum))
    case 'invalid_format':
      return formatSentence(issue.format)
    case 'invalid_value':
      return 'Pilih salah satu dari daftar.'
    case 'unrecognized_keys':
      return 'Ada isian yang tidak dikenal.'
    default:
      return 'Isian ini tidak sesuai.'
  }
}

function formatTooSmall(origin: string, minimum: number): string {
  if (origin === 'string') return minimum <= 1 ? 'Belum diisi.' : `Paling sedikit ${minimum} huruf.`
  if (origin === 'array' || origin === 'set') return `Pilih atau isi paling sedikit ${minimum}.`
  if (origin === 'file') return 'Berkas ini kosong.'
  return `Paling kecil ${minimum}.`
}

function formatTooBig(origin: string, maximum: number): string {
  if (origin === 'string') return `Paling panjang ${maximum} huruf.`
  if (origin === 'array' || origin === 'set') return `Paling banyak ${maximum} baris.`
  if (origin === 'file') return `Berkas paling besar ${Math.floor(maximum / 1_048_576)} MB.`
  return `Paling besar ${maximum}.`
}

function formatSentence(format: string): string {
  if (format === 'date') return 'Tanggal ini tidak ada di kalender.'
  if (format === 'time') return 'Jam ditulis seperti 09:30.'
  if (format === 'email') return 'Alamat surel tidak lengkap.'
  return 'Bentuk isian tidak sesuai.'
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === ''
}
