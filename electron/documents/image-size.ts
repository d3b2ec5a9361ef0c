/** Width and height of a picture, read from its first bytes: the builders of papers need its proportions. */
export type ImageSize = { readonly width: number; readonly height: number }

/** @param dataUrl PNG, JPEG or SVG. Null when it is none of them or broken at its beginning. */
export function readImageSize(dataUrl: string): ImageSize | null {
  const match = /^data:(image\/[a-z+]+);base64,/.exec(dataUrl)
  if (!match) return null
  const bytes = Buffer.from(dataUrl.slice(match[0].length), 'base64')
  const size = match[1] === 'image/svg+xml' ? readSvgSize(bytes.toString('utf8')) : (readPng(bytes) ?? readJpeg(bytes))
  return size && size.width > 0 && size.height > 0 ? size : null
}

/** The text of an SVG data URL; null for other pictures and for one that points outside itself. */
export function readSvg(dataUrl: string): string | null {
  const match = /^data:image\/svg\+xml;base64,/.exec(dataUrl)
  if (!match) return null
  const svg = Buffer.from(dataUrl.slice(match[0].length), 'base64').toString('utf8')
  return /<(?:image|foreignObject|script)\b|<!ENTITY/i.test(svg) ? null : svg
}

function readSvgSize(svg: string): ImageSize | null {
  const box = /viewBox\s*=\s*["']\s*[-\d.eE]+[\s,]+[-\d.eE]+[\s,]+([\d.eE]+)[\s,]+([\d.eE]+)/.exec(svg)
  if (box) return { width: Number(box[1]), height: Number(box[2]) }
  const width = /<svg[^>]*\swidth\s*=\s*["']([\d.]+)/.exec(svg)
  const height = /<svg[^>]*\sheight\s*=\s*["']([\d.]+)/.exec(svg)
  return width && height ? { width: Number(width[1]), height: Number(height[1]) } : null
}

function readPng(bytes: Buffer): ImageSize | null {
  if (bytes.length < 24 || bytes.readUInt32BE(0) !== 0x89504e47) return null
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
}

/** Walks the segments to the frame header; a picture that the camera turned has its sides exchanged. */
function readJpeg(bytes: Buffer): ImageSize | null {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xffd8) return null
  let isTurned = false
  for (let at = 2; at + 9 < bytes.length; at += 2 + bytes.readUInt16BE(at + 2)) {
    if (bytes[at] !== 0xff) return null
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xe1) isTurned = isExifTurned(bytes.subarray(at + 4, at + 2 + bytes.readUInt16BE(at + 2)))
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (!isFrame) continue
    const size = { width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) }
    return isTurned ? { width: size.height, height: size.width } : size
  }
  return null
}

/** Orientations 5 to 8 of EXIF lie on their side. */
function isExifTurned(segment: Buffer): boolean {
  if (segment.length < 20 || segment.toString('latin1', 0, 4) !== 'Exif') return false
  const tiff = segment.subarray(6)
  const isLittle = tiff.toString('latin1', 0, 2) === 'II'
  const read16 = (at: number) => (at + 2 > tiff.length ? 0 : isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const start = tiff.length < 8 ? 0 : isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
  for (let index = 0; index < read16(start); index += 1) {
    const entry = start + 2 + index * 12
    if (read16(entry) === 0x0112) return read16(entry + 8) > 4
  }
  return false
}
