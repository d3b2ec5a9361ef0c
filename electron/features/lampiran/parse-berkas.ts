import { findSalahUkuran } from '@shared/features/lampiran/lampiran.rules'
import type { GunaLampiran, Lampiran } from '@shared/features/lampiran/lampiran.schema'
import { assertTercetak, parseGambar } from './gambar'
import { refuseBerkas } from './refuse-berkas'

type Rupa = Pick<Lampiran, 'jenisMedia' | 'lebar' | 'tinggi'>

const GAMBAR = /\.(png|jpe?g)$/i
const PDF = /\.pdf$/i
const PDF_MARK = '%PDF-'
/** Readers of PDF allow this many bytes before the mark. */
const PDF_MARK_WITHIN = 1024

/** Kinds that the screen can name; by ending, since nothing is ever opened by what is written here. */
const JENIS_MEDIA: readonly (readonly [RegExp, string])[] = [
  [/\.docx$/i, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  [/\.xlsx$/i, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  [/\.pptx$/i, 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
]

/**
 * What a file is. Pictures and PDF are looked into, because papers are made from them: a broken one is found when it
 * is chosen, not when it prints. Throws DomainError BERKAS_DITOLAK when it is too large, empty, or broken.
 */
export function parseBerkas(bytes: Buffer, namaBerkas: string, guna: GunaLampiran): Rupa {
  const salah = findSalahUkuran(namaBerkas, bytes.length, guna)
  if (salah !== null) throw refuseBerkas(salah)
  if (guna !== 'berkas') {
    const gambar = parseGambar(bytes, namaBerkas)
    assertTercetak(gambar, namaBerkas)
    return gambar
  }
  if (GAMBAR.test(namaBerkas)) return parseGambar(bytes, namaBerkas)
  const jenisMedia = PDF.test(namaBerkas) ? readPdf(bytes, namaBerkas) : findJenisMedia(namaBerkas)
  return { jenisMedia, lebar: null, tinggi: null }
}

function readPdf(bytes: Buffer, namaBerkas: string): string {
  if (bytes.subarray(0, PDF_MARK_WITHIN).includes(PDF_MARK)) return 'application/pdf'
  throw refuseBerkas(`“${namaBerkas}” rusak atau bukan PDF. Buka berkas asalnya, simpan ulang, lalu lampirkan lagi.`)
}

function findJenisMedia(namaBerkas: string): string {
  return JENIS_MEDIA.find(([ending]) => ending.test(namaBerkas))?.[1] ?? 'application/octet-stream'
}
