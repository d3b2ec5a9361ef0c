import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FONT_METRICS } from '../../electron/documents/font-metrics'
import { createFontShelf } from '../../electron/documents/render-pdf-fonts'
import { PdfDocumentBase } from '../../electron/documents/render-pdf-internals'
import { RESOURCES_DIR } from '../support/naskah'

describe('font-metrics', () => {
  it.each([
    ['Arimo', 'Regular'],
    ['Arimo', 'Bold'],
    ['Tinos', 'Regular'],
    ['Tinos', 'Bold'],
  ] as const)('tells the widths of %s %s as the font file has them', (family, style) => {
    const shelf = createFontShelf(join(RESOURCES_DIR, 'fonts'))
    const document = new PdfDocumentBase({}, {}, {}, {}, { autoFirstPage: false, font: null }, null, () => false)
    const font = shelf.open(document, family, style === 'Bold', false)
    const widths = FONT_METRICS[`${family}-${style}`]
    expect(widths).toHaveLength(95)
    for (const [at, width] of widths.entries()) {
      expect(width).toBeCloseTo(font.widthOfString(String.fromCharCode(32 + at), 1000), -0.3)
    }
  })
})
