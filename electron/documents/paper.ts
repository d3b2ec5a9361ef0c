import type { FontFamily, Margin } from './definition'
import type { PaperSettings } from './paper-settings'

/** Points of a length in millimetres. */
export const mm = (length: number): number => (length * 72) / 25.4

const PAPERS = {
  A4: { lebarMm: 210, tinggiMm: 297 },
  F4: { lebarMm: 215, tinggiMm: 330 },
  'F4-210': { lebarMm: 210, tinggiMm: 330 },
  Legal: { lebarMm: 215.9, tinggiMm: 355.6 },
} as const

/** Width of the signature block and of everything else that begins on the right axis (papers.md 1.4). */
const AXIS_WIDTH = mm(75)

/** A page measured in points, with what the house rules derive from it. */
export type Paper = {
  readonly page: { readonly width: number; readonly height: number }
  readonly margins: Margin
  readonly textWidth: number
  readonly textHeight: number
  /** From the left edge of the text area to the right axis: where signatures begin. */
  readonly axis: number
  readonly font: FontFamily
  readonly bodySize: number
}

/** Body leading: `lineHeight` multiplies the font's own height (papers.md 1.2). */
export const BODY_LEADING = 1.15
export const TABLE_LEADING = 1.1

/** `datar` lays the sheet on its side: the binding edge, at the left of a sheet that stands, is then on top. */
export function buildPaper(settings: PaperSettings, arah: 'tegak' | 'datar' = 'tegak'): Paper {
  const size = typeof settings.kertas === 'string' ? PAPERS[settings.kertas] : settings.kertas
  const [short, long] = [mm(size.lebarMm), mm(size.tinggiMm)]
  const { kiri, atas, kanan, bawah } = settings.tepi
  const page = arah === 'tegak' ? { width: short, height: long } : { width: long, height: short }
  const margins: Margin =
    arah === 'tegak' ? [mm(kiri), mm(atas), mm(kanan), mm(bawah)] : [mm(bawah), mm(kiri), mm(atas), mm(kanan)]
  const textWidth = page.width - margins[0] - margins[2]
  return {
    page,
    margins,
    textWidth,
    textHeight: page.height - margins[1] - margins[3],
    axis: Math.max(0, textWidth - AXIS_WIDTH),
    font: settings.huruf,
    bodySize: settings.ukuranHuruf,
  }
}
