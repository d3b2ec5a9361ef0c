/**
 * Blocks of a definition as blocks of Word. Distances between blocks add up on our papers, while word processors
 * disagree about that, and a table has none at all: so blocks carry their distances until the whole column is known
 * (`settle`), and each distance is then written down once.
 */
import { BorderStyle, LineRuleType, Paragraph, type Table } from 'docx'
import type {
  Margin,
  PdfCanvas,
  PdfColumns,
  PdfImage,
  PdfNode,
  PdfStack,
  PdfSvg,
  PdfText,
  TextStyle,
} from './definition'
import { buildImage } from './render-docx-images'
import type { Place, Writer } from './render-docx-place'
import { buildMark, buildRunStyle, buildRuns } from './render-docx-runs'
import { type FullStyle, getOutlineStyle, toAlignment } from './render-docx-styles'
import { writeTable } from './render-docx-tables'
import { toEighths, toLine, toTwips } from './render-docx-units'
import { measureText } from './text-width'

type ParagraphOptions = Exclude<ConstructorParameters<typeof Paragraph>[0], string>

type Common = { before: number; after: number; newPage: boolean; keepNext: boolean; keepPrevious: boolean }

export type ParagraphBlock = Common & {
  readonly kind: 'paragraph'
  readonly options: ParagraphOptions
  /** In twips; null for the natural height of a picture. */
  readonly line: number | null
}

export type TableBlock = Common & {
  readonly kind: 'table'
  /** `keepLast` holds the end of the table to the block after it. */
  readonly build: (keepLast: boolean) => Table
}

export type Block = ParagraphBlock | TableBlock

/** The blocks of a column, with their distances settled; it ends with a paragraph, as Word wants it. */
export function writeColumn(nodes: readonly PdfNode[], place: Place, writer: Writer): (Paragraph | Table)[] {
  return settle(writeNodes(nodes, place, writer))
}

function writeNodes(nodes: readonly PdfNode[], place: Place, writer: Writer): Block[] {
  return nodes.flatMap((node) => {
    const blocks = writeNode(node, place, writer)
    const first = blocks[0]
    if (first && node.newPage) first.newPage = true
    if (first && node.keepWithPrevious) first.keepPrevious = true
    for (const [at, block] of blocks.entries()) {
      if (at === blocks.length - 1 ? node.keepWithNext : node.whole) block.keepNext = true
    }
    return blocks
  })
}

function writeNode(node: PdfNode, place: Place, writer: Writer): Block[] {
  if ('text' in node) return [writeParagraph(node, place, writer)]
  if ('stack' in node) return writeStack(node, place, writer)
  if ('columns' in node) return [writeColumns(node, place, writer)]
  if ('table' in node) {
    const inner = enter(node.margin, node, place)
    return [{ kind: 'table', ...space(node.margin), build: writeTable(node, inner, writer, writeColumn) }]
  }
  if ('canvas' in node) return [writeRule(node, place)]
  return [writePicture(node, place, writer)]
}

function space(margin: Margin | undefined): Common {
  return { before: margin?.[1] ?? 0, after: margin?.[3] ?? 0, newPage: false, keepNext: false, keepPrevious: false }
}

const INHERITED = ['bold', 'italics', 'decoration', 'fontSize', 'lineHeight', 'alignment', 'color'] as const

/** The place inside a block with margins and type of its own. */
function enter([left = 0, , right = 0]: readonly number[] = [], type: TextStyle, place: Place): Place {
  const own = Object.fromEntries(INHERITED.flatMap((key) => (type[key] === undefined ? [] : [[key, type[key]]])))
  return { ...place, left: place.left + left, right: place.right + right, type: { ...place.type, ...own } }
}

function writeStack(node: PdfStack, place: Place, writer: Writer): Block[] {
  const blocks = writeNodes(node.stack, enter(node.margin, node, place), writer)
  const { before, after } = space(node.margin)
  const first = blocks[0]
  const last = blocks.at(-1)
  if (first) first.before += before
  if (last) last.after += after
  return blocks
}

/** Without a justified last line, paragraphs up to this many lines stay whole (papers.md 1.8, rule 7). */
const WHOLE_LINES = 8

function writeParagraph(node: PdfText, place: Place, writer: Writer): ParagraphBlock {
  const inner = enter(node.margin, node, place)
  const styleId = node.outline === undefined ? place.styleId : getOutlineStyle(node.outline)
  const given = writer.styles[styleId]
  const own = fillStyle(inner.type, node.outline === undefined ? { ...given, alignment: 'left' } : given)
  const { hang } = node
  const list = hang ? writer.numbering.place(hang, inner.left) : null
  const isMarked = hang !== undefined && list === null
  const length = measureText(listWords(node), writer.font, 'Regular', own.fontSize)
  return {
    kind: 'paragraph',
    ...space(node.margin),
    line: toLine(Math.max(own.fontSize, ...listSizes(node)), own.lineHeight),
    options: {
      style: styleId,
      ...(own.alignment !== given.alignment && { alignment: toAlignment(own.alignment) }),
      ...(list && { numbering: list }),
      ...(length <= (inner.width - inner.left - inner.right) * WHOLE_LINES && { keepLines: true }),
      indent: {
        left: toTwips(inner.left),
        ...(inner.right !== 0 && { right: toTwips(inner.right) }),
        ...(hang && { hanging: toTwips(hang.width) }),
      },
      // The number of a list takes its type from the sign that ends the paragraph.
      run: buildRunStyle(own, given),
      children: [
        ...(isMarked ? [buildMark(hang.mark, { ...own, bold: hang.bold ?? false }, given)] : []),
        ...buildRuns(node.text, own, given),
      ],
    },
  }
}

function fillStyle(type: TextStyle, given: FullStyle): FullStyle {
  return {
    ...given,
    ...type,
    fontSize: type.fontSize ?? given.fontSize,
    lineHeight: type.lineHeight ?? given.lineHeight,
    alignment: type.alignment ?? given.alignment,
    bold: type.bold ?? given.bold,
  }
}

function listWords({ text }: PdfText): string {
  return typeof text === 'string' ? text : text.map((inline) => inline.text).join('')
}

function listSizes({ text }: PdfText): number[] {
  return typeof text === 'string' ? [] : text.flatMap(({ fontSize }) => fontSize ?? [])
}

/** Gap and thin line that Word adds to a thick line of its double border. */
const DOUBLE_EXTRA = 1.5

/** A rule over the full width is the line below an empty paragraph; a thin one below it makes it double. */
function writeRule(node: PdfCanvas, place: Place): ParagraphBlock {
  const [first, second] = node.canvas
  const width = first?.lineWidth ?? 0
  const height = Math.max(...node.canvas.flatMap(({ y1, y2 }) => [y1, y2]))
  const distance = space(node.margin)
  const bottom = {
    style: second === undefined ? BorderStyle.SINGLE : BorderStyle.THICK_THIN_SMALL_GAP,
    size: toEighths(width),
    color: '000000',
    space: 0,
  }
  return {
    kind: 'paragraph',
    ...distance,
    after: distance.after + height - width - (second === undefined ? 0 : DOUBLE_EXTRA),
    line: SLIVER,
    options: {
      style: 'Isi',
      border: { bottom },
      indent: { left: toTwips(place.left), right: toTwips(place.right) },
    },
  }
}

function writePicture(node: PdfImage | PdfSvg, place: Place, writer: Writer): ParagraphBlock {
  const inner = enter(node.margin, {}, place)
  const alignment =
    'frame' in node && node.frame ? 'center' : ('alignment' in node && node.alignment) || place.type.alignment
  const isCentred = alignment !== undefined && alignment !== writer.styles[place.styleId].alignment
  return {
    kind: 'paragraph',
    ...space(node.margin),
    line: null,
    options: {
      style: place.styleId,
      alignment: toAlignment(isCentred ? alignment : 'left'),
      indent: { left: toTwips(inner.left), right: toTwips(inner.right) },
      children: [buildImage(node, writer.countPicture())],
    },
  }
}

/** Things side by side are a table without lines. */
function writeColumns(node: PdfColumns, place: Place, writer: Writer): TableBlock {
  const inner = enter(node.margin, {}, place)
  const table = {
    layout: 'polos' as const,
    table: {
      widths: node.columns.map(({ width }) => width),
      headerRows: 0,
      body: [node.columns.map((column) => ({ stack: [column] }))],
    },
  }
  return { kind: 'table', ...space(node.margin), build: writeTable(table, inner, writer, writeColumn) }
}

/** Height of a paragraph that only stands for a distance. */
const SLIVER = 20

function settle(blocks: readonly Block[]): (Paragraph | Table)[] {
  const result: (Paragraph | Table)[] = []
  let last: Block | undefined
  for (const [at, block] of blocks.entries()) {
    const next = blocks[at + 1]
    const keepNext = block.keepNext || next?.keepPrevious === true
    const isApart = block.kind === 'table' && (last === undefined ? block.before > 0 : last.kind === 'table')
    if (block.kind === 'table') {
      // Two tables that touch would become one, and a table has no distance of its own.
      if (isApart || block.newPage)
        result.push(writeGap((last?.kind === 'table' ? last.after : 0) + block.before, block.newPage))
      result.push(block.build(keepNext))
    } else {
      const before = block.before + (last === undefined ? 0 : last.after)
      const after =
        next?.kind === 'table' && !next.newPage ? block.after + next.before : next === undefined ? block.after : 0
      result.push(buildParagraph(block, before, after, keepNext))
    }
    last = block
  }
  if (last?.kind === 'table') result.push(writeGap(0, false))
  return result
}

function writeGap(points: number, isNewPage: boolean): Paragraph {
  const line = Math.max(SLIVER, toTwips(points))
  return new Paragraph({
    style: 'Isi',
    spacing: { before: 0, after: 0, line, lineRule: LineRuleType.EXACT },
    keepNext: true,
    ...(isNewPage && { pageBreakBefore: true }),
  })
}

function buildParagraph(block: ParagraphBlock, before: number, after: number, keepNext: boolean): Paragraph {
  const height =
    block.line === null
      ? { line: 240, lineRule: LineRuleType.AUTO }
      : { line: block.line, lineRule: LineRuleType.EXACT }
  return new Paragraph({
    ...block.options,
    spacing: { before: toTwips(before), after: toTwips(after), ...height },
    ...(keepNext && { keepNext: true }),
    ...(block.newPage && { pageBreakBefore: true }),
  })
}
