import { join } from 'node:path'
import type { PdfDefinition } from './definition'
import { FOOT_SIZE, PAGE_NUMBER_WIDTH } from './house-style'
import { HousePdfDocument } from './render-pdf-document'
import { createFontShelf } from './render-pdf-fonts'
import type { PdfDocument } from './render-pdf-internals'
import { HouseLayout } from './render-pdf-layout'
import { preparePdfContent } from './render-pdf-prepare'
import { HouseRenderer } from './render-pdf-renderer'

/** The bytes of a definition. `createdAt` is written into the file; the same input gives the same bytes. */
export type RenderPdf = (definition: PdfDefinition, createdAt: Date) => Promise<Uint8Array>

/** What only the finished pages tell, for whoever writes the same paper in another form. */
export type PaperMeasure = {
  readonly pageCount: number
  /** Rows, head included, of each table with `fillFrom`, in the order of the paper. */
  readonly filledRows: readonly number[]
}

export type PdfRenderer = {
  readonly renderPdf: RenderPdf
  readonly measure: (definition: PdfDefinition) => PaperMeasure
}

/** @param resourcesDir folder with `fonts/`; fonts are read on first use and kept. */
export function createPdfRenderer(resourcesDir: string): PdfRenderer {
  const shelf = createFontShelf(join(resourcesDir, 'fonts'))

  function layOut(definition: PdfDefinition, createdAt: Date) {
    const document = new HousePdfDocument(definition, shelf, createdAt)
    const content = preparePdfContent(definition, shelf)
    const defaultStyle = {
      font: definition.font,
      fontSize: definition.fontSize,
      lineHeight: definition.lineHeight,
      color: '#000000',
    }
    const layout = new HouseLayout(definition.page, definition.margins)
    const pages = layout.layout(content, document, defaultStyle, buildFooter(definition))
    return { document, pages, filledRows: layout.listFilledRows() }
  }

  return {
    async renderPdf(definition, createdAt) {
      const { document, pages } = layOut(definition, createdAt)
      new HouseRenderer(document).renderPages(pages)
      return collectBytes(document)
    },
    measure(definition) {
      const { pages, filledRows } = layOut(definition, new Date(0))
      return { pageCount: pages.length, filledRows }
    },
  }
}

/** @param resourcesDir folder with `fonts/` */
export function createRenderPdf(resourcesDir: string): RenderPdf {
  return createPdfRenderer(resourcesDir).renderPdf
}

/** Text top 14 mm above the paper edge (papers.md 1.9). */
const FOOT_HEIGHT = (14 * 72) / 25.4
const FOOT_STYLE = { fontSize: FOOT_SIZE, lineHeight: 1, color: '#444444' }

function buildFooter({ foot, margins, page }: PdfDefinition) {
  return (current: number, count: number) => {
    if (foot.when === 'tidak' || (foot.when === 'dari dua halaman' && count < 2)) return null
    const [left, , right, bottom] = margins
    return {
      margin: [left, Math.max(0, bottom - FOOT_HEIGHT), right, 0],
      columns: [
        { width: page.width - left - right - PAGE_NUMBER_WIDTH, text: foot.left, alignment: 'left', ...FOOT_STYLE },
        { width: PAGE_NUMBER_WIDTH, text: `Halaman ${current} dari ${count}`, alignment: 'right', ...FOOT_STYLE },
      ],
    }
  }
}

function collectBytes(document: PdfDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = []
    document.on('data', (chunk) => chunks.push(chunk))
    document.on('end', () => resolve(Buffer.concat(chunks)))
    document.on('error', reject)
    document.end()
  })
}
