import { MAX_UKURAN_LAMPIRAN, MAX_UKURAN_LOGO } from '@shared/features/lampiran/lampiran.schema'
import { DomainError } from '@shared/lib/domain-error'
import { imageSize } from 'image-size'
import { isWholePng } from './png'

export type Gambar = {
  readonly jenisMedia: 'image/png' | 'image/jpeg'
  readonly akhiran: 'png' | 'jpg'
  readonly lebar: number
  readonly tinggi: number
}

const MAX_SISI = 8_000
const JPEG_END = Buffer.from([0xff, 0xd9])

/**
 * What kind of picture these bytes are, told by the content and never by the name. Throws DomainError BERKAS_DITOLAK
 * when they are no PNG or JPEG, end too early, or are too large to print.
 */
export function parseGambar(bytes: Buffer, namaBerkas: string, guna: 'logo' | 'foto'): Gambar {
  const max = guna === 'logo' ? MAX_UKURAN_LOGO : MAX_UKURAN_LAMPIRAN
  if (bytes.length > max) {
    throw refuse(
      `“${namaBerkas}” terlalu besar: ${formatMb(bytes.length)} MB. Pakai gambar sampai ${formatMb(max)} MB.`,
    )
  }
  const size = readSize(bytes)
  if (size === null) throw refuse(`“${namaBerkas}” bukan gambar PNG atau JPEG. Pilih berkas gambar lain.`)
  if (size.width > MAX_SISI || size.height > MAX_SISI) {
    throw refuse(
      `Gambar “${namaBerkas}” berukuran ${size.width} × ${size.height} titik. Kecilkan sampai ${MAX_SISI} titik per sisi.`,
    )
  }
  const isPng = size.type === 'png'
  const isWhole = isPng ? isWholePng(bytes, size) : bytes.subarray(-64).includes(JPEG_END)
  if (!isWhole) throw refuse(`Gambar “${namaBerkas}” terpotong atau rusak. Salin ulang dari sumbernya.`)
  return {
    jenisMedia: isPng ? 'image/png' : 'image/jpeg',
    akhiran: isPng ? 'png' : 'jpg',
    lebar: size.width,
    tinggi: size.height,
  }
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

function formatMb(bytes: number): string {
  return (bytes / 1_048_576).toFixed(bytes % 1_048_576 === 0 ? 0 : 1).replace('.', ',')
}

function refuse(pesan: string): DomainError {
  return new DomainError({ kode: 'BERKAS_DITOLAK', isian: 'berkas', pesan })
}
