/** Pictures made here, so that no test needs a file: an emblem of nobody, and photos of nothing. */
import { deflateSync } from 'node:zlib'

const SHIELD = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 100"><path d="M40 2 L76 12 V52 C76 74 60 90 40 98 C20 90 4 74 4 52 V12 Z" fill="white" stroke="#222" stroke-width="3"/><path d="M40 9 L69.5 17.5 V52 C69.5 70 57 83.5 40 90.5 C23 83.5 10.5 70 10.5 52 V17.5 Z" fill="none" stroke="#222" stroke-width="1.1"/><path d="M24 50 A16 16 0 0 1 56 50 Z" fill="#222"/><path d="M40 29 V22 M28 33 L23.5 27.5 M52 33 L56.5 27.5 M20 43 L14.5 40 M60 43 L65.5 40" stroke="#222" stroke-width="2.2" fill="none"/><path d="M14 57 Q20.5 52 27 57 T40 57 T53 57 T66 57" stroke="#222" stroke-width="2" fill="none"/><path d="M17 65 Q23 61 28.5 65 T40 65 T51.5 65 T63 65" stroke="#222" stroke-width="2" fill="none"/></svg>`

export const LAMBANG_CONTOH = `data:image/svg+xml;base64,${Buffer.from(SHIELD).toString('base64')}`

/** A PNG of one grey with a darker band, `width` × `height` pixels. */
export function createPng(width: number, height: number): string {
  const rows = Array.from({ length: height }, (_, y) => {
    const shade = y > height * 0.4 && y < height * 0.6 ? 120 : 205
    return Buffer.concat([Buffer.from([0]), Buffer.alloc(width, shade)])
  })
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 0, 0, 0, 0], 8)
  const png = Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    createChunk('IHDR', header),
    createChunk('IDAT', deflateSync(Buffer.concat(rows))),
    createChunk('IEND', Buffer.alloc(0)),
  ])
  return `data:image/png;base64,${png.toString('base64')}`
}

export const FOTO_RAPAT = createPng(320, 180)
export const FOTO_TEGAK = createPng(180, 320)

function createChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return (crc ^ 0xffffffff) >>> 0
}
