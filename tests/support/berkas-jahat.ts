import { buildBagian, buildBuku } from './buku-kerja'
import { buildZip, type ZipEntry } from './zip'

/** A hostile or broken file, with what was done to it. */
export type BerkasJahat = { readonly cara: string; readonly bytes: Uint8Array }

type Acak = () => number

/** Numbers from 0 to 1 that are the same for the same seed. */
export function createAcak(seed: number): Acak {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A workbook with everything that the reader looks at: texts of all kinds, styles, merges, hidden parts, two sheets. */
function listBagian(): readonly ZipEntry[] {
  const baris = Array.from({ length: 40 }, (_, index) => [
    `Kecamatan ${index}`,
    1000 + index,
    { rumus: `B${index + 1}*2`, hasil: 2000 + 2 * index },
    { gaya: 'persen' as const, nilai: 0.5 },
    { gaya: 'tanggal' as const, nilai: 45_000 + index },
    { xml: `<c r="F${index + 1}" t="s"><v>${index % 5}</v></c>` },
  ])
  return buildBagian({
    lembar: [
      {
        nama: 'Rekap',
        baris,
        gabungan: ['A40:C40'],
        kepala: '<dimension ref="A1:F40"/><cols><col min="3" max="3" hidden="1"/></cols>',
      },
      { nama: 'Bantu', baris: [['a', 1]], keadaan: 'hidden' },
    ],
    teks: ['satu', 'dua', 'tiga', 'empat', 'lima'],
  })
}

const pick = <T>(acak: Acak, list: readonly T[]): T => {
  const item = list[Math.floor(acak() * list.length)]
  if (item === undefined) throw new RangeError('nothing to pick from')
  return item
}

/** Bits of a good file turned over, or its end cut off: most stop at the ZIP, some reach further. */
export function buildRusakMentah(acak: Acak): BerkasJahat {
  const bytes = buildZip(listBagian())
  if (acak() < 0.3) return { cara: 'truncated', bytes: bytes.slice(0, Math.floor(acak() * bytes.length)) }
  const flips = 1 + Math.floor(acak() * 20)
  for (let flip = 0; flip < flips; flip += 1) {
    const at = Math.floor(acak() * bytes.length)
    bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(acak() * 8))
  }
  return { cara: `${flips} bits`, bytes }
}

const SISIPAN = [
  '<',
  '>',
  '&',
  '&amp;',
  '&#0;',
  '&#x110000;',
  '&lol;',
  ']]>',
  '<![CDATA[',
  '<!--',
  '-->',
  '<?x',
  '"',
  "'",
  '\u0000',
  '\ufffe',
  '\ud800',
  '<!DOCTYPE a>',
  '<!DOCTYPE a SYSTEM "file:///etc/passwd">',
  '<row>',
  '</row>',
  '<row r="0">',
  '<row r="-1">',
  '<row r="1048577">',
  '<c>',
  '</c>',
  '<c r="XFD1048576"><v>1</v></c>',
  '<c r="A0"><v>1</v></c>',
  '<c r="AAAA1"><v>1</v></c>',
  '<c t="s"><v>-1</v></c>',
  '<c t="s"><v>1e9</v></c>',
  '<c t="s"><v>__proto__</v></c>',
  '<c s="-1"><v>1</v></c>',
  '<c s="99999"><v>1</v></c>',
  '<c><v>1e309</v></c>',
  '<c><v>NaN</v></c>',
  '<c t="d"><v>x</v></c>',
  '<v>',
  '</v>',
  '<is><t>',
  '<mergeCell ref="A1:XFD1048576"/>',
  '<mergeCell ref="B2:A1"/>',
  '<mergeCell/>',
  '<col min="1" max="99999999999" hidden="1"/>',
  '<sheetData>',
  '</sheetData>',
  '<si>',
  '<t>',
  '<xf numFmtId="14"/>',
  '<sheet name="x" r:id="rId99"/>',
  '<sheet/>',
  '<a:b xmlns:a="x"/>',
] as const

/** One part of a good file with its XML changed, packed again: these reach the parser. */
export function buildRusakXml(acak: Acak): BerkasJahat {
  const bagian = listBagian()
  const sasaran = pick(acak, bagian)
  let xml = sasaran.data.toString()
  const steps = 1 + Math.floor(acak() * 4)
  for (let step = 0; step < steps; step += 1) xml = mutateXml(xml, acak)
  return {
    cara: `XML of ${sasaran.name}`,
    bytes: buildZip(bagian.map((satu) => (satu === sasaran ? { ...satu, data: xml } : satu))),
  }
}

function mutateXml(xml: string, acak: Acak): string {
  const at = Math.floor(acak() * xml.length)
  const length = Math.floor(acak() * 60)
  const ways = [
    () => xml.slice(0, at) + xml.slice(at + length),
    () => xml.slice(0, at) + pick(acak, SISIPAN) + xml.slice(at),
    () => xml.slice(0, xml.indexOf('<', at)) + pick(acak, SISIPAN) + xml.slice(xml.indexOf('<', at)),
    () => xml.slice(0, at) + xml.slice(at, at + length).repeat(2 + Math.floor(acak() * 50)) + xml.slice(at + length),
    () => xml.replace(/"[^"]*"/g, (value) => (acak() < 0.02 ? `"${pick(acak, SISIPAN).replaceAll('"', '')}"` : value)),
    () =>
      xml.replace(/>(\d+)</g, (value) =>
        acak() < 0.05 ? `>${pick(acak, ['-1', '1e400', '', '9'.repeat(400), ' ', '0x10'])}<` : value,
      ),
  ]
  return pick(acak, ways)()
}

const DATA_BANYAK = 8_000_000

/** Files that were made to hurt: each kind once. `sheet` becomes the first worksheet of a good file. */
export function listBerkasPerusak(): readonly BerkasJahat[] {
  const bagian = listBagian()
  const withSheet = (cara: string, sheet: string, lain: Partial<ZipEntry> = {}): BerkasJahat => ({
    cara,
    bytes: buildZip(
      bagian.map((satu) => (satu.name.endsWith('sheet1.xml') ? { ...satu, data: sheet, ...lain } : satu)),
    ),
  })
  const sheetOf = (rows: string, rest = '') => `<worksheet><sheetData>${rows}</sheetData>${rest}</worksheet>`
  const withEntries = (cara: string, entries: readonly ZipEntry[]): BerkasJahat => ({
    cara,
    bytes: buildZip([...bagian, ...entries]),
  })
  const entity = Array.from({ length: 9 }, (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`).join(
    '',
  )
  return [
    withSheet('blanks without end', sheetOf(' '.repeat(DATA_BANYAK))),
    withSheet('one text without end', sheetOf(`<row><c t="str"><v>${'x'.repeat(DATA_BANYAK)}</v></c></row>`)),
    withSheet('one attribute without end', `<worksheet a="${'x'.repeat(DATA_BANYAK)}"/>`),
    withSheet('one name without end', `<${'x'.repeat(DATA_BANYAK)}/>`),
    withSheet('one comment without end', `<worksheet><!--${'x'.repeat(DATA_BANYAK)}--></worksheet>`),
    withSheet('one instruction without end', `<worksheet><?x ${'x'.repeat(DATA_BANYAK)}?></worksheet>`),
    withSheet(
      'attributes without end',
      `<worksheet ${Array.from({ length: 300_000 }, (_, index) => `a${index}="1"`).join(' ')}/>`,
    ),
    withSheet('elements in elements', '<a>'.repeat(1_000_000)),
    withSheet('elements that close', `<worksheet>${'<a/>'.repeat(1_500_000)}</worksheet>`),
    withSheet(
      'entities of entities',
      `<!DOCTYPE l [<!ENTITY l0 "lol">${entity}]>${sheetOf('<row><c><v>&l9;</v></c></row>')}`,
    ),
    withSheet('an entity from outside', `<!DOCTYPE a SYSTEM "http://127.0.0.1:9/x.dtd">${sheetOf('')}`),
    withSheet('rows without end', sheetOf('<row><c><v>1</v></c></row>'.repeat(200_000))),
    withSheet('empty rows without end', sheetOf('<row/>'.repeat(1_000_000))),
    withSheet('cells without end', sheetOf(`<row>${'<c><v>1</v></c>'.repeat(500_000)}</row>`)),
    withSheet('cells of all columns', sheetOf(`<row>${'<c><v>1</v></c>'.repeat(100)}</row>`.repeat(20_000))),
    withSheet(
      'days in all cells',
      sheetOf(
        Array.from(
          { length: 20_000 },
          (_, row) =>
            `<row>${Array.from({ length: 100 }, (_, column) => `<c s="2"><v>${row + column / 97}</v></c>`).join('')}</row>`,
        ).join(''),
      ),
    ),
    withSheet('the last cell of Excel', sheetOf('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')),
    withSheet(
      'merges of everything',
      sheetOf(
        '<row><c><v>1</v></c></row>'.repeat(50_000),
        `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(9000)}</mergeCells>`,
      ),
    ),
    withSheet(
      'merges without end',
      sheetOf('<row><c><v>1</v></c></row>', `<mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(100_000)}</mergeCells>`),
    ),
    withSheet(
      'hidden columns without end',
      sheetOf('').replace('<sheetData>', `${'<col min="1" max="16384" hidden="1"/>'.repeat(100_000)}<sheetData>`),
    ),
    withSheet('a size that lies low', sheetOf('<row><c><v>1</v></c></row>'), { declaredSize: 3 }),
    withSheet('a size that lies high', sheetOf('<row><c><v>1</v></c></row>'), { declaredSize: 3_000_000_000 }),
    withSheet('a wrong checksum', sheetOf('<row><c><v>1</v></c></row>'), { declaredCrc: 1 }),
    withSheet('an unknown packing', sheetOf(''), { method: 99 }),
    withSheet('an encrypted part', sheetOf(''), { flags: 1 }),
    withEntries('the same part twice', [{ name: 'xl/worksheets/sheet1.xml', data: sheetOf('') }]),
    withEntries('the same part in capitals', [{ name: 'XL/Worksheets/Sheet1.xml', data: sheetOf('') }]),
    withEntries('a way out', [{ name: '../../etc/passwd', data: 'x' }]),
    withEntries('an absolute path', [{ name: '/etc/passwd', data: 'x' }]),
    withEntries('a backslash', [{ name: '..\\..\\x', data: 'x' }]),
    withEntries('two names', [{ name: 'a.xml', localName: 'b.xml', data: 'x' }]),
    withEntries(
      'parts without end',
      Array.from({ length: 30_000 }, (_, index) => ({ name: `p${index}`, data: '', isStored: true })),
    ),
    {
      cara: 'one long text in every cell',
      bytes: buildBuku({
        lembar: [{ nama: 'Data', data: `<row>${'<c t="s"><v>0</v></c>'.repeat(100)}</row>`.repeat(10_000) }],
        teks: ['x'.repeat(32_767)],
      }),
    },
    {
      cara: 'texts without end',
      bytes: buildBuku({
        lembar: [{ nama: 'Data', baris: [['a']] }],
        teks: Array.from({ length: 1_000_001 }, () => ''),
      }),
    },
    {
      cara: 'sheets without end',
      bytes: buildBuku({
        lembar: Array.from({ length: 150 }, (_, index) => ({
          nama: `S${index}`,
          data: '<row><c><v>1</v></c></row>'.repeat(5000),
        })),
      }),
    },
    { cara: 'only the two letters', bytes: new Uint8Array([0x50, 0x4b]) },
    { cara: 'only an end', bytes: buildZip([]) },
  ]
}
