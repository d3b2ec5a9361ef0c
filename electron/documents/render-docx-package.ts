/** What makes a package of Word the same bytes each time: its moment is the one given, not that of the writing. */
import { cleanXml } from './render-docx-runs'

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const END_SIZE = 22
const ENTRY_SIZE = 46

/** Properties of the file (`docProps/core.xml`); the library would write the moment of the call. */
export function buildProperties(
  info: Readonly<Record<'title' | 'subject' | 'author', string>>,
  createdAt: Date,
): string {
  const moment = createdAt.toISOString()
  const author = escapeXml(info.author)
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(info.title)}</dc:title><dc:subject>${escapeXml(info.subject)}</dc:subject>`,
    `<dc:creator>${author}</dc:creator><cp:lastModifiedBy>${author}</cp:lastModifiedBy>`,
    '<dc:language>id-ID</dc:language><cp:revision>1</cp:revision>',
    `<dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${moment}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('')
}

/** Writes `moment` (in UTC, to two seconds) as the time of every file of a ZIP archive, in place. */
export function setZipTime(bytes: Uint8Array, moment: Date): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  const time = (moment.getUTCHours() << 11) | (moment.getUTCMinutes() << 5) | (moment.getUTCSeconds() >> 1)
  const year = Math.max(0, moment.getUTCFullYear() - 1980)
  const day = (year << 9) | ((moment.getUTCMonth() + 1) << 5) | moment.getUTCDate()
  const stamp = (at: number) => {
    view.setUint16(at, time, true)
    view.setUint16(at + 2, day, true)
  }
  let at = view.getUint32(end + 16, true)
  while (at < end && view.getUint32(at, true) === DIRECTORY_ENTRY) {
    stamp(at + 12)
    stamp(view.getUint32(at + 42, true) + 10)
    const lengths = [28, 30, 32].map((offset) => view.getUint16(at + offset, true))
    at += ENTRY_SIZE + lengths.reduce((total, length) => total + length, 0)
  }
}

function findEnd(view: DataView): number {
  for (let at = view.byteLength - END_SIZE; at >= 0; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at
  }
  throw new Error('not a ZIP archive')
}

function escapeXml(text: string): string {
  return cleanXml(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
