/** NOTA DINAS "Laporan Hasil Rapat" (papers.md 2: 05). Pure. */
import { buildColonRows, buildHeading, buildTitle, NUMBER_WIDTH } from '../../documents/blocks'
import type { PdfDefinition, PdfNode } from '../../documents/definition'
import { cleanLine } from '../../documents/glue'
import { buildDefinition } from '../../documents/house-style'
import { buildKop } from '../../documents/kop'
import { buildPaper, type Paper } from '../../documents/paper'
import { buildRichText } from '../../documents/rich-text'
import { buildSignature } from '../../documents/signature'
import type { BagianReport, NotaDinasReport } from './surat.report'
import { buildNomor, LETTER_INDENT, PARAGRAPH_AFTER, withAfter, withBefore } from './surat-blocks.pdf'

const LABEL_MM = 26
const SECTION_GAP = 6
const ITEM_AFTER = 3
const CLOSING_GAP = 4

export function buildNotaDinasPdf(report: NotaDinasReport): PdfDefinition {
  const paper = buildPaper(report.paper)
  const letter = { paper, indent: 0, leadingIndent: LETTER_INDENT, after: PARAGRAPH_AFTER }
  return buildDefinition(report.paper, paper, {
    title: `Nota Dinas ${cleanLine(report.hal)}`,
    foot: `Nota Dinas, ${report.tanggal}: Laporan Hasil ${cleanLine(report.judulPendek)}`,
    content: [
      ...buildKop(report.paper.kop, paper),
      buildTitle('Nota Dinas'),
      buildHead(report, paper),
      buildRule(paper),
      ...buildRichText(report.pembuka, letter),
      ...report.bagian.flatMap((bagian, index) => buildBagian(bagian, index + 1, paper)),
      ...withBefore(withAfter(buildRichText(report.penutup, letter), 0), CLOSING_GAP),
      buildSignature(report.penandatangan, paper, report.paper.tandaTangan, null),
    ],
  })
}

function buildHead(report: NotaDinasReport, paper: Paper): PdfNode {
  const toValue = (lines: readonly string[]) => (lines.length > 1 ? lines : (lines[0] ?? '-'))
  const rows = [
    { label: 'Yth.', value: toValue(report.penerima) },
    { label: 'Dari', value: report.dari },
    { label: 'Tembusan', value: toValue(report.tembusan) },
    { label: 'Tanggal', value: report.tanggal },
    { label: 'Nomor', value: { inlines: buildNomor(report.nomor, paper, paper.bodySize) } },
    { label: 'Sifat', value: report.sifat },
    { label: 'Lampiran', value: report.lampiran },
    { label: 'Hal', value: report.hal },
  ]
  return buildColonRows(rows, LABEL_MM, [0, 0, 0, 0])
}

function buildRule(paper: Paper): PdfNode {
  const line = { type: 'line', x1: 0, y1: 0.375, x2: paper.textWidth, y2: 0.375, lineWidth: 0.75 } as const
  return { canvas: [line], margin: [0, 4, 0, 10] }
}

function buildBagian({ judul, isi, fakta }: BagianReport, number: number, paper: Paper): PdfNode[] {
  const indent = NUMBER_WIDTH.first
  const text = buildRichText(isi, {
    paper,
    indent,
    after: PARAGRAPH_AFTER,
    list: { isLettered: true, after: ITEM_AFTER },
  })
  const rows = fakta.length === 0 ? [] : [buildFakta(fakta)]
  return [
    { ...buildHeading(`${number}.`, judul, paper), margin: [indent, SECTION_GAP, 0, ITEM_AFTER] },
    ...text,
    ...rows,
  ]
}

function buildFakta(fakta: BagianReport['fakta']): PdfNode {
  const rows = fakta.map(({ label, nilai }) => ({ label, value: nilai }))
  return buildColonRows(rows, LABEL_MM, [NUMBER_WIDTH.first, 0, 0, SECTION_GAP])
}
