const START_OF_SCAN = 0xda
const END_OF_IMAGE = Buffer.from([0xff, 0xd9])
const FIRST_MARKER = 2

/**
 * Whether a JPEG reaches its end: its segments lead to the pixels, and after them stands the end marker. What some
 * phones append behind that does no harm, and the small picture inside EXIF is not taken for the end of the large one.
 */
export function isWholeJpeg(bytes: Buffer): boolean {
  for (let at = FIRST_MARKER; at + 4 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return false
    const marker = bytes[at + 1]
    if (marker === 0xff) {
      at += 1
      continue
    }
    const next = at + 2 + bytes.readUInt16BE(at + 2)
    if (marker === START_OF_SCAN) return bytes.indexOf(END_OF_IMAGE, next) !== -1
    at = next
  }
  return false
}
