/** What a workbook may cost before it is put aside (reliability.md 3.2). */
export const LIMITS = {
  fileBytes: 10 * 1024 * 1024,
  entries: 200,
  /** Bytes that were really inflated, over all parts that are read. */
  inflatedBytes: 50 * 1024 * 1024,
  /** Inflated to packed, for one part; looked at only beyond `ratioFrom`, small parts are harmless. */
  ratio: 100,
  ratioFrom: 4 * 1024 * 1024,
  /** Elements inside each other. A worksheet needs eight. */
  xmlDepth: 64,
  sharedStrings: 1_000_000,
  /** Longest text that Excel itself keeps in a cell. */
  cellLength: 32_767,
  /** Characters over all cells: a long text used many times grows when it crosses to another thread. */
  textLength: 40_000_000,
  cells: 2_000_000,
  /** With a value, over all sheets. */
  rows: 100_000,
  columns: 100,
  merges: 10_000,
  /** Cells that merges of one sheet may cover, where there are rows. */
  coveredCells: 2_000_000,
  sheets: 200,
  milliseconds: 30_000,
  /** Live memory of the worker at which it gives up by itself. */
  memoryMb: 256,
  /** What V8 is told: it may end the whole program where it is reached, so the worker must never come near it. */
  heapMb: 640,
} as const
