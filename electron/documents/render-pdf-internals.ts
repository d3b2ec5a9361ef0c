/// <reference path="./pdfmake-modules.d.ts" />
/**
 * The parts of pdfmake 0.3.11 that its front door hides. The house rules need the finished pages before they
 * are drawn (is a signature alone? does a table end with one row?), and drawing only once is also what makes
 * it quick; `createPdf` offers neither. The version is pinned exactly, the types below say what is relied on.
 */
import docMeasureModule from 'pdfmake/js/DocMeasure.js'
import docPreprocessorModule from 'pdfmake/js/DocPreprocessor.js'
import layoutBuilderModule from 'pdfmake/js/LayoutBuilder.js'
import lineModule from 'pdfmake/js/Line.js'
import pdfDocumentModule from 'pdfmake/js/PDFDocument.js'
import rendererModule from 'pdfmake/js/Renderer.js'
import svgMeasureModule from 'pdfmake/js/SVGMeasure.js'
import textInlinesModule from 'pdfmake/js/TextInlines.js'

/** One piece of text that is never divided, as measured. */
export type Inline = {
  text: string
  width: number
  height: number
  leadingCut: number
  trailingCut: number
  noWrap?: boolean
  noNewLine?: boolean
  lineEnd?: boolean
  alignment?: string
  font: SharedFont
  fontSize: number
  /** Set when the inline has its place in a line. */
  x: number
  justifyShift?: number
  decoration?: unknown
  color: string
}

/** A node of the definition after measuring. Underscored fields are pdfmake's own. */
export type LaidNode = {
  text?: unknown
  stack?: LaidNode[]
  columns?: LaidNode[]
  table?: LaidTable
  _inlines?: Inline[]
  _hang?: Inline[]
  _margin?: [number, number, number, number] | null
  _span?: boolean
  _minWidth?: number
  positions?: { readonly pageNumber: number }[]
  hang?: { readonly mark: string; readonly width: number; readonly bold?: boolean }
  /** Row of a table that this line opens. */
  mark?: object
  newPage?: true
  heading?: true
  keepWithNext?: true
  keepWithPrevious?: true
  whole?: true
  splitRows?: true
  fillFrom?: number
  flow?: true
  /** Least number of lines that must reach the last page of this paragraph. */
  carry?: number
  pageBreak?: string
}

export type LaidTable = {
  body: LaidNode[][]
  headerRows?: number
  dontBreakRows?: boolean
  keepWithHeaderRows?: number
  heights?: readonly unknown[]
}

export type Line = {
  x: number
  y: number
  inlines: Inline[]
  mark?: object | undefined
  inlineWidths: number
  leadingCut: number
  newLineForced?: boolean
  lastLineInParagraph: boolean
  getWidth(): number
  addInline(inline: Inline): void
  getHeight(): number
  getAscenderHeight(): number
}

export type PageItem = { readonly type: string; readonly item: { readonly mark?: object | undefined } }

export type Page = { items: PageItem[]; readonly pageSize: { readonly width: number; readonly height: number } }

type Margins = { left: number; top: number; right: number; bottom: number }

/** Where the next block goes. */
export type Context = {
  pages: Page[]
  page: number
  x: number
  y: number
  availableWidth: number
  availableHeight: number
  backgroundLength: number[]
  pageMargins: Margins
  getCurrentPage(): Page
}

export type Writer = {
  transactionLevel: number
  context(): Context
  addLine(line: Line, keepPosition?: boolean): { readonly pageNumber: number }
  moveToNextPage(): void
}

export type RowArguments = { cells: LaidNode[]; dontBreakRows: boolean; rowIndex: number }

export type LayoutBuilder = {
  writer: Writer
  nestedLevel: number
  docPreprocessor: unknown
  docMeasure: unknown
  pageSize: { readonly width: number; readonly height: number }
  svgMeasure: unknown
  tableLayouts: unknown
  registerTableLayouts(layouts: object): void
  tryLayoutDocument(
    content: unknown,
    document: PdfDocument,
    styles: object,
    defaultStyle: object,
    background: undefined,
    header: undefined,
    footer: unknown,
    watermark: undefined,
  ): { readonly pages: Page[] }
  processNode(node: LaidNode, isVerticalAlignmentAllowed?: boolean): void
  processVerticalContainer(node: LaidNode): void
  processLeaf(node: LaidNode): void
  processTable(node: LaidNode): void
  processRow(row: RowArguments): unknown
}

export type DocMeasure = {
  textInlines: { buildInlines(text: unknown, styles: StyleStack): { readonly items: Inline[] } }
  styleStack: StyleStack
  measureLeaf(node: LaidNode): LaidNode
}

type StyleStack = { clone(): StyleStack; push(style: object): void }

/** A line or an area, placed on the page. */
export type Vector = {
  readonly type: string
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
  readonly lineWidth?: number
  readonly color?: string
  readonly lineColor?: string
  readonly dash?: unknown
  readonly r?: number
  readonly linearGradient?: unknown
}

/** A font of one document; `font` is the parsed file, `layoutCache` the shaped words. */
export type SharedFont = {
  readonly name: string
  readonly font: ParsedFont
  layoutCache: Record<string, unknown>
  readonly id: string
  widthOfString(text: string, size: number): number
  encode(text: string): readonly [readonly string[], readonly GlyphPosition[]]
  ref(): unknown
}

/** In thousandths of the type size. */
export type GlyphPosition = {
  readonly xAdvance: number
  readonly advanceWidth: number
  readonly xOffset: number
  readonly yOffset: number
}

export type ParsedFont = { hasGlyphForCodePoint(codePoint: number): boolean }

export type PdfDocument = {
  readonly info: Record<string, unknown>
  _font: SharedFont
  _fontFamilies: Record<string, SharedFont>
  _fontCount: number
  readonly page: { readonly height: number; readonly fonts: Record<string, unknown> }
  addContent(operators: string): void
  _addInfo(): void
  openImage(source: unknown): object
  font(source: string): PdfDocument
  provideFont(family: string, bold: boolean, italics: boolean): SharedFont
  on(event: 'data', listener: (chunk: Uint8Array) => void): void
  on(event: 'end', listener: () => void): void
  on(event: 'error', listener: (error: Error) => void): void
  end(): void
}

type Renderer = {
  readonly pdfDocument: PdfDocument
  renderPages(pages: Page[]): void
  renderLine(line: Line, x: number, y: number): void
  renderVector(vector: Vector): void
}

/** Bundlers and Node hand over a CommonJS default differently. */
function unwrap<T>(module: unknown): T {
  const holder = module as { readonly default?: T }
  return holder.default ?? (module as T)
}

export const LayoutBuilderBase =
  unwrap<new (pageSize: object, margins: Margins, svgMeasure: object) => LayoutBuilder>(layoutBuilderModule)
export const DocMeasureBase =
  unwrap<
    new (
      document: PdfDocument,
      styles: object,
      defaultStyle: object,
      svgMeasure: unknown,
      tableLayouts: unknown,
    ) => DocMeasure
  >(docMeasureModule)
export const DocPreprocessor = unwrap<new () => object>(docPreprocessorModule)
export const PdfDocumentBase =
  unwrap<
    new (
      fonts: object,
      images: object,
      patterns: object,
      attachments: object,
      options: object,
      virtualfs: null,
      localAccessPolicy: (path: string) => boolean,
    ) => PdfDocument
  >(pdfDocumentModule)
export const PdfRendererBase = unwrap<new (document: PdfDocument) => Renderer>(rendererModule)
export const SvgMeasure = unwrap<new () => object>(svgMeasureModule)
export const TextLine = unwrap<new (maxWidth: number) => Line>(lineModule)
export const TextInlines =
  unwrap<new (document: null) => { widthOfText(text: string, inline: Inline): number }>(textInlinesModule)
