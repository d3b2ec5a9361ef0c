import { Document, Footer, Header, Packer, PageNumber, Paragraph, TabStopType, TextRun } from 'docx'
import type { PdfDefinition, PdfNode } from './definition'
import { FOOT_SIZE } from './house-style'
import { writeColumn } from './render-docx-flow'
import { createNumbering } from './render-docx-numbering'
import type { Place, Writer } from './render-docx-place'
import { buildPaperStyles, buildStyleSheet } from './render-docx-styles'
import { toHalfPoints, toLine, toTwips } from './render-docx-units'

/** The bytes of a definition as a document of Word. `createdAt` is written into its properties. */
export type RenderDocx = (definition: PdfDefinition, createdAt: Date) => Promise<Uint8Array>

export async function renderDocx(definition: PdfDefinition, _createdAt: Date): Promise<Uint8Array> {
  const styles = buildPaperStyles(definition)
  const writer: Writer = { numbering: createNumbering(), styles, font: definition.font }
  const [left, , right] = definition.margins
  const place: Place = { width: definition.page.width - left - right, left: 0, right: 0, type: {}, styleId: 'Isi' }
  const [kop, content] = splitKop(definition.content)
  const kopBlocks = writeColumn(kop, place, writer)
  const children = writeColumn(content, place, writer)
  const document = new Document({
    title: definition.info.title,
    subject: definition.info.subject,
    creator: definition.info.author,
    lastModifiedBy: definition.info.author,
    styles: buildStyleSheet(definition, styles),
    numbering: writer.numbering.build(),
    compatibility: { version: 15, doNotExpandShiftReturn: true },
    sections: [
      {
        properties: { titlePage: kop.length > 0, page: buildPage(definition) },
        headers: {
          default: new Header({ children: [buildSliver()] }),
          ...(kop.length > 0 && { first: new Header({ children: kopBlocks }) }),
        },
        footers: { default: buildFooter(definition), first: buildFooter(definition) },
        children,
      },
    ],
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}

function splitKop(content: readonly PdfNode[]): [readonly PdfNode[], readonly PdfNode[]] {
  const end = content.findIndex(({ kop }) => kop !== true)
  return end < 0 ? [content, []] : [content.slice(0, end), content.slice(end)]
}

const SLIVER = 20
const FOOT_TOP = (14 * 72) / 25.4

function buildPage({ page, margins }: PdfDefinition) {
  const [left, top, right, bottom] = margins
  return {
    size: { width: toTwips(page.width), height: toTwips(page.height) },
    margin: {
      left: toTwips(left),
      top: toTwips(top),
      right: toTwips(right),
      bottom: toTwips(bottom),
      header: toTwips(top) - SLIVER,
      footer: toTwips(FOOT_TOP) - toLine(FOOT_SIZE, 1),
      gutter: 0,
    },
  }
}

function buildSliver(): Paragraph {
  return new Paragraph({ style: 'Isi', spacing: { line: SLIVER, lineRule: 'exact' } })
}

function buildFooter({ foot, page, margins }: PdfDefinition): Footer {
  if (foot.when === 'tidak') return new Footer({ children: [buildSliver()] })
  const run = { size: toHalfPoints(FOOT_SIZE), color: '444444' }
  return new Footer({
    children: [
      new Paragraph({
        style: 'Isi',
        alignment: 'left',
        spacing: { line: toLine(FOOT_SIZE, 1), lineRule: 'exact' },
        tabStops: [{ type: TabStopType.RIGHT, position: toTwips(page.width - margins[0] - margins[2]) }],
        children: [
          new TextRun({ ...run, text: foot.left }),
          new TextRun({ ...run, children: ['\tHalaman ', PageNumber.CURRENT, ' dari ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  })
}
