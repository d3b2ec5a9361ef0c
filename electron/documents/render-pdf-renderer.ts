import { type Inline, type Line, PdfRendererBase, type Vector } from './render-pdf-internals'

/**
 * Draws a line of text in one piece. pdfmake draws each word by itself with its own colour, opacity, font and
 * matrix; that is a third of the time of a paper and makes viewers guess where a sentence goes on.
 */
export class HouseRenderer extends PdfRendererBase {
  override renderLine(line: Line, x: number, y: number): void {
    const pieces = line.inlines.map((inline) => (inline.decoration ? null : encodeInline(inline)))
    if (pieces.includes(null)) {
      super.renderLine(line, x, y)
      return
    }
    const { pdfDocument } = this
    const baseline = pdfDocument.page.height - y - line.getAscenderHeight()
    const operators: string[] = []
    let pen = 0
    let last: Inline | null = null
    for (const [index, inline] of line.inlines.entries()) {
      if (last === null || !isSameStyle(last, inline)) {
        if (last !== null) operators.push('] TJ')
        const { font, fontSize } = inline
        pdfDocument.page.fonts[font.id] ??= font.ref()
        operators.push(
          `${formatColor(inline.color)} rg /${font.id} ${fontSize} Tf`,
          `1 0 0 1 ${round(x + inline.x)} ${round(baseline)} Tm [`,
        )
        pen = inline.x
      }
      // What justified blanks move the pen on, in thousandths of the type size.
      const shift = inline.x - pen
      if (Math.abs(shift) > 0.0005) operators.push(String(round((-shift * 1000) / inline.fontSize)))
      operators.push(pieces[index] ?? '')
      pen = inline.x + inline.width
      last = inline
    }
    if (last === null) return
    // The page is drawn upside down, with y growing downwards; letters must not be.
    const matrix = `q 1 0 0 -1 0 ${round(pdfDocument.page.height)} cm`
    pdfDocument.addContent(`${matrix} BT ${operators.join(' ')} ] TJ ET Q`)
  }

  /** The rules and fills of tables; whatever else is drawn takes the long way. */
  override renderVector(vector: Vector): void {
    const isPlain = !vector.dash && !vector.r && !vector.linearGradient
    if (isPlain && vector.type === 'line' && vector.lineColor) {
      const { x1, y1, x2, y2, lineWidth = 1, lineColor } = vector
      const path = `${round(x1)} ${round(y1)} m ${round(x2)} ${round(y2)} l`
      this.pdfDocument.addContent(`q ${lineWidth} w ${formatColor(lineColor)} RG ${path} S Q`)
    } else if (isPlain && vector.type === 'rect' && vector.color && !vector.lineColor) {
      const { x, y, w, h, color } = vector
      this.pdfDocument.addContent(`q ${formatColor(color)} rg ${[x, y, w, h].map(round).join(' ')} re f Q`)
    } else super.renderVector(vector)
  }
}

function isSameStyle(one: Inline, other: Inline): boolean {
  return one.font === other.font && one.fontSize === other.fontSize && one.color === other.color
}

/** Null when a glyph stands beside its place (combining marks), which needs a matrix of its own. */
function encodeInline({ font, text }: Inline): string | null {
  const [codes, positions] = font.encode(text.replaceAll('\n', ''))
  let result = ''
  let open = ''
  for (const [index, code] of codes.entries()) {
    const position = positions[index]
    if (!position || position.xOffset || position.yOffset) return null
    open += code
    const kerning = position.advanceWidth - position.xAdvance
    if (kerning === 0) continue
    result += `<${open}> ${round(kerning)} `
    open = ''
  }
  return open === '' ? result : `${result}<${open}>`
}

/** `#rrggbb` as three shares; anything else is black. */
function formatColor(color: string): string {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color)
  const parts = (match?.slice(1) ?? ['00', '00', '00']).map((part) => round(Number.parseInt(part, 16) / 255))
  return parts.join(' ')
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000
}
