import { crc32 } from 'node:zlib'
import { formatTeksPolos } from '@shared/lib/teks-kaya'
import type { DaftarHadirReport } from '../../../electron/features/kehadiran/daftar-hadir.report'
import type { NotulaReport } from '../../../electron/features/notula/notula.report'

/*
 * The papers as a clerk's Word file, for LibreOffice to print: paragraphs, tables and the photo, written by hand. Only
 * LibreOffice's own time counts, so nothing here needs to be quick or complete.
 */

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const NS =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'
const BREAK = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
/** English Metric Units of the photo, 150 mm wide. */
const PHOTO = { cx: 5_400_000, cy: 3_051_000 }

export function buildNotulaDocx(report: NotulaReport): Buffer {
  const photo = Buffer.from(report.foto[0]?.gambar.split(',')[1] ?? '', 'base64')
  const body = [
    paragraph('NOTULA', { bold: true, align: 'center' }),
    ...[report.rapat, report.hariTanggal, report.waktu, report.tempat, ...report.acara].map((text) => paragraph(text)),
    paragraph(formatTeksPolos(report.pembukaan), { align: 'both' }),
    ...report.pembahasan.flatMap(({ judul, butir, simpulan }, index) => [
      paragraph(`${index + 1}. ${judul}`, { bold: true }),
      ...butir.map(({ jabatan, isi }) => paragraph(`${jabatan ?? ''} ${formatTeksPolos(isi)}`, { align: 'both' })),
      paragraph(`Simpulan: ${simpulan === null ? '' : formatTeksPolos(simpulan)}`, { align: 'both' }),
    ]),
    ...report.keputusan.map((text) => paragraph(text)),
    table(report.tindakLanjut.map((row) => [row.uraian, row.penanggungJawab, row.batasWaktu, row.status])),
    paragraph(formatTeksPolos(report.penutup), { align: 'both' }),
    BREAK,
    table(report.peserta.rows.map((row, index) => [String(index + 1), row.nama, row.jabatan, row.kehadiran])),
    BREAK,
    PHOTO_XML,
  ]
  return writeDocx(body.join(''), photo)
}

export function buildDaftarHadirDocx(report: DaftarHadirReport): Buffer {
  const rows = report.rows.map((row, index) => [String(index + 1), row.nama, row.jabatan, `${index + 1} ..........`])
  return writeDocx(
    [paragraph('DAFTAR HADIR', { bold: true, align: 'center' }), paragraph(report.acara), table(rows)].join(''),
  )
}

type ParagraphStyle = { readonly bold?: boolean; readonly align?: 'center' | 'both' }

function paragraph(text: string, { bold = false, align }: ParagraphStyle = {}): string {
  const run = `<w:r><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/>${bold ? '<w:b/>' : ''}<w:sz w:val="22"/></w:rPr><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`
  return `<w:p><w:pPr><w:spacing w:after="60"/>${align ? `<w:jc w:val="${align}"/>` : ''}</w:pPr>${run}</w:p>`
}

function table(rows: readonly (readonly string[])[]): string {
  const edge = (name: string) => `<w:${name} w:val="single" w:sz="4" w:color="000000"/>`
  const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(edge).join('')
  const body = rows.map((row) => `<w:tr>${row.map((text) => `<w:tc>${paragraph(text)}</w:tc>`).join('')}</w:tr>`)
  return `<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders>${edges}</w:tblBorders></w:tblPr>${body.join('')}</w:tbl>${paragraph('')}`
}

const PHOTO_XML = `<w:p><w:r><w:drawing><wp:inline><wp:extent cx="${PHOTO.cx}" cy="${PHOTO.cy}"/><wp:docPr id="1" name="Foto"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="Foto"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="foto"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${PHOTO.cx}" cy="${PHOTO.cy}"/></a:xfrm><a:prstGeom prst="rect"/></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`

function writeDocx(body: string, photo?: Buffer): Buffer {
  const office = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const relation = (id: string, type: string, target: string) =>
    `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/></Relationships>`
  const page =
    '<w:sectPr><w:pgSz w:w="12189" w:h="18709"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1417"/></w:sectPr>'
  return writeZip([
    [
      '[Content_Types].xml',
      `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="jpg" ContentType="image/jpeg"/><Override PartName="/word/document.xml" ContentType="${office}"/></Types>`,
    ],
    ['_rels/.rels', relation('dokumen', 'officeDocument', 'word/document.xml')],
    ['word/document.xml', `${XML}<w:document ${NS}><w:body>${body}${page}</w:body></w:document>`],
    ...(photo === undefined
      ? []
      : ([
          ['word/_rels/document.xml.rels', relation('foto', 'image', 'media/foto.jpg')],
          ['word/media/foto.jpg', photo],
        ] as const)),
  ])
}

/** A zip without compression. */
function writeZip(files: readonly (readonly [string, string | Buffer])[]): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [path, content] of files) {
    const name = Buffer.from(path)
    const data = Buffer.from(content)
    // Version, flags, method (stored), time, date, CRC, sizes, length of the name, no extra.
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(0x21, 8)
    common.writeUInt32LE(crc32(data), 10)
    common.writeUInt32LE(data.length, 14)
    common.writeUInt32LE(data.length, 18)
    common.writeUInt16LE(name.length, 22)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, name, data])
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), common, place, name]))
    parts.push(local)
    offset += local.length
  }
  const entries = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 0, 'latin1')
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(entries.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, entries, end])
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
