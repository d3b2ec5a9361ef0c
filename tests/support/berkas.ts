import { createPng } from './gambar'

/** A file of `size` bytes that is no picture; its content follows from `seed`, so that two of them differ. */
export function createBerkas(name: string, size = 64, seed = 1): File {
  return new File([new Uint8Array(size).fill(seed)], name)
}

/** A whole PNG. */
export function createBerkasPng(name: string, width = 40, height = 30): File {
  const dataUrl = createPng(width, height)
  return new File([new Uint8Array(Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64'))], name)
}

/**
 * A JPEG as a phone writes it: EXIF with a small whole picture inside, then the large one. `isWhole` false cuts it off
 * in the middle of its pixels.
 */
export function createBerkasJpeg(name: string, { isWhole = true }: { readonly isWhole?: boolean } = {}): File {
  const thumbnail = [0xff, 0xd8, 0xff, 0xd9]
  const exif = [0xff, 0xe1, 0x00, 2 + thumbnail.length, ...thumbnail]
  const frame = [0xff, 0xc0, 0x00, 0x0b, 0x08, 0x00, 0x1e, 0x00, 0x28, 0x01, 0x01, 0x11, 0x00]
  const scan = [0xff, 0xda, 0x00, 0x08, 0x01, 0x01, 0x00, 0x00, 0x3f, 0x00, ...Array.from({ length: 200 }, () => 0x5a)]
  const end = isWhole ? [0xff, 0xd9, 0x00, 0x00] : []
  return new File([new Uint8Array([0xff, 0xd8, ...exif, ...frame, ...scan, ...end])], name)
}
