/**
 * Breaks measured text into lines. pdfmake's own breaker stretches every joint of a justified line, also the
 * one before a full stop that follows a bold word, and pushes a blank onto the next line when a word fits to
 * the hair. Here only blanks are stretched, also those inside a run that may not wrap.
 */
import { type Inline, type Line, TextInlines, TextLine } from './render-pdf-internals'

/** More signs than any line holds. */
const MAX_SIGNS = 300

const ruler = new TextInlines(null)

/** Lines of `width` points; the measured inlines stay as they are. */
export function breakLines(inlines: readonly Inline[], width: number): Line[] {
  const lines: Line[] = []
  let line: Line | null = null
  const add = (inline: Inline) => {
    line ??= open(lines, width)
    line.addInline(inline)
    if (inline.lineEnd) line = null
  }
  for (const chunk of listChunks(inlines)) {
    for (const part of fitChunk(chunk, width)) {
      if (line !== null && measureLine(line) + measureChunk(part) > width) line = null
      for (const inline of part) add({ ...inline })
    }
  }
  const last = lines.at(-1)
  for (const made of lines) {
    made.lastLineInParagraph = made === last
    justify(made, width)
  }
  return lines
}

/** Words of a `noWrap` run as pieces of their own, chained so that the line never breaks between them. */
export function chainWords(inlines: readonly Inline[]): Inline[] {
  return inlines.flatMap((inline) => {
    const words = inline.noWrap ? splitAfterBlanks(inline.text) : []
    if (words.length < 2) return [inline]
    return words.map((text, index) => {
      const isLast = index === words.length - 1
      const measured = measureAs(inline, text)
      // The first word carries the indent of its paragraph, as a cut below zero.
      const piece = index === 0 ? { ...measured, leadingCut: Math.min(0, inline.leadingCut) } : measured
      return isLast ? { ...piece, ...(inline.noNewLine && { noNewLine: true }) } : { ...piece, noNewLine: true }
    })
  })
}

function open(lines: Line[], width: number): Line {
  const line = new TextLine(width)
  lines.push(line)
  return line
}

/** Inlines that must share a line. */
function listChunks(inlines: readonly Inline[]): Inline[][] {
  const chunks: Inline[][] = []
  let isOpen = false
  for (const inline of inlines) {
    const chunk = chunks.at(-1)
    if (isOpen && chunk) chunk.push(inline)
    else chunks.push([inline])
    isOpen = inline.noNewLine === true && !inline.lineEnd
  }
  return chunks
}

/** A chunk wider than the line gives up its chain, and a word wider than the line is divided between signs. */
function fitChunk(chunk: readonly Inline[], width: number): (readonly Inline[])[] {
  if (measureChunk(chunk) <= width) return [chunk]
  if (chunk.length > 1) return chunk.flatMap((inline) => fitChunk([{ ...inline, noNewLine: false }], width))
  const [inline] = chunk
  return inline ? splitWord(inline, width).map((piece) => [piece]) : []
}

function splitWord(inline: Inline, width: number): Inline[] {
  const pieces: string[] = []
  let rest = Array.from(inline.text)
  while (rest.length > 0) {
    let low = 1
    let high = Math.min(rest.length, MAX_SIGNS)
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      const isFitting = ruler.widthOfText(rest.slice(0, middle).join('').trimEnd(), inline) <= width
      if (isFitting) low = middle
      else high = middle - 1
    }
    pieces.push(rest.slice(0, low).join(''))
    rest = rest.slice(low)
  }
  return pieces.map((text, index) => {
    const { lineEnd: _, ...piece } = measureAs(inline, text)
    return index === pieces.length - 1 && inline.lineEnd ? { ...piece, lineEnd: true } : piece
  })
}

function measureAs(inline: Inline, text: string): Inline {
  const width = ruler.widthOfText(text, inline)
  const trailingCut = width - ruler.widthOfText(text.trimEnd(), inline)
  return { ...inline, text, width, leadingCut: 0, trailingCut, noWrap: false, noNewLine: false }
}

function splitAfterBlanks(text: string): string[] {
  return text.split(/(?<= )(?=\S)/)
}

function measureChunk(chunk: readonly Inline[]): number {
  const width = chunk.reduce((total, inline) => total + inline.width, 0)
  return width - (chunk.at(-1)?.trailingCut ?? 0)
}

/** With the blank after its last word, because another word is to follow. */
function measureLine(line: Line): number {
  return line.inlineWidths - line.leadingCut
}

function justify(line: Line, width: number): void {
  const [first] = line.inlines
  if (first?.alignment !== 'justify') return
  // From here on the writer must leave the line alone.
  first.alignment = 'left'
  if (line.lastLineInParagraph || line.newLineForced) return
  const isGap = line.inlines.map((_, index) => index > 0 && (line.inlines[index - 1]?.trailingCut ?? 0) > 0)
  const gaps = isGap.filter(Boolean).length
  if (gaps === 0) return
  const spacing = (width - line.getWidth()) / gaps
  let offset = 0
  for (const [index, inline] of line.inlines.entries()) {
    if (isGap[index]) {
      offset += spacing
      // A line under two words runs on between them, but does not begin before the first.
      inline.justifyShift = line.inlines[index - 1]?.decoration ? spacing : 0
    }
    inline.x += offset
  }
}
