import { Document, Footer, Header, Packer, PageNumber, PageOrientation, Paragraph, TabStopType, TextRun } from 'docx'
import type { PdfDefinition, PdfNode, PdfTable } from './definition'
import { FOOT_SIZE } from './house-style'
import { writeColumn } from './render-docx-flow'
import { createNumbering } from './render-docx-numbering'
import { buildProperties, setZipTime } from './render-docx-package'
import type { Place, Writer } from './render-docx-place'
import { buildPaperStyles, buildStyleSheet } from './render-docx-styles'
import { toHalfPoints, toLine, toTwips } from './render-docx-units'
import type { PaperMeasure } from './render-pdf'

/** The bytes of a definition as a document of Word. `createdAt` is written into its properties. */
export type RenderDocx = (definition: PdfDefinition, createdAt: Date) => Promise<Uint8Array>

/** @param measure lays a paper out as PDF; asked only when the pages decide what stands on the paper. */
export function createRenderDocx(measure: (definition: PdfDefinition) => PaperMeasure): RenderDocx {
  return async (definition, createdAt) => {
    const isOpen = definition.foot.when === 'dari dua halaman' || definition.content.some(isFilled)
    const measured = isOpen ? measure(definition) : null
    const document = buildDocument(
      {
        ...definition,
        content: measured === null ? definition.content : fillTables(definition.content, measured.filledRows),
      },
      (measured?.pageCount ?? 1) > 1,
    )
    const properties = { path: 'docProps/core.xml', data: buildProperties(definition.info, createdAt) }
    const bytes = new Uint8Array(await Packer.toArrayBuffer(document, false, [properties]))
    setZipTime(bytes, createdAt)
    return bytes
  }
}

function buildDocument(definition: PdfDefinition, hasMorePages: boolean): Document {
  const styles = buildPaperStyles(definition)
  let pictures = 0
  const countPicture = () => {
    pictures += 1
    return pictures
  }
  const writer: Writer = { numbering: createNumbering(), styles, font: definition.font, countPicture }
  const [left, , right] = definition.margins
  const place: Place = { width: definition.page.width - left - right, left: 0, right: 0, type: {}, styleId: 'Isi' }
  const [kop, content] = splitKop(definition.content)
  const { when } = definition.foot
  const isFirstBare = when === 'tidak' || (when === 'dari dua halaman' && !hasMorePages)
  const children = writeColumn(content, place, writer)
  const head = kop.length > 0 ? writeColumn(kop, place, writer) : [buildSliver()]
  return new Document({
    styles: buildStyleSheet(definition, styles),
    numbering: writer.numbering.build(),
    compatibility: { version: 15, doNotExpandShiftReturn: true },
    sections: [
      {
        properties: { titlePage: true, page: buildPage(definition) },
        headers: { default: new Header({ children: [buildSliver()] }), first: new Header({ children: head }) },
        footers: {
          default: buildFooter(definition, when === 'tidak'),
          first: buildFooter(definition, isFirstBare),
        },
        children,
      },
    ],
  })
}

function isFilled(node: PdfNode): node is PdfTable & { readonly fillFrom: number } {
  return 'table' in node && node.fillFrom !== undefined
}

/** The spare rows that found room on the last page, and no more. */
function fillTables(content: readonly PdfNode[], filledRows: readonly number[]): PdfNode[] {
  const counts = filledRows.values()
  return content.map((node) => {
    if (!isFilled(node)) return node
    const count = counts.next().value ?? node.fillFrom
    const { body, heights } = node.table
    return {
      ...node,
      table: { ...node.table, body: body.slice(0, count), ...(heights && { heights: heights.slice(0, count) }) },
    }
  })
}

function splitKop(content: readonly PdfNode[]): [readonly PdfNode[], readonly PdfNode[]] {
  const end = content.findIndex(({ kop }) => kop !== true)
  return end < 0 ? [content, []] : [content.slice(0, end), content.slice(end)]
}

/** Height of a paragraph that holds nothing. */
const SLIVER = 20
/** papers.md 1.9 */
const FOOT_TOP = (14 * 72) / 25.4

function buildPage({ page, margins }: PdfDefinition) {
  const [left, top, right, bottom] = margins
  return {
    // docx lays a sheet on its side by itself.
    size: {
      width: toTwips(Math.min(page.width, page.height)),
      height: toTwips(Math.max(page.width, page.height)),
      orientation: page.width > page.height ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
    },
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

function buildFooter({ foot, page, margins }: PdfDefinition, isBare: boolean): Footer {
  if (isBare) return new Footer({ children: [buildSliver()] })
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
