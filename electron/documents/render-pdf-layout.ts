/**
 * Lays blocks out on pages and keeps together what papers.md 1.8 wants together. pdfmake knows only
 * "unbreakable", which loses whatever is higher than a page. Here a group of blocks is laid out where it
 * falls, the result is looked at, and when a rule is hurt the writer goes back and begins the group on the
 * next page, cuts the table earlier, or carries two lines over. Nothing is measured twice without need.
 */
import {
  EDGE_LINES,
  findFirstLeaf,
  findPageBreaks,
  listGroups,
  SPLITTABLE,
  sliceTable,
  withoutTop,
} from './render-pdf-blocks'
import {
  type Context,
  DocPreprocessor,
  type LaidNode,
  LayoutBuilderBase,
  type Line,
  type Page,
  type PageItem,
  type PdfDocument,
  type RowArguments,
  SvgMeasure,
  TextLine,
} from './render-pdf-internals'
import { breakLines } from './render-pdf-lines'
import { HouseMeasure } from './render-pdf-measure'
import { PDF_TABLE_LAYOUTS } from './render-pdf-tables'

/** Tables up to this many rows stay whole (rule 5). */
const WHOLE_TABLE_ROWS = 12
/** Rows of a divided table that its last page has at least (rule 4). */
const LAST_ROWS = 2
/** No heading starts in this last part of the text area (rule 6). */
const HEADING_LIMIT = 0.14

type Mark = {
  readonly page: number
  readonly pageCount: number
  readonly items: readonly PageItem[]
  readonly x: number
  readonly y: number
  readonly availableWidth: number
  readonly availableHeight: number
}

/** Where a block came to stand; pages count from 0. */
type Span = { readonly first: number; readonly last: number }

export class HouseLayout extends LayoutBuilderBase {
  /** How many rows each table with `fillFrom` came to have, in the order of the paper. */
  readonly #filled = new Map<LaidNode, number>()

  constructor(page: { readonly width: number; readonly height: number }, margins: readonly number[]) {
    const [left = 0, top = 0, right = 0, bottom = 0] = margins
    super({ ...page, orientation: 'portrait' }, { left, top, right, bottom }, new SvgMeasure())
    this.registerTableLayouts(PDF_TABLE_LAYOUTS)
  }

  /** Takes the content apart (it is changed by that) and returns finished pages, ready to be drawn. */
  layout(content: readonly object[], document: PdfDocument, defaultStyle: object, footer: unknown): Page[] {
    this.docPreprocessor = new DocPreprocessor()
    this.docMeasure = new HouseMeasure(document, {}, defaultStyle, this.svgMeasure, this.tableLayouts)
    const root = { stack: content, flow: true }
    return this.tryLayoutDocument(root, document, {}, defaultStyle, undefined, undefined, footer, undefined).pages
  }

  listFilledRows(): number[] {
    return [...this.#filled.values()]
  }

  override processVerticalContainer(node: LaidNode): void {
    if (!node.flow) {
      super.processVerticalContainer(node)
      return
    }
    for (const group of listGroups(node.stack ?? [])) this.#placeGroup(group)
  }

  #placeGroup(group: readonly LaidNode[]): void {
    if (group[0]?.newPage && !this.#isPageEmpty()) this.writer.moveToNextPage()
    const context = this.writer.context()
    const room = this.#textHeight(context)
    if (group[0]?.heading && !this.#isPageEmpty() && context.availableHeight < room * HEADING_LIMIT) {
      this.writer.moveToNextPage()
    }

    const start = this.#remember()
    if (this.#tryGroup(group)) return
    if (start.items.length > 0) {
      this.#goBack(start)
      this.writer.moveToNextPage()
      if (this.#tryGroup(group)) return
    }
    // Higher than a page: give up "whole", but let the end of each long block reach the block after it.
    this.#goBack(start)
    for (const node of group.slice(0, -1)) node.carry = EDGE_LINES
    this.#tryGroup(group)
  }

  /** Places the group here; false when its blocks were torn from each other. */
  #tryGroup(group: readonly LaidNode[]): boolean {
    let previous: Span | null = null
    let isTogether = true
    for (const [index, node] of group.entries()) {
      const span = node.table ? this.#placeTable(node, group.slice(index + 1)) : this.#place(node)
      if (previous !== null && span.first !== previous.last) isTogether = false
      if (node.whole && span.first !== span.last) isTogether = false
      previous = span
    }
    return isTogether
  }

  /** A block that began where nothing of it fitted is counted as begun on the next page. */
  #place(node: LaidNode): Span {
    const isHeading = node.heading || (node.keepWithNext && node.hang)
    if (isHeading && this.#isPageEmpty() && node._margin) node._margin = withoutTop(node._margin)
    const context = this.writer.context()
    const page = context.page
    const count = context.getCurrentPage().items.length
    this.processNode(node)
    const last = this.writer.context().page
    const isUntouched = context.pages[page]?.items.length === count
    return { first: isUntouched ? Math.min(page + 1, last) : page, last }
  }

  /** Rules 3, 4 and 5; `tail` must stand on the page where the table ends, with at least two rows above it. */
  #placeTable(node: LaidNode, tail: readonly LaidNode[]): Span {
    const table = node.table
    if (!table || node.splitRows) return this.#place(node)
    const header = table.headerRows ?? 0
    if (node.fillFrom !== undefined) return this.#placeFilled(node, tail, node.fillFrom)
    const rowCount = table.body.length - header

    const start = this.#remember()
    const span = this.#place(node)
    if (span.first === span.last && this.#hasRoomFor(tail)) return span

    if (rowCount <= WHOLE_TABLE_ROWS && start.items.length > 0) {
      this.#goBack(start)
      this.writer.moveToNextPage()
      const moved = this.#place(node)
      if (moved.first === moved.last && this.#hasRoomFor(tail)) return moved
      this.#goBack(start)
      this.#place(node)
    }
    if (rowCount <= LAST_ROWS) return span
    if (this.#areTogether(table.body.slice(-LAST_ROWS)) && this.#hasRoomFor(tail)) return span

    for (const carried of [LAST_ROWS, LAST_ROWS + 1]) {
      if (carried >= rowCount) break
      this.#goBack(start)
      const cut = table.body.length - carried
      const head = this.#place(sliceTable(node, 0, cut))
      const isHeadSound = head.first === head.last || this.#areTogether(table.body.slice(cut - LAST_ROWS, cut))
      if (!isHeadSound && carried === LAST_ROWS && carried + 1 < rowCount) continue
      this.writer.moveToNextPage()
      this.#place(sliceTable(node, cut, table.body.length))
      return { first: head.first, last: this.writer.context().page }
    }
    return span
  }

  /** Adds as many of the spare rows as the page where table and tail end can still take. */
  #placeFilled(node: LaidNode, tail: readonly LaidNode[], fillFrom: number): Span {
    const rows = node.table?.body ?? []
    const fixed = { ...sliceTable(node, 0, fillFrom) }
    const start = this.#remember()
    this.#placeTable(fixed, tail)
    const before = this.#remember()
    for (const block of tail) this.processNode(block)
    const left = this.writer.context().page === before.page ? this.writer.context().availableHeight : 0
    this.#goBack(before)
    const spare =
      this.#heightOf(sliceTable(node, fillFrom, fillFrom + 2)) -
      this.#heightOf(sliceTable(node, fillFrom, fillFrom + 1))
    const count = spare > 0 ? Math.floor(left / spare) : 0
    this.#goBack(start)
    const rowCount = Math.min(rows.length, fillFrom + count)
    this.#filled.set(node, rowCount)
    return this.#placeTable(sliceTable(node, 0, rowCount), tail)
  }

  #hasRoomFor(tail: readonly LaidNode[]): boolean {
    if (tail.length === 0) return true
    const start = this.#remember()
    const isRoom = tail.every((node) => {
      const span = this.#place(node)
      return span.first === start.page && span.last === start.page
    })
    this.#goBack(start)
    return isRoom
  }

  /** Height that a block takes at the top of an empty page. */
  #heightOf(node: LaidNode): number {
    const start = this.#remember()
    this.writer.moveToNextPage()
    const top = this.writer.context().y
    this.#place(node)
    const height = this.writer.context().y - top
    this.#goBack(start)
    return height
  }

  #areTogether(rows: readonly LaidNode[][]): boolean {
    const pages = new Set(rows.map((row) => this.#findPageOfRow(row)))
    return pages.size === 1
  }

  #findPageOfRow(row: LaidNode[]): number {
    const pages = this.writer.context().pages
    return pages.findLastIndex((page) => page.items.some(({ type, item }) => type === 'line' && item.mark === row))
  }

  #isPageEmpty(): boolean {
    return this.writer.context().getCurrentPage().items.length === 0
  }

  #textHeight(context: Context): number {
    return this.pageSize.height - context.pageMargins.top - context.pageMargins.bottom
  }

  #remember(): Mark {
    const { page, pages, x, y, availableWidth, availableHeight } = this.writer.context()
    return {
      page,
      pageCount: pages.length,
      items: [...(pages[page]?.items ?? [])],
      x,
      y,
      availableWidth,
      availableHeight,
    }
  }

  #goBack(mark: Mark): void {
    const context = this.writer.context()
    context.pages.length = mark.pageCount
    context.backgroundLength.length = mark.pageCount
    const page = context.pages[mark.page]
    if (page) page.items = [...mark.items]
    const { x, y, availableWidth, availableHeight } = mark
    Object.assign(context, { page: mark.page, x, y, availableWidth, availableHeight })
  }

  override processTable(node: LaidNode): void {
    for (const row of node.table?.body ?? []) {
      const leaf = row[0] && findFirstLeaf(row[0])
      if (leaf) leaf.mark = row
    }
    super.processTable(node)
  }

  /** Rule 7, and the number that hangs beside the first line. Leaves the node as it was, so that it can be placed again. */
  override processLeaf(node: LaidNode): void {
    const lines = breakLines(node._inlines ?? [], this.writer.context().availableWidth)
    node.positions = []
    const isInFlow = this.nestedLevel === 0 && this.writer.transactionLevel === 0
    const breaks = isInFlow ? this.#findBreaks(node, lines) : new Set<number>()
    for (const [index, line] of lines.entries()) {
      const context = this.writer.context()
      const isTooHigh = line.getHeight() > context.availableHeight && context.y > context.pageMargins.top
      if (breaks.has(index) || isTooHigh) this.writer.moveToNextPage()
      if (index === 0) {
        line.mark = node.mark
        this.#addHang(node, line)
      }
      node.positions.push(this.writer.addLine(line))
    }
  }

  #findBreaks(node: LaidNode, lines: readonly Line[]): Set<number> {
    const context = this.writer.context()
    return findPageBreaks(
      lines.map((line) => line.getHeight()),
      {
        available: context.availableHeight,
        room: this.#textHeight(context),
        carry: node.carry ?? EDGE_LINES,
        isWhole: node.whole === true,
      },
    )
  }

  #addHang(node: LaidNode, first: Line): void {
    const inlines = node._hang
    if (!inlines || !node.hang) return
    const line = new TextLine(this.pageSize.width)
    for (const inline of inlines) line.addInline({ ...inline, alignment: 'left' })
    line.x = -node.hang.width
    line.y = first.getAscenderHeight() - line.getAscenderHeight()
    this.writer.addLine(line, true)
  }

  /** A row higher than half a page may be divided (rule 2); its cells were flagged when the table was built. */
  override processRow(row: RowArguments): unknown {
    const flagged = row.cells.filter((cell) => cell.pageBreak === SPLITTABLE)
    if (flagged.length === 0) return super.processRow(row)
    for (const cell of flagged) delete cell.pageBreak
    const result = super.processRow({ ...row, dontBreakRows: false })
    for (const cell of flagged) cell.pageBreak = SPLITTABLE
    return result
  }
}
