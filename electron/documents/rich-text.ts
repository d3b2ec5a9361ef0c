/** Text from the editor (ProseMirror JSON) as blocks of a paper. What it does not know, it prints as plain text. */
import type { TeksKayaNode } from '@shared/lib/teks-kaya'
import { formatHuruf } from './blocks'
import type { Hang, Margin, PdfInline, PdfNode, PdfText, TextStyle } from './definition'
import { cleanText, glueLastWord, glueText } from './glue'
import { mm, type Paper } from './paper'
import { buildRichTable } from './rich-table'
import { measureText } from './text-width'

const LIST_WIDTH = mm(6)
const AFTER = 2

export type RichTextOptions = {
  readonly paper: Paper
  /** Left edge of the text, in points from the text area. */
  readonly indent: number
  /** Hangs beside the first paragraph. */
  readonly hang?: Hang
  /** Runs in front of the first paragraph, such as the name of the speaker. */
  readonly prefix?: readonly PdfInline[]
  /** First lines begin this much further right, and each paragraph leaves `after` points below: letters. */
  readonly leadingIndent?: number
  readonly after?: number
  /** Lists of a section: their marks begin with letters, stand in a column of this width, entries leave `after` below. */
  readonly list?: { readonly isLettered?: boolean; readonly width?: number; readonly after?: number }
  /** In a cell of a table: smaller, ragged right, nothing glued because columns may be narrow. */
  readonly isCell?: boolean
}

/** The blocks of a document or of any node in it. An empty document gives none. */
export function buildRichText(doc: TeksKayaNode, options: RichTextOptions): PdfNode[] {
  const writer = { options, isFirst: true }
  const blocks = writeChildren(doc, { indent: options.indent, depth: 0 }, writer)
  const isOpen = writer.isFirst && ((options.prefix?.length ?? 0) > 0 || options.hang !== undefined)
  return isOpen ? [...writeParagraph([], {}, { indent: options.indent, depth: 0 }, writer), ...blocks] : blocks
}

type Place = { readonly indent: number; readonly depth: number; readonly hang?: Hang | undefined }
type Writer = { readonly options: RichTextOptions; isFirst: boolean }

function writeChildren(node: TeksKayaNode, place: Place, writer: Writer): PdfNode[] {
  const blocks: PdfNode[] = []
  let hang = place.hang
  for (const child of node.content ?? []) {
    const written = writeBlock(child, { ...place, hang }, writer)
    if (written.length > 0) hang = undefined
    blocks.push(...written)
  }
  return blocks
}

function writeBlock(node: TeksKayaNode, place: Place, writer: Writer): PdfNode[] {
  switch (node.type) {
    case 'bulletList':
      return writeList(node, place, writer, () => '•')
    case 'orderedList':
      return writeList(node, place, writer, (index) => formatMark(getStart(node) + index, getLevel(place, writer)))
    case 'table':
      return buildRichTable(node, writer.options.paper, place.indent, (cell, indent) =>
        writeChildren(cell, { indent, depth: 0 }, { options: { ...writer.options, isCell: true }, isFirst: false }),
      )
    case 'blockquote':
      return writeChildren(node, { ...place, indent: place.indent + LIST_WIDTH }, writer)
    case 'horizontalRule':
      return []
    case 'heading':
      return writeParagraph(listInlines(node, { bold: true }), { keepWithNext: true }, place, writer)
    default:
      return isBlockHolder(node)
        ? writeChildren(node, place, writer)
        : writeParagraph(listInlines(node, {}), readAlignment(node), place, writer)
  }
}

/** A node of an unknown kind that holds other blocks rather than words. */
function isBlockHolder(node: TeksKayaNode): boolean {
  return (node.content ?? []).some((child) => child.type !== 'text' && child.type !== 'hardBreak')
}

function writeParagraph(
  inlines: readonly PdfInline[],
  style: Partial<PdfText>,
  place: Place,
  writer: Writer,
): PdfNode[] {
  const { options } = writer
  const own = writer.isFirst ? [...(options.prefix ?? []), ...inlines] : inlines
  const isBlank = own.every(({ text }) => text.trim() === '')
  const hang = place.hang ?? (writer.isFirst ? options.hang : undefined)
  if (isBlank && hang === undefined) return []
  writer.isFirst = false
  const after = place.depth > 0 ? (options.list?.after ?? options.after) : options.after
  const margin: Margin = [place.indent, 0, 0, options.isCell ? 0 : (after ?? AFTER)]
  // A cell has its alignment from its column head or from the editor.
  const body = options.isCell ? { text: own } : { text: glueLastWord(own), alignment: 'justify' as const }
  // What hangs, and what stands in a list, has its place already.
  const isIndented = options.leadingIndent !== undefined && place.depth === 0 && hang === undefined
  const leading = isIndented ? { leadingIndent: options.leadingIndent } : {}
  return [{ ...body, margin, ...leading, ...style, ...(hang && { hang }) }]
}

function writeList(node: TeksKayaNode, place: Place, writer: Writer, format: (index: number) => string): PdfNode[] {
  const items = node.content ?? []
  const { paper } = writer.options
  const longest = items.map((_, index) => measureText(format(index), paper.font, 'Regular', paper.bodySize))
  const column = place.depth === 0 ? (writer.options.list?.width ?? LIST_WIDTH) : LIST_WIDTH
  const width = Math.max(column, ...longest.map((length) => length + 4))
  // The list of a paragraph that hangs itself begins with that paragraph's mark in front.
  const opening = place.hang || writer.isFirst ? writeOpening(place, writer) : []
  const inner = { indent: place.indent + width, depth: place.depth + 1 }
  return [
    ...opening,
    ...items.flatMap((item, index) => writeChildren(item, { ...inner, hang: { mark: format(index), width } }, writer)),
  ]
}

function writeOpening(place: Place, writer: Writer): PdfNode[] {
  const hasWords = writer.isFirst && (writer.options.prefix?.length ?? 0) > 0
  if (!place.hang && !hasWords && !writer.options.hang) {
    writer.isFirst = false
    return []
  }
  return writeParagraph([], { keepWithNext: true }, place, writer)
}

function getLevel({ depth }: Place, { options }: Writer): number {
  return options.list?.isLettered ? depth + 1 : depth
}

/** Levels of a list: 1. a. 1) a) and round again. */
function formatMark(number: number, depth: number): string {
  const text = depth % 2 === 0 ? String(number) : formatHuruf(Math.max(1, number))
  return depth % 4 < 2 ? `${text}.` : `${text})`
}

function getStart(node: TeksKayaNode): number {
  const start = node.attrs?.start
  return typeof start === 'number' && Number.isInteger(start) && start >= 0 ? start : 1
}

function readAlignment(node: TeksKayaNode): Partial<PdfText> {
  const value = node.attrs?.textAlign
  return value === 'left' || value === 'center' || value === 'right' || value === 'justify' ? { alignment: value } : {}
}

function listInlines(node: TeksKayaNode, base: TextStyle): PdfInline[] {
  return (node.content ?? []).flatMap((child) => {
    if (child.type === 'hardBreak') return [{ ...base, text: '\n' }]
    if (child.type !== 'text') return listInlines(child, base)
    const style = { ...base, ...readMarks(child) }
    return glueText(cleanText(child.text ?? ''), style)
  })
}

function readMarks(node: TeksKayaNode): TextStyle {
  const types = new Set((node.marks ?? []).map((mark) => mark.type))
  return {
    ...(types.has('bold') && { bold: true }),
    ...(types.has('italic') && { italics: true }),
    ...(types.has('underline') && { decoration: 'underline' as const }),
  }
}
