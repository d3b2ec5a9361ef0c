import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist'
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url'

GlobalWorkerOptions.workerSrc = workerUrl

/** CSS pixels per PDF point: 100 % is the size of the paper itself. */
export const PX_PER_PT = 96 / 72

export type PdfPage = {
  readonly number: number
  /** Size in points, rotation applied. */
  readonly width: number
  readonly height: number
  readonly proxy: PDFPageProxy
}

export type PdfDocument = {
  readonly pages: readonly PdfPage[]
  readonly close: () => Promise<void>
}

/** Opens a PDF for drawing. The bytes are copied: the reader takes its own away into its worker. */
export async function openPdf(bytes: Uint8Array): Promise<PdfDocument> {
  const task = getDocument({ data: bytes.slice(), isEvalSupported: false, enableXfa: false, useWasm: false })
  const document: PDFDocumentProxy = await task.promise
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, index): Promise<PdfPage> => {
      const proxy = await document.getPage(index + 1)
      const { width, height } = proxy.getViewport({ scale: 1 })
      return { number: index + 1, width, height, proxy }
    }),
  )
  return { pages, close: () => task.destroy() }
}

/** Draws a page into a canvas that fills `scale` pixels per point. @throws when `signal` is aborted meanwhile */
export async function drawPage(
  page: PdfPage,
  canvas: HTMLCanvasElement,
  scale: number,
  intent: 'display' | 'print',
  signal?: AbortSignal,
): Promise<void> {
  const viewport = page.proxy.getViewport({ scale })
  canvas.width = Math.round(viewport.width)
  canvas.height = Math.round(viewport.height)
  const task = page.proxy.render({ canvas, viewport, intent })
  signal?.addEventListener('abort', () => task.cancel(), { once: true })
  await task.promise
}

/** The words of a page in reading order, for people who have the screen read aloud. */
export async function readPageText(page: PdfPage): Promise<string> {
  const { items } = await page.proxy.getTextContent()
  return items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('')
}
