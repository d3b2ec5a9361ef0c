import { readXml } from './xml-reader'

/** What a number format makes of a number, as far as the import cares. */
export type NumberKind = 'angka' | 'persen' | 'tanggal'

/** Kind of number by the style index of a cell. */
export type CellStyles = readonly NumberKind[]

const BUILT_IN_DATES = new Set([
  14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54, 55, 56,
  57, 58,
])
const BUILT_IN_PERCENTS = new Set([9, 10])

/** Reads only number formats; colours and fonts say nothing about a value. */
export async function readCellStyles(chunks: AsyncIterable<Uint8Array>): Promise<CellStyles> {
  const formats = new Map<number, NumberKind>()
  const styles: NumberKind[] = []
  let isCellFormat = false
  await readXml(chunks, {
    onOpen(name, attributes) {
      if (name === 'numFmt') formats.set(Number(attributes.numFmtId), getNumberKind(attributes.formatCode ?? ''))
      else if (name === 'cellXfs') isCellFormat = true
      else if (name === 'xf' && isCellFormat) {
        const id = Number(attributes.numFmtId ?? 0)
        styles.push(formats.get(id) ?? getBuiltInKind(id))
      }
    },
    onClose(name) {
      if (name === 'cellXfs') isCellFormat = false
    },
  })
  return styles
}

function getBuiltInKind(id: number): NumberKind {
  if (BUILT_IN_DATES.has(id)) return 'tanggal'
  return BUILT_IN_PERCENTS.has(id) ? 'persen' : 'angka'
}

/** Kind of a format code such as `[$-421]dd mmmm yyyy` or `0,00%`: quoted words, colours and locales are no letters of it. */
export function getNumberKind(formatCode: string): NumberKind {
  const [positive = ''] = formatCode
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, '')
    .split(';')
  if (/general/i.test(positive)) return 'angka'
  if (/[dmyhs]/i.test(positive)) return 'tanggal'
  return positive.includes('%') ? 'persen' : 'angka'
}
