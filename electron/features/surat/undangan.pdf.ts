/** SURAT UNDANGAN with its annex, and the letters that follow it (papers.md 2: 04). Pure. */
import { KATA_JENIS_SURAT } from '@shared/features/surat/surat.rules'
import { buildColonRows, buildItem, buildTitle } from '../../documents/blocks'
import type { PdfDefinition, PdfNode } from '../../documents/definition'
import { cleanLine, glueLastWord, glueText } from '../../documents/glue'
import { buildDefinition } from '../../documents/house-style'
import { buildKop } from '../../documents/kop'
import { buildPaper, mm, type Paper } from '../../documents/paper'
import { buildRichText } from '../../documents/rich-text'
import { buildSignature } from '../../documents/signature'
import type { UndanganReport } from './surat.report'
import { buildNomor, buildTembusan, LETTER_INDENT, PARAGRAPH_AFTER } from './surat-blocks.pdf'

const HEAD_LABEL_MM = 22
const BLOCK_LABEL_MM = 28
const ADDRESSEE_INDENT = mm(9)
/** Numbers of acara. */
const LIST_NUMBER_MM = 6
const ANNEX_SIZE = 10
/** For the pen, while a draft has no addressee yet. */
const FREE_ADDRESSEE = '.'.repeat(40)
/** Lists of more entries need a wider column for their numbers. */
const SHORT_LIST = 9

/** The letter, with DAFTAR UNDANGAN where the addressees stand there; or one letter for each of them. */
export function buildUndanganPdf(report: UndanganReport): PdfDefinition {
  const paper = buildPaper(report.paper)
  const isPerPenerima = report.bentuk === 'per penerima'
  return buildDefinition(
    // The pages of many letters are not counted through.
    isPerPenerima ? { ...report.paper, kaki: 'tidak' } : report.paper,
    paper,
    {
      title: `Surat ${KATA_JENIS_SURAT[report.jenis]} ${cleanLine(report.judulPendek)}`,
      foot: `Surat Nomor ${report.nomor.map(cleanLine).join('…')}`,
      content: isPerPenerima
        ? report.penerima.flatMap((penerima, index) => {
            const letter = buildLetter(report, [penerima], paper)
            return index === 0 ? letter : startPage(letter)
          })
        : [
            ...buildLetter(report, report.bentuk === 'langsung' ? report.penerima : null, paper),
            ...(report.bentuk === 'terlampir' ? buildAnnex(report, paper) : []),
          ],
    },
  )
}

/** A further letter of the same file; its kop stands on its own page, not in the header of the first one. */
function startPage(letter: readonly PdfNode[]): PdfNode[] {
  return letter.map(({ kop: _, ...node }, index) => (index === 0 ? { ...node, newPage: true } : node))
}

/** `penerima` null refers to the annex. */
function buildLetter(report: UndanganReport, penerima: readonly string[] | null, paper: Paper): PdfNode[] {
  const richText = { paper, indent: 0, leadingIndent: LETTER_INDENT, after: PARAGRAPH_AFTER }
  const opening = buildRichText(report.pembuka, richText)
  return [
    ...buildKop(report.paper.kop, paper),
    { text: glueText(`${cleanLine(report.kota)}, ${report.tanggal}`), margin: [paper.axis, 0, 0, 8] },
    buildHead(report, paper),
    ...buildAddressee(penerima, report.tempatTujuan),
    ...(report.blok === null ? opening : keepLastWithNext(opening)),
    ...buildBlock(report),
    ...report.paragraf.map((text) => buildLetterParagraph(text)),
    ...buildRichText(report.penutup, richText),
    buildSignature(report.penandatangan, paper, report.paper.tandaTangan, null),
    ...buildTembusan(report.tembusan),
  ]
}

function buildHead(report: UndanganReport, paper: Paper): PdfNode {
  const rows = [
    { label: 'Nomor', value: { inlines: buildNomor(report.nomor, paper, paper.bodySize) } },
    { label: 'Sifat', value: report.sifat },
    { label: 'Lampiran', value: report.lampiran },
    { label: 'Hal', value: report.hal },
  ]
  return buildColonRows(rows, HEAD_LABEL_MM, [0, 0, 0, 10])
}

function buildAddressee(penerima: readonly string[] | null, place: string): PdfNode[] {
  const lines = penerima === null ? ['(daftar terlampir)'] : penerima.length === 0 ? [FREE_ADDRESSEE] : penerima
  const isList = lines.length > 1
  const margin = (after: number) => [ADDRESSEE_INDENT, 0, 0, after] as const
  const [first = '', ...rest] = lines.map(cleanLine)
  const numbered = (text: string, index: number) => (isList ? `${index + 1}. ${text}` : text)
  return [
    { text: glueText(numbered(first, 0)), hang: { mark: 'Yth.', width: ADDRESSEE_INDENT }, margin: margin(0) },
    ...rest.map((text, index) => ({ text: glueText(numbered(text, index + 1)), margin: margin(0) })),
    { text: 'di', keepWithNext: true },
    { text: cleanLine(place), margin: margin(12) },
  ]
}

function buildBlock({ blok }: UndanganReport): PdfNode[] {
  if (blok === null) return []
  const rows = [
    { label: 'hari/tanggal', value: blok.hariTanggal },
    { label: 'waktu', value: blok.waktu },
    { label: 'tempat', value: blok.tempat },
    { label: 'acara', value: blok.acara.length === 1 ? (blok.acara[0] ?? '') : blok.acara },
  ]
  return [
    buildColonRows(rows, BLOCK_LABEL_MM, [LETTER_INDENT, 0, 0, 8], { listNumberWidthMm: LIST_NUMBER_MM, listGap: 0 }),
  ]
}

function buildLetterParagraph(text: string): PdfNode {
  return {
    text: glueLastWord(glueText(text)),
    alignment: 'justify',
    leadingIndent: LETTER_INDENT,
    margin: [0, 0, 0, PARAGRAPH_AFTER],
  }
}

/** DAFTAR UNDANGAN with number and date of the letter at the axis, no kop. */
function buildAnnex(report: UndanganReport, paper: Paper): PdfNode[] {
  const { penerima } = report
  const width = penerima.length > SHORT_LIST ? mm(9) : mm(8)
  return [
    {
      text: 'Lampiran Surat',
      fontSize: ANNEX_SIZE,
      margin: [paper.axis, 0, 0, 0],
      newPage: true,
    },
    {
      ...buildColonRows(
        [
          { label: 'Nomor', value: { inlines: buildNomor(report.nomor, paper, ANNEX_SIZE) } },
          { label: 'Tanggal', value: report.tanggal },
        ],
        15,
        [paper.axis, 0, 0, 14],
        { colonWidthMm: 3.5 },
      ),
      fontSize: ANNEX_SIZE,
    },
    buildTitle('Daftar Undangan'),
    ...penerima.map(
      (text, index): PdfNode => ({
        ...buildItem(`${index + 1}.`, glueText(cleanLine(text)), width, width),
        alignment: 'left',
        margin: [width, 0, 0, 2],
      }),
    ),
    ...(report.lampiranBertandaTangan
      ? [buildSignature(report.penandatangan, paper, report.paper.tandaTangan, null)]
      : []),
  ]
}

function keepLastWithNext(nodes: readonly PdfNode[]): PdfNode[] {
  return nodes.map((node, index) => (index === nodes.length - 1 ? { ...node, keepWithNext: true } : node))
}
