const MOST_ROWS = 2000
const PADDING = 22
const WIDEST = 600

/** Pixels that a column needs to show head and content whole, at most 600. */
export function measureColumn<Row>(
  header: string,
  rows: readonly Row[],
  format: (row: Row) => string,
  isFirst: boolean,
): number {
  const context = document.createElement('canvas').getContext('2d')
  if (context === null) return 120
  const family = getComputedStyle(document.body).fontFamily
  context.font = `500 12px ${family}`
  // The head also holds the arrow and the funnel.
  let widest = context.measureText(header).width + 34
  context.font = `400 14px ${family}`
  for (const row of rows.slice(0, MOST_ROWS)) widest = Math.max(widest, context.measureText(format(row)).width)
  return Math.min(WIDEST, Math.ceil(widest) + PADDING + (isFirst ? 10 : 0))
}
