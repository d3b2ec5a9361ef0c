/** BERITA ACARA with its three signing layouts (papers.md 2: 06). Pure. */
import { buildTitle, NUMBER_WIDTH } from '../../documents/blocks'
import type { PdfDefinition, PdfNode } from '../../documents/definition'
import { cleanLine, glueText } from '../../documents/glue'
import { buildDefinition } from '../../documents/house-style'
import { buildKop } from '../../documents/kop'
import { buildPaper, type Paper } from '../../documents/paper'
import { buildRichText } from '../../documents/rich-text'
import { balanceLines, measureText } from '../../documents/text-width'
import { buildPengesahan } from './berita-acara-pengesahan.pdf'
import type { BagianReport, BeritaAcaraReport } from './surat.report'
import { buildNomor, LETTER_INDENT, PARAGRAPH_AFTER, withAfter, withBefore } from './surat-blocks.pdf'

const ITEM_AFTER = 3
const CLOSING_GAP = 6
/** Of the text area, for one line of the subject. */
const SUBJECT_SHARE = 0.75

export function buildBeritaAcaraPdf(report: BeritaAcaraReport): PdfDefinition {
  const paper = buildPaper(report.paper)
  const letter = { paper, indent: 0, leadingIndent: LETTER_INDENT, after: PARAGRAPH_AFTER }
  return buildDefinition(report.paper, paper, {
    title: `Berita Acara ${cleanLine(report.hal)}`,
    foot: `Berita Acara, ${report.tanggal}: ${cleanLine(report.judulPendek)}`,
    content: [
      ...buildKop(report.paper.kop, paper),
      ...buildHead(report, paper),
      ...buildRichText(report.pembuka, letter),
      ...report.bagian.flatMap((bagian) => buildBagian(bagian, paper)),
      ...withBefore(withAfter(buildRichText(report.penutup, letter), 0), CLOSING_GAP),
      ...buildPengesahan(report, paper),
    ],
  })
}

function buildHead(report: BeritaAcaraReport, paper: Paper): PdfNode[] {
  const centred = { alignment: 'center' as const }
  const size = paper.bodySize
  return [
    { ...buildTitle('Berita Acara'), margin: [0, 2, 0, 2] },
    { text: 'TENTANG', margin: [0, 0, 0, 2], ...centred },
    ...withAfter(buildSubject(report.hal, paper), 4),
    { text: [{ text: 'NOMOR: ' }, ...buildNomor(report.nomor, paper, size)], margin: [0, 0, 0, 12], ...centred },
  ]
}

/** In capitals, in lines of nearly the same length. */
function buildSubject(hal: string, paper: Paper): PdfNode[] {
  const fits = (line: string) =>
    measureText(line, paper.font, 'Bold', paper.bodySize) <= paper.textWidth * SUBJECT_SHARE
  return balanceLines(cleanLine(hal).toUpperCase(), fits).map((line) => ({
    text: glueText(line, { bold: true }),
    alignment: 'center',
  }))
}

function buildBagian({ bagian, isi }: BagianReport, paper: Paper): PdfNode[] {
  if (bagian === 'hasil') {
    return buildRichText(isi, { paper, indent: 0, after: ITEM_AFTER, list: { width: NUMBER_WIDTH.first } })
  }
  return [
    { text: 'Dokumen pendukung Berita Acara ini:', margin: [0, 5, 0, 2], keepWithNext: true },
    ...buildRichText(isi, { paper, indent: 0, after: ITEM_AFTER, list: { isLettered: true } }),
  ]
}
