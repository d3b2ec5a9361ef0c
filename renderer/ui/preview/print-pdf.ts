import { drawPage, openPdf, type PdfPage } from './pdf-document'

const PRINT_DPI = 300
const MM_PER_PT = 25.4 / 72
const CONTAINER_ID = 'cetak'

/**
 * Prints a PDF page for page: each is drawn at 300 dpi into a part of the page that only exists on paper, with `@page`
 * set to the size of the PDF's own page. The same in Electron and in the browser, and untouched by any zoom.
 * Resolves when the print dialog has been closed. @throws when the PDF cannot be read
 */
export async function printPdf(bytes: Uint8Array): Promise<void> {
  const container = await buildPrintPages(bytes)
  try {
    window.print()
  } finally {
    removePrintPages(container)
  }
}

/** Puts the pages for printing into the document, ready to print. */
export async function buildPrintPages(bytes: Uint8Array): Promise<HTMLElement> {
  document.getElementById(CONTAINER_ID)?.remove()
  const pdf = await openPdf(bytes)
  try {
    const container = document.createElement('div')
    container.id = CONTAINER_ID
    container.append(buildPageRules(pdf.pages))
    // One after the other: a page at 300 dpi takes 35 MB while it is drawn.
    for (const page of pdf.pages) container.append(await drawPrintPage(page))
    document.body.append(container)
    return container
  } finally {
    await pdf.close()
  }
}

export function removePrintPages(container: HTMLElement): void {
  for (const image of container.querySelectorAll('img')) URL.revokeObjectURL(image.src)
  container.remove()
}

/** One named `@page` per paper size: a document may mix portrait and landscape. */
function buildPageRules(pages: readonly PdfPage[]): HTMLStyleElement {
  const style = document.createElement('style')
  const rules = new Map(pages.map((page) => [toPageName(page), page]))
  const sizes = [...rules].map(
    ([name, page]) => `@page ${name} { size: ${toMm(page.width)} ${toMm(page.height)}; margin: 0 }`,
  )
  style.textContent = `${sizes.join('\n')}
#${CONTAINER_ID} { display: none }
@media print {
  body > :not(#${CONTAINER_ID}) { display: none !important }
  html, body { overflow: visible; height: auto; background: #fff; zoom: 1 }
  #${CONTAINER_ID} { display: block }
  #${CONTAINER_ID} img { display: block; break-after: page; break-inside: avoid }
  #${CONTAINER_ID} img:last-child { break-after: auto }
}`
  return style
}

async function drawPrintPage(page: PdfPage): Promise<HTMLImageElement> {
  const canvas = document.createElement('canvas')
  await drawPage(page, canvas, PRINT_DPI / 72, 'print')
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (blob === null) throw new Error('page could not be drawn')
  const image = document.createElement('img')
  image.alt = `Halaman ${page.number}`
  image.src = URL.createObjectURL(blob)
  image.style.page = toPageName(page)
  image.style.width = toMm(page.width)
  // A hair less than the paper: rounding up would put an empty page after each.
  image.style.height = toMm(page.height - 0.1)
  await image.decode()
  canvas.width = 0
  return image
}

function toPageName({ width, height }: PdfPage): string {
  return `kertas-${Math.round(width * 10)}-${Math.round(height * 10)}`
}

function toMm(points: number): string {
  return `${(points * MM_PER_PT).toFixed(2)}mm`
}
