/** Blocks that the papers of all letters share. */
import type { PdfInline, PdfNode } from '../../documents/definition'
import { cleanLine, glueText } from '../../documents/glue'
import { mm, type Paper } from '../../documents/paper'
import { measureText } from '../../documents/text-width'

/** First lines of paragraphs, and the meeting block. */
export const LETTER_INDENT = mm(12.5)
export const PARAGRAPH_AFTER = 6
const TEMBUSAN_WIDTH = mm(6)
/** Room for a number that is written with the pen. */
const GAP = mm(13)

/** A missing urut prints as blanks, about 13 mm wide, that nothing may collapse. */
export function buildNomor(pieces: readonly string[], paper: Paper, size: number): readonly PdfInline[] {
  const blank = measureText(' ', paper.font, 'Regular', size)
  const text = pieces.map(cleanLine).join(' '.repeat(Math.round(GAP / blank)))
  return pieces.length === 1 ? glueText(text) : [{ text, noWrap: true }]
}

/** Numbered, unless there is one; the last ends with a full stop. */
export function buildTembusan(tembusan: readonly string[]): PdfNode[] {
  if (tembusan.length === 0) return []
  const lines = tembusan.map(
    (text, index) => `${cleanLine(text).replace(/[.;,]+$/, '')}${index === tembusan.length - 1 ? '.' : ';'}`,
  )
  const isList = lines.length > 1
  return [
    {
      stack: [
        { text: 'Tembusan:' },
        ...lines.map((text, index) =>
          isList
            ? {
                text: glueText(text),
                hang: { mark: `${index + 1}.`, width: TEMBUSAN_WIDTH },
                margin: [TEMBUSAN_WIDTH, 0, 0, 0] as const,
              }
            : { text: glueText(text) },
        ),
      ],
      margin: [0, 14, 0, 0],
      whole: true,
    },
  ]
}

/** The blocks with another space below the last one. */
export function withAfter(blocks: readonly PdfNode[], after: number): PdfNode[] {
  return blocks.map((block, index) =>
    index === blocks.length - 1 ? { ...block, margin: setBottom(block, after) } : block,
  )
}

/** The blocks with this space above the first one. */
export function withBefore(blocks: readonly PdfNode[], before: number): PdfNode[] {
  return blocks.map((block, index) => {
    const [left = 0, , right = 0, bottom = 0] = block.margin ?? []
    return index === 0 ? { ...block, margin: [left, before, right, bottom] as const } : block
  })
}

function setBottom({ margin }: PdfNode, after: number): readonly [number, number, number, number] {
  const [left = 0, top = 0, right = 0] = margin ?? []
  return [left, top, right, after]
}
