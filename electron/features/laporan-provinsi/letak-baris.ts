/**
 * What points at rows of a sheet besides its cells, and what the number formats of a workbook show (pure): joined cells,
 * print breaks, conditional formats, tables and pictures follow the rows that grew.
 */
import { getAtribut, unescapeXml } from './lembar-xml'
import { type BarisTumbuh, moveBaris, moveRentang } from './rujukan-sel'

/** `ref`, `sqref` and the like of everything that points at rows of the sheet. */
export function moveAtribut(xml: string, own: readonly BarisTumbuh[]): string {
  return xml.replace(
    /(\s(?:ref|sqref|topLeftCell|activeCell)=")([^"]*)"/g,
    (_, awal: string, rentang: string) =>
      `${awal}${awal.includes('Cell') ? moveRentang(own, rentang).split(':')[0] : moveRentang(own, rentang)}"`,
  )
}

export function moveFormulas(xml: string, move: (rumus: string) => string): string {
  return xml.replace(
    /(<(?:formula|formula1|formula2)>)([^<]*)/g,
    (_, tag: string, rumus: string) => `${tag}${move(rumus)}`,
  )
}

export function moveBreaks(xml: string, own: readonly BarisTumbuh[]): string {
  return xml.replace(/<rowBreaks\b[\s\S]*?<\/rowBreaks>/, (breaks) =>
    breaks.replace(
      /(<brk\b[^>]*?\sid=")(\d+)"/g,
      (_, awal: string, id: string) => `${awal}${moveBaris(own, Number(id))}"`,
    ),
  )
}

/** Everything behind the rows that points at them. Cells that were joined within a row that grew are joined in each copy. */
export function moveEkor(xml: string, own: readonly BarisTumbuh[]): string {
  const tumbuhBaris = new Map(own.map((satu) => [satu.baris, satu]))
  let copies = 0
  const result = xml.replace(
    /<mergeCell\b[^>]*?ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"[^>]*\/>/g,
    (utuh, a: string, atas: string, b: string, bawah: string) => {
      const satu = atas === bawah ? tumbuhBaris.get(Number(atas)) : undefined
      if (satu === undefined) return utuh
      copies += satu.tambah
      const start = moveBaris(own, satu.baris)
      // Already where they will stand: written in a way that the next step leaves alone.
      return Array.from(
        { length: satu.tambah + 1 },
        (_, ke) => `<mergeCell rEf="${a}${start + ke}:${b}${start + ke}"/>`,
      ).join('')
    },
  )
  const counted = copies === 0 ? result : result.replace(/(<mergeCells\b[^>]*?)\scount="\d+"/, '$1')
  return moveAtribut(counted, own).replaceAll(' rEf="', ' ref="')
}

/** Pictures and tables of the sheet: they stand in parts of their own. */
export function* moveParts(
  bagian: ReadonlyMap<string, string>,
  path: string,
  own: readonly BarisTumbuh[],
): Generator<readonly [string, string]> {
  if (own.every(({ tambah }) => tambah === 0)) return
  const rels = bagian.get(path.replace(/([^/]+)$/, '_rels/$1.rels')) ?? ''
  for (const [, target = ''] of rels.matchAll(/Target="([^"]*)"/g)) {
    const part = target.startsWith('/') ? target.slice(1) : `xl/worksheets/${target}`.replace(/[^/]+\/\.\.\//g, '')
    const xml = bagian.get(part)
    if (xml === undefined) continue
    if (part.startsWith('xl/tables/')) yield [part, moveAtribut(xml, own)]
    if (part.startsWith('xl/drawings/') && part.endsWith('.xml')) {
      yield [
        part,
        xml.replace(
          /(<xdr:row>)(\d+)(?=<)/g,
          (_, tag: string, row: string) => `${tag}${moveBaris(own, Number(row) + 1) - 1}`,
        ),
      ]
    }
  }
}

/** What a style shows, by its number in the attribute `s`. */
export type JenisFormat = (s: string | null) => 'tanggal' | 'persen' | 'lain'

/** What the number format of a style shows; by its number, or by its signs where the province wrote its own. */
export function readFormats(styles: string): JenisFormat {
  const own = new Map(
    [...styles.matchAll(/<numFmt\b([^>]*)>/g)].map(([, atribut = '']) => [
      getAtribut(atribut, 'numFmtId') ?? '',
      unescapeXml(getAtribut(atribut, 'formatCode') ?? ''),
    ]),
  )
  const xfs = /<cellXfs\b[\s\S]*?<\/cellXfs>/.exec(styles)?.[0] ?? ''
  const ids = [...xfs.matchAll(/<xf\b([^>]*)>/g)].map(([, atribut = '']) => getAtribut(atribut, 'numFmtId') ?? '0')
  return (s) => {
    const id = ids[Number(s ?? 0)] ?? '0'
    const code = own.get(id)?.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')
    if (code !== undefined) return code.includes('%') ? 'persen' : /[dmy]/i.test(code) ? 'tanggal' : 'lain'
    const number = Number(id)
    if (number === 9 || number === 10) return 'persen'
    return (number >= 14 && number <= 17) || number === 22 ? 'tanggal' : 'lain'
  }
}
