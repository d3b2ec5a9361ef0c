import { type IRunOptions, NoBreakHyphen, Tab, TextRun, UnderlineType } from 'docx'
import type { PdfInline } from './definition'
import type { FullStyle } from './render-docx-styles'
import { toColor, toHalfPoints } from './render-docx-units'

const NO_BREAK_SPACE = '\u00a0'

/** What XML cannot hold: control signs, halves of a pair and the two codes that are no letters. */
const NOT_XML =
  /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu

type Run = { readonly text: string; readonly style: IRunOptions }

/** The runs of a paragraph. `own` is the type of the paragraph, `given` what its style in Word says already. */
export function buildRuns(text: string | readonly PdfInline[], own: FullStyle, given: FullStyle): TextRun[] {
  const inlines: readonly PdfInline[] = typeof text === 'string' ? [{ text }] : text
  const runs: Run[] = []
  for (const inline of inlines) {
    const style = buildRunStyle({ ...own, ...inline }, given)
    const content = writeText(inline)
    const last = runs.at(-1)
    // Neighbours of one style become one run: people edit words, not pieces.
    if (last && JSON.stringify(last.style) === JSON.stringify(style)) {
      runs[runs.length - 1] = { text: last.text + content, style }
    } else runs.push({ text: content, style })
  }
  return runs.flatMap(({ text: content, style }) =>
    content
      .split('\n')
      .map((line, at) => new TextRun({ ...style, ...(at > 0 && { break: 1 }), children: writeLine(line) })),
  )
}

/** A mark that hangs beside the text, and the tab to the text. */
export function buildMark(mark: string, own: FullStyle, given: FullStyle): TextRun {
  return new TextRun({ ...buildRunStyle(own, given), children: [cleanXml(mark), new Tab()] })
}

/** Only where the type differs from the style of the paragraph. */
export function buildRunStyle(own: FullStyle | (FullStyle & PdfInline), given: FullStyle): IRunOptions {
  return {
    ...(own.fontSize !== given.fontSize && { size: toHalfPoints(own.fontSize) }),
    ...(own.bold !== given.bold && { bold: own.bold }),
    ...(own.italics && { italics: true }),
    ...(own.decoration === 'underline' && { underline: { type: UnderlineType.SINGLE } }),
    ...(own.color !== undefined && { color: toColor(own.color) }),
  }
}

/** Stands for a hyphen at which a line may not break, until the run is written. */
const GLUED_HYPHEN = '\u2011'

/** Blanks and hyphens inside what may not be torn apart hold; the blank after it does not. */
function writeText({ text, noWrap }: PdfInline): string {
  const clean = cleanXml(text)
  if (!noWrap) return clean
  const words = clean.trimEnd()
  return words.replaceAll(' ', NO_BREAK_SPACE).replaceAll('-', GLUED_HYPHEN) + clean.slice(words.length)
}

function writeLine(line: string): NonNullable<IRunOptions['children']> {
  return line.split(/(\u2011)/).flatMap((part): (string | NoBreakHyphen)[] => {
    if (part === '') return []
    return part === GLUED_HYPHEN ? [new NoBreakHyphen()] : [part]
  })
}

/** Text without what would break the file. */
export function cleanXml(text: string): string {
  return text.replace(NOT_XML, '')
}
