import { imageSize } from 'image-size'
import { isWholeJpeg } from './jpeg'
import { isWholePng } from './png'
import { refuseBerkas } from './refuse-berkas'

export type Gambar = {
  readonly jenisMedia: 'image/png' | 'image/jpeg'
  readonly lebar: number
  readonly tinggi: number
}

const MAX_SISI = 8_000

/**
 * What kind of picture these bytes are, told by the content and never by the name. Throws DomainError BERKAS_DITOLAK
 * when they are no PNG or JPEG, or end too early.
 */
export function parseGambar(bytes: Buffer, namaBerkas: string): Gambar {
  const size = readSize(bytes)
  if (size === null) throw refuseBerkas(`“${namaBerkas}” bukan gambar PNG atau JPEG. Pilih berkas gambar lain.`)
  const isPng = size.type === 'png'
  const isWhole = isPng ? isWholePng(bytes, size) : isWholeJpeg(bytes)
  if (!isWhole) throw refuseBerkas(`Gambar “${namaBerkas}” terpotong atau rusak. Salin ulang dari sumbernya.`)
  return { jenisMedia: isPng ? 'image/png' : 'image/jpeg', lebar: size.width, tinggi: size.height }
}

/** Larger ones would stop the thread that prints. @throws DomainError BERKAS_DITOLAK */
export function assertTercetak({ lebar, tinggi }: Gambar, namaBerkas: string): void {
  if (lebar <= MAX_SISI && tinggi <= MAX_SISI) return
  throw refuseBerkas(
    `Gambar “${namaBerkas}” berukuran ${lebar} × ${tinggi} titik. Kecilkan sampai ${MAX_SISI} titik per sisi.`,
  )
}

function readSize(bytes: Buffer): { type: 'png' | 'jpg'; width: number; height: number } | null {
  try {
    const { type, width, height } = imageSize(bytes)
    return (type === 'png' || type === 'jpg') && width > 0 && height > 0 ? { type, width, height } : null
  } catch {
    // The library throws for everything that is no picture it knows.
    return null
  }
}
