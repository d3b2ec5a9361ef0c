import { crc32, inflateSync } from 'node:zlib'

const SIGNATURE_LENGTH = 8
/** Length, type and check sum around the data of a chunk. */
const CHUNK_FRAME = 12
/** Pixels of 16 bits in four channels, and one byte a row for its filter. */
const MAX_BYTES_PER_PIXEL = 8

/**
 * Whether every chunk of a PNG carries its check sum and the pixels unpack. A broken one would stop the thread that
 * prints, long after the clerk has chosen it.
 */
export function isWholePng(
  bytes: Buffer,
  { width, height }: { readonly width: number; readonly height: number },
): boolean {
  const pixels: Buffer[] = []
  let type = ''
  for (let at = SIGNATURE_LENGTH; type !== 'IEND'; ) {
    if (at + CHUNK_FRAME > bytes.length) return false
    const length = bytes.readUInt32BE(at)
    const end = at + CHUNK_FRAME + length
    if (end > bytes.length) return false
    type = bytes.toString('latin1', at + 4, at + 8)
    if (crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4)) return false
    if (type === 'IDAT') pixels.push(bytes.subarray(at + 8, end - 4))
    at = end
  }
  return unpacks(Buffer.concat(pixels), (width * MAX_BYTES_PER_PIXEL + 1) * height)
}

function unpacks(data: Buffer, maxOutputLength: number): boolean {
  try {
    return inflateSync(data, { maxOutputLength }).length > 0
  } catch {
    // Broken, or more pixels than the picture says it has.
    return false
  }
}
