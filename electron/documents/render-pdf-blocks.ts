/** What the layout asks about measured blocks: which belong together, how a table or a paragraph is divided. */
import type { LaidNode, LaidTable } from './render-pdf-internals'

/** Paragraphs up to this many lines stay whole (papers.md 1.8, rule 7). */
const WHOLE_PARAGRAPH_LINES = 8
/** Longer ones leave this many lines on each side. */
export const EDGE_LINES = 2

/** pdfmake divides a row only when a cell asks for a page break; `processRow` takes the request back before it acts. */
export const SPLITTABLE = 'before'

/** Blocks that hold on to each other, in order. */
export function listGroups(nodes: readonly LaidNode[]): LaidNode[][] {
  const groups: LaidNode[][] = []
  for (const node of nodes) {
    const group = groups.at(-1)
    const holds = group?.at(-1)?.keepWithNext || node.keepWithPrevious
    if (group && holds && !node.newPage) group.push(node)
    else groups.push([node])
  }
  return groups
}

/** The rows `from` to `to` under the same heading rows. */
export function sliceTable(node: LaidNode, from: number, to: number): LaidNode {
  const table = node.table as LaidTable
  const header = table.headerRows ?? 0
  const pick = <T>(rows: readonly T[]): T[] =>
    from <= header ? rows.slice(0, to) : [...rows.slice(0, header), ...rows.slice(from, to)]
  const heights = table.heights && { heights: pick(table.heights) }
  const { fillFrom: _, ...rest } = node
  return { ...rest, table: { ...table, body: pick(table.body), ...heights } }
}

type Division = {
  /** Room on this page, and on an empty one. */
  readonly available: number
  readonly room: number
  /** Least number of lines that must reach the last page. */
  readonly carry: number
  readonly isWhole: boolean
}

/** Indices of the lines of a paragraph, given by their heights, that must begin a page. */
export function findPageBreaks(heights: readonly number[], { available, room, carry, isWhole }: Division): Set<number> {
  const breaks = new Set<number>()
  const isKept = (isWhole || heights.length <= WHOLE_PARAGRAPH_LINES) && sum(heights) <= room
  let left = available
  let from = 0
  while (from < heights.length) {
    const fitting = countFitting(heights, from, left)
    if (from + fitting === heights.length) break
    let taken = isKept ? 0 : Math.min(fitting, heights.length - from - Math.max(carry, EDGE_LINES))
    if (taken < EDGE_LINES) taken = 0
    // On an empty page something must be placed, or there would be no end of pages.
    if (taken === 0 && left >= room) taken = Math.max(1, fitting)
    from += taken
    breaks.add(from)
    left = room
  }
  return breaks
}

/** Nothing stands above the first heading of a page. */
export function withoutTop([left, , right, bottom]: [number, number, number, number]): [
  number,
  number,
  number,
  number,
] {
  return [left, 0, right, bottom]
}

/** The text that opens a cell. */
export function findFirstLeaf(node: LaidNode): LaidNode | undefined {
  if (node._inlines) return node
  for (const child of node.stack ?? node.columns ?? []) {
    const leaf = findFirstLeaf(child)
    if (leaf) return leaf
  }
  return undefined
}

function countFitting(heights: readonly number[], from: number, available: number): number {
  let used = 0
  let count = 0
  for (const height of heights.slice(from)) {
    used += height
    if (used > available) break
    count += 1
  }
  return count
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
