import type { JenisBukanXlsx } from '@shared/features/impor/berkas.rules'

const SNIFFED_BYTES = 64 * 1024
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const OLE_ENTRY_BYTES = 128
const SEPARATOR = /[,;\t|]/
/** Control characters that no text of an office holds. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they tell text from a binary file
const BINARY = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/

/**
 * What a file is by its first bytes, whatever its name says; a ZIP has to be opened to know more.
 * `bytes` is the whole file.
 */
export function detectFileKind(bytes: Uint8Array): 'zip' | JenisBukanXlsx {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return 'zip'
  if (OLE.every((byte, index) => (index >= 4 && bytes.length < OLE.length ? true : bytes[index] === byte))) {
    return hasOleEntry(bytes, 'EncryptedPackage') ? 'sandi' : 'xls'
  }
  const text = decodeStart(bytes.subarray(0, SNIFFED_BYTES))
  if (text === null) return 'bukan buku kerja'
  const start = text.trimStart().toLowerCase()
  if (start.startsWith('<?xml') && start.includes('urn:schemas-microsoft-com:office:spreadsheet')) return 'xml'
  if (
    start.startsWith('mime-version:') ||
    /<(?:html|table|!doctype html|head|body|meta)\b/.test(start.slice(0, 4096))
  ) {
    return 'html'
  }
  return SEPARATOR.test(start) ? 'csv' : 'bukan buku kerja'
}

/** Names in the directory of a compound file are UTF-16 and stand at the beginning of an entry. */
function hasOleEntry(bytes: Uint8Array, name: string): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const needle = Buffer.from(name, 'utf16le')
  for (let at = file.indexOf(needle); at !== -1; at = file.indexOf(needle, at + 1)) {
    if (at % OLE_ENTRY_BYTES === 0) return true
  }
  return false
}

/** The first characters, null when the bytes are no text. */
function decodeStart(bytes: Uint8Array): string | null {
  const encoding = getBomEncoding(bytes) ?? guessEncoding(bytes)
  const text = new TextDecoder(encoding).decode(bytes)
  return BINARY.test(text) ? null : text
}

/** The encoding that a byte order mark states. */
export function getBomEncoding(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

/** Without a mark: every second byte zero is UTF-16, everything else is read byte by byte. */
function guessEncoding(bytes: Uint8Array): string {
  if (bytes.length >= 4 && bytes[1] === 0 && bytes[3] === 0) return 'utf-16le'
  if (bytes.length >= 4 && bytes[0] === 0 && bytes[2] === 0) return 'utf-16be'
  return 'windows-1252'
}
