/** PENGINGAT TINDAK LANJUT, a sheet for each jabatan with room for its answer (papers.md 2: 07). Pure. */
import { buildCell, buildTable, type Column } from '../../documents/blocks'
import type { PdfCell, PdfDefinition, PdfNode, PdfTable } from '../../documents/definition'
import { cleanLine, glueLastWord, glueText } from '../../documents/glue'
import { buildDefinition } from '../../documents/house-style'
import { buildKop } from '../../documents/kop'
import { buildPaper, mm, type Paper } from '../../documents/paper'
import { buildSignature } from '../../documents/signature'
import type { LembarPengingat, PengingatReport, PengingatRow } from './pengingat.report'

const JUDUL = 'Pengingat Tindak Lanjut'
const LETTER_INDENT = mm(12.5)
const ADDRESSEE_INDENT = mm(9)
const TABLE_SIZE = 10
const ORIGIN_SIZE = 8.5
const GREY = '#444444'
/** Room for a hand: 12 mm, of which paddings and rule of the table take 6.5 pt. */
const ANSWER_CONTENT = mm(12) - 6.5

const COLUMNS: readonly Column[] = [
  { title: 'No.', widthMm: 9 },
  { title: 'Uraian', widthMm: '*' },
  { title: 'Batas Waktu', widthMm: 36 },
  { title: 'Kemajuan', widthMm: 22 },
  { title: 'Keterangan', widthMm: 36 },
]

const ANSWER_COLUMNS: readonly Column[] = [
  { title: 'No.', widthMm: 9 },
  { title: 'Selesai/proses/belum', widthMm: 40 },
  { title: 'Kemajuan dan kendala', widthMm: '*' },
  { title: 'Bukti terlampir', widthMm: 36 },
]

export function buildPengingatPdf(report: PengingatReport): PdfDefinition {
  const paper = buildPaper(report.paper)
  return buildDefinition(report.paper, paper, {
    title: JUDUL,
    foot: `${JUDUL}, kondisi per ${report.tanggal}`,
    content: report.lembar.flatMap((lembar, index) => {
      const sheet = buildLembar(lembar, report, paper)
      return index === 0 ? sheet : startPage(sheet)
    }),
  })
}

/** A further sheet of the same file; its kop stands on its own page, not in the header of the first one. */
function startPage(sheet: readonly PdfNode[]): PdfNode[] {
  return sheet.map(({ kop: _, ...node }, index) => (index === 0 ? { ...node, newPage: true } : node))
}

function buildLembar(lembar: LembarPengingat, report: PengingatReport, paper: Paper): PdfNode[] {
  const { penandatangan, kota, tanggal } = report
  return [
    ...buildKop(report.paper.kop, paper),
    {
      text: JUDUL.toUpperCase(),
      bold: true,
      fontSize: 12,
      alignment: 'center',
      margin: [0, 2, 0, 2],
      outline: 'judul',
    },
    {
      text: glueText(`Kondisi per ${tanggal}`),
      fontSize: 10,
      alignment: 'center',
      margin: [0, 0, 0, 14],
    },
    ...buildAddressee(lembar.penerima, kota),
    buildLetterParagraph(lembar.pembuka),
    buildDaftar(lembar.rows, paper),
    buildLetterParagraph(lembar.permintaan),
    {
      text: glueText('Jawaban penanggung jawab', { bold: true }),
      margin: [0, 8, 0, 4],
      heading: true,
      keepWithNext: true,
      outline: 1,
    },
    buildJawaban(lembar.rows.length, paper),
    buildLetterParagraph(report.penutup),
    ...(penandatangan === null
      ? []
      : [buildSignature(penandatangan, paper, report.paper.tandaTangan, `${kota}, ${tanggal}`)]),
  ]
}

function buildAddressee(penerima: string, kota: string): PdfNode[] {
  return [
    {
      text: glueText(cleanLine(penerima)),
      hang: { mark: 'Yth.', width: ADDRESSEE_INDENT },
      margin: [ADDRESSEE_INDENT, 0, 0, 0],
    },
    { text: 'di', keepWithNext: true },
    { text: cleanLine(kota), margin: [ADDRESSEE_INDENT, 0, 0, 12] },
  ]
}

function buildLetterParagraph(text: string): PdfNode {
  return {
    text: glueLastWord(glueText(text)),
    alignment: 'justify',
    leadingIndent: LETTER_INDENT,
    margin: [0, 0, 0, 6],
  }
}

function buildDaftar(rows: readonly PengingatRow[], paper: Paper): PdfTable {
  return buildTable(COLUMNS, rows.map(buildDaftarRow), {
    paper,
    layout: 'biasa',
    fontSize: TABLE_SIZE,
    margin: [0, 2, 0, 8],
  })
}

function buildDaftarRow(row: PengingatRow, index: number): readonly PdfCell[] {
  return [
    buildCell(String(index + 1), { alignment: 'center' }),
    { stack: [buildCell(row.uraian), buildCell(row.asal, { fontSize: ORIGIN_SIZE, color: GREY })] },
    buildCell(row.batasWaktu),
    buildCell(row.kemajuan, { alignment: 'right' }),
    buildCell(row.keterangan, row.isTerlambat ? { bold: true } : {}),
  ]
}

/** As many blank rows as there are lines above, numbered alike. */
function buildJawaban(count: number, paper: Paper): PdfTable {
  const rows = Array.from({ length: count }, (_, index): readonly PdfCell[] => [
    buildCell(String(index + 1), { alignment: 'center' }),
    { text: '' },
    { text: '' },
    { text: '' },
  ])
  const table = buildTable(ANSWER_COLUMNS, rows, {
    paper,
    layout: 'biasa',
    fontSize: TABLE_SIZE,
    margin: [0, 0, 0, 8],
  })
  return {
    ...table,
    table: { ...table.table, heights: table.table.body.map((_, at) => (at === 0 ? 'auto' : ANSWER_CONTENT)) },
  }
}
