import { describe, expect, it } from 'vitest'
import { readWorkbook } from '../../../electron/features/impor/read-workbook'
import { PESAN_JENIS_BERKAS } from '../../../shared/features/impor/berkas.rules'
import { buildBagian, buildBuku, buildBukuSatu, TIPE_BINER, TIPE_MAKRO } from '../../support/buku-kerja'
import { buildZip } from '../../support/zip'

const TABEL = [
  ['Kecamatan', 'DPT'],
  ['Simpang Lima', 1250],
]
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const text = (content: string, encoding: BufferEncoding = 'utf8') => new Uint8Array(Buffer.from(content, encoding))
const html = '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><tr><td>1</td></tr></table></html>'

/** A compound file with one entry of its directory, at a place where entries stand. */
function buildOle(entry: string): Uint8Array {
  return new Uint8Array(
    Buffer.concat([OLE, Buffer.alloc(1024 - OLE.length), Buffer.from(entry, 'utf16le'), Buffer.alloc(200)]),
  )
}

const refuse = (bytes: Uint8Array) =>
  readWorkbook(bytes).then(
    () => null,
    (error: unknown) => error,
  )

describe('kind of a file, by its content', () => {
  it.each([
    ['an old workbook', buildOle('Workbook'), 'xls'],
    ['a workbook with a password', buildOle('EncryptedPackage'), 'sandi'],
    ['a macro workbook', buildBuku({ lembar: [{ nama: 'Data', baris: TABEL }], tipe: TIPE_MAKRO }), 'makro'],
    ['a binary workbook', buildBuku({ lembar: [{ nama: 'Data', baris: TABEL }], tipe: TIPE_BINER }), 'xlsb'],
    [
      'macros in a workbook that denies them',
      buildZip([
        ...buildBagian({ lembar: [{ nama: 'Data', baris: TABEL }] }),
        { name: 'xl/vbaProject.bin', data: 'x' },
      ]),
      'makro',
    ],
    [
      'a LibreOffice file',
      buildZip([
        { name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet', isStored: true },
        { name: 'content.xml', data: '<a/>' },
      ]),
      'ods',
    ],
    ['a web page', text(html), 'html'],
    ['a web page behind a mark and blanks', text(`\ufeff \r\n ${html}`), 'html'],
    ['a web page in UTF-16', text(`\ufeff${html}`, 'utf16le'), 'html'],
    ['a web page that begins with its table', text('<TABLE border=1><tr><td>x'), 'html'],
    [
      'an Excel 2003 XML file',
      text('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'),
      'xml',
    ],
    ['commas', text('kecamatan,dpt\nSimpang Lima,1250\n'), 'csv'],
    ['semicolons after a mark', text('\ufeffkecamatan;dpt\n'), 'csv'],
    ['tabs in UTF-16', text('\ufeffkecamatan\tdpt\n', 'utf16le'), 'csv'],
    ['bars in Windows-1252', text('désa|dpt', 'latin1'), 'csv'],
    ['a letter', text('Kepada Yth. Camat Simpang Lima'), 'bukan buku kerja'],
    ['nothing', new Uint8Array(), 'bukan buku kerja'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 44, 59]), 'bukan buku kerja'],
    ['another ZIP', buildZip([{ name: 'surat.txt', data: 'Yth.' }]), 'bukan buku kerja'],
    [
      'a workbook without its parts',
      buildZip(buildBagian({ lembar: [{ nama: 'Data', baris: TABEL }] }).slice(2)),
      'bukan buku kerja',
    ],
    ['half a workbook', buildBukuSatu(TABEL).slice(0, 700), 'bukan buku kerja'],
  ] as const)('answers %s with its sentence', async (_, bytes, kode) => {
    expect(await refuse(bytes)).toMatchObject({ kode, message: PESAN_JENIS_BERKAS[kode] })
  })

  it('reads a workbook, transitional and strict', async () => {
    for (const isStrict of [false, true]) {
      const { lembar } = await readWorkbook(buildBuku({ lembar: [{ nama: 'Data', baris: TABEL }], isStrict }))
      expect(lembar[0]?.baris.map(({ sel }) => sel)).toEqual(TABEL)
    }
  })
})

describe('a package that cannot be trusted', () => {
  const parts = buildBagian({ lembar: [{ nama: 'Data', baris: TABEL }] })
  const sheet = parts.find(({ name }) => name.endsWith('sheet1.xml')) ?? parts[0]
  const other = { name: 'xl/worksheets/Sheet1.xml', data: '<worksheet/>' }

  it.each([
    ['two entries of one name', buildZip([...parts, { ...other, name: 'xl/worksheets/sheet1.xml' }]), 'berbahaya'],
    ['two names that differ in capitals', buildZip([...parts, other]), 'berbahaya'],
    ['a name that its data deny', buildZip([...parts, { name: 'a.xml', localName: 'b.xml', data: '' }]), 'berbahaya'],
    ['a path that leads out', buildZip([...parts, { name: '../x.xml', data: '' }]), 'bukan buku kerja'],
    [
      'too many parts',
      buildZip([...parts, ...Array.from({ length: 200 }, (_, index) => ({ name: `${index}.xml`, data: '' }))]),
      'terlalu besar',
    ],
    [
      'a wrong size',
      buildZip([
        ...parts.filter((part) => part !== sheet),
        { name: 'xl/worksheets/sheet1.xml', data: '<worksheet/>', declaredSize: 5 },
      ]),
      'bukan buku kerja',
    ],
    [
      'a wrong checksum',
      buildZip([
        ...parts.filter((part) => part !== sheet),
        { name: 'xl/worksheets/sheet1.xml', data: '<worksheet/>', declaredCrc: 5 },
      ]),
      'bukan buku kerja',
    ],
    [
      'an encrypted part',
      buildZip([
        ...parts.filter((part) => part !== sheet),
        { name: 'xl/worksheets/sheet1.xml', data: '<worksheet/>', flags: 1 },
      ]),
      'bukan buku kerja',
    ],
    [
      'a document type',
      buildZip([
        ...parts.filter((part) => part !== sheet),
        { name: 'xl/worksheets/sheet1.xml', data: '<!DOCTYPE a [<!ENTITY b "c">]><worksheet>&b;</worksheet>' },
      ]),
      'berbahaya',
    ],
    [
      'a small part that inflates without end',
      buildZip([
        ...parts.filter((part) => part !== sheet),
        { name: 'xl/worksheets/sheet1.xml', data: `<worksheet>${' '.repeat(6_000_000)}</worksheet>` },
      ]),
      'berbahaya',
    ],
    [
      'elements inside each other without end',
      buildZip([
        ...parts.filter((part) => part !== sheet),
        { name: 'xl/worksheets/sheet1.xml', data: '<a>'.repeat(5000) },
      ]),
      'bukan buku kerja',
    ],
    [
      'letters that are no UTF-8',
      buildZip([
        ...parts.filter((part) => part !== sheet),
        { name: 'xl/worksheets/sheet1.xml', data: Buffer.from('<worksheet>\xff</worksheet>', 'latin1') },
      ]),
      'bukan buku kerja',
    ],
  ] as const)('is refused: %s', async (_, bytes, kode) => {
    expect(await refuse(bytes)).toMatchObject({ name: 'FileRefusal', kode })
  })

  it('is not read beyond 10 MB', async () => {
    expect(await refuse(new Uint8Array(10 * 1024 * 1024 + 1))).toMatchObject({ kode: 'terlalu besar' })
  })
})
