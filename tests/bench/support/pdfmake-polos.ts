import { join } from 'node:path'
import pdfmake from 'pdfmake'
import type { TDocumentDefinitions } from 'pdfmake/interfaces'

/** Papers as plain pdfmake makes them, with the fonts of Simpul: what its documentation shows, and no more. */
export function createPdfmakePolos(resourcesDir: string) {
  const font = (style: string) => join(resourcesDir, 'fonts', `Arimo-${style}.ttf`)
  pdfmake.setFonts({
    Arimo: {
      normal: font('Regular'),
      bold: font('Bold'),
      italics: font('Italic'),
      bolditalics: font('BoldItalic'),
    },
  })
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy(() => true)
  return (definition: TDocumentDefinitions): Promise<Uint8Array> =>
    pdfmake
      .createPdf({
        ...definition,
        footer: (page: number, count: number) => ({
          text: `Halaman ${page} dari ${count}`,
          alignment: 'right',
          fontSize: 8.5,
          margin: [0, 16, 57, 0],
        }),
      })
      .getBuffer()
}
