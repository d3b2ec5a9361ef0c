import { buildZip, type ZipEntry } from './zip'

/** A cell of a test workbook. `xml` stands as it is inside the row. */
export type SelUji =
  | string
  | number
  | boolean
  | null
  | { readonly gaya: 'persen' | 'tanggal'; readonly nilai: number }
  | { readonly rumus: string; readonly hasil: number | string | null }
  | { readonly galat: string }
  | { readonly xml: string }

export type LembarUji = {
  readonly nama: string
  readonly baris?: readonly (readonly SelUji[])[]
  /** Everything inside `sheetData`, instead of `baris`. */
  readonly data?: string
  readonly gabungan?: readonly string[]
  readonly keadaan?: 'visible' | 'hidden' | 'veryHidden'
  /** Rows, from 1, that are hidden. */
  readonly barisTersembunyi?: readonly number[]
  /** XML in front of `sheetData`, such as `cols`. */
  readonly kepala?: string
}

export type BukuUji = {
  readonly lembar: readonly LembarUji[]
  /** Texts that cells of type `s` refer to. */
  readonly teks?: readonly string[]
  readonly is1904?: boolean
  /** Prefix of all elements, as some producers write. */
  readonly awalan?: string
  readonly isStrict?: boolean
  readonly tipe?: string
}

const TIPE_XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'
export const TIPE_MAKRO = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'
export const TIPE_BINER = 'application/vnd.ms-excel.sheet.binary.macroEnabled.main'

/** A workbook as bytes. */
export function buildBuku(buku: BukuUji): Uint8Array {
  return buildZip(buildBagian(buku))
}

/** A workbook of one sheet. */
export function buildBukuSatu(baris: LembarUji['baris'], lembar: Partial<LembarUji> = {}): Uint8Array {
  return buildBuku({ lembar: [{ nama: 'Data', baris, ...lembar }] })
}

/** Its parts, for tests that spoil one of them. */
export function buildBagian({
  lembar,
  teks,
  is1904,
  awalan = '',
  isStrict,
  tipe = TIPE_XLSX,
}: BukuUji): readonly ZipEntry[] {
  const host = isStrict ? 'http://purl.oclc.org/ooxml' : 'http://schemas.openxmlformats.org'
  const main = isStrict ? `${host}/spreadsheetml/main` : `${host}/spreadsheetml/2006/main`
  const links = isStrict ? `${host}/officeDocument/relationships` : `${host}/officeDocument/2006/relationships`
  const p = awalan === '' ? '' : `${awalan}:`
  const xmlns = awalan === '' ? `xmlns="${main}"` : `xmlns:${awalan}="${main}"`
  const link = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${links}/${type}" Target="${target}"/>`
  const relationships = (text: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${text}</Relationships>`
  const sheets = lembar.map(
    ({ nama, keadaan = 'visible' }, index) =>
      `<${p}sheet name="${escapeXml(nama)}" sheetId="${index + 1}" state="${keadaan}" r:id="rId${index + 1}"/>`,
  )
  const parts: ZipEntry[] = [
    {
      name: '[Content_Types].xml',
      data: `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${tipe}"/></Types>`,
    },
    { name: '_rels/.rels', data: relationships(link('rId1', 'officeDocument', 'xl/workbook.xml')) },
    {
      name: 'xl/workbook.xml',
      data: `<${p}workbook ${xmlns} xmlns:r="${links}"><${p}workbookPr${is1904 ? ' date1904="1"' : ''}/><${p}sheets>${sheets.join('')}</${p}sheets></${p}workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: relationships(
        lembar.map((_, index) => link(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`)).join('') +
          link('rIdG', 'styles', 'styles.xml') +
          (teks === undefined ? '' : link('rIdT', 'sharedStrings', 'sharedStrings.xml')),
      ),
    },
    {
      name: 'xl/styles.xml',
      data: `<${p}styleSheet ${xmlns}><${p}numFmts><${p}numFmt numFmtId="164" formatCode="[$-421]dd mmmm yyyy"/></${p}numFmts><${p}cellXfs><${p}xf numFmtId="0"/><${p}xf numFmtId="10"/><${p}xf numFmtId="164"/></${p}cellXfs></${p}styleSheet>`,
    },
    ...lembar.map((satu, index) => ({
      name: `xl/worksheets/sheet${index + 1}.xml`,
      data: buildSheetXml(satu, p, xmlns),
    })),
  ]
  const strings = (teks ?? []).map((text) => `<${p}si><${p}t>${escapeXml(text)}</${p}t></${p}si>`).join('')
  return teks === undefined
    ? parts
    : [...parts, { name: 'xl/sharedStrings.xml', data: `<${p}sst ${xmlns}>${strings}</${p}sst>` }]
}

function buildSheetXml(
  { baris = [], data, gabungan = [], barisTersembunyi = [], kepala = '' }: LembarUji,
  p: string,
  xmlns: string,
) {
  const rows = baris.map((row, index) => {
    const cells = row.map((sel, column) => buildCellXml(sel, `${String.fromCharCode(65 + column)}${index + 1}`, p))
    return `<${p}row r="${index + 1}"${barisTersembunyi.includes(index + 1) ? ' hidden="1"' : ''}>${cells.join('')}</${p}row>`
  })
  const merges = gabungan.map((ref) => `<${p}mergeCell ref="${ref}"/>`).join('')
  return `<${p}worksheet ${xmlns}>${kepala}<${p}sheetData>${data ?? rows.join('')}</${p}sheetData>${merges === '' ? '' : `<${p}mergeCells>${merges}</${p}mergeCells>`}</${p}worksheet>`
}

function buildCellXml(sel: SelUji, ref: string, p: string): string {
  if (sel === null) return ''
  if (typeof sel === 'number') return `<${p}c r="${ref}"><${p}v>${sel}</${p}v></${p}c>`
  if (typeof sel === 'boolean') return `<${p}c r="${ref}" t="b"><${p}v>${sel ? 1 : 0}</${p}v></${p}c>`
  if (typeof sel === 'string')
    return `<${p}c r="${ref}" t="inlineStr"><${p}is><${p}t>${escapeXml(sel)}</${p}t></${p}is></${p}c>`
  if ('xml' in sel) return sel.xml
  if ('galat' in sel) return `<${p}c r="${ref}" t="e"><${p}v>${sel.galat}</${p}v></${p}c>`
  if ('gaya' in sel) return `<${p}c r="${ref}" s="${sel.gaya === 'persen' ? 1 : 2}"><${p}v>${sel.nilai}</${p}v></${p}c>`
  const hasil = sel.hasil === null ? '' : `<${p}v>${escapeXml(String(sel.hasil))}</${p}v>`
  const type = typeof sel.hasil === 'string' ? ' t="str"' : ''
  return `<${p}c r="${ref}"${type}><${p}f>${escapeXml(sel.rumus)}</${p}f>${hasil}</${p}c>`
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
