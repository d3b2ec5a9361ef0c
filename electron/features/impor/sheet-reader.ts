import type { BarisLembar, Gabungan } from '@shared/features/impor/lembar.rules'
import { parseBlock, parseCellAddress, parseRowNumber } from './cell-address'
import { checkCellLength } from './cell-text'
import { type CellContext, toSel } from './cell-value'
import { LIMITS } from './limits'
import { buildTooManyMerges, type MutableRow, removeCoveredCells, trimRows } from './merged-cells'
import { buildDamageRefusal, FileRefusal, SheetRefusal } from './refusal'
import { readXml, type XmlAttributes } from './xml-reader'

export type SheetContent = {
  readonly rows: readonly BarisLembar[]
  readonly merges: readonly Gabungan[]
  readonly hiddenRows: readonly number[]
  readonly hiddenColumns: readonly number[]
  readonly coveredValues: number
}

/** Values read so far, over all sheets of the workbook. */
export type CellTally = { rows: number; cells: number; textLength: number }

/**
 * Reads the cells of one worksheet. Where rows and cells stand is taken from the cells themselves, never from
 * `dimension`; those without an address follow the one before.
 *
 * @throws SheetRefusal when the sheet is too large, FileRefusal when it is damaged
 */
export async function readSheet(
  chunks: AsyncIterable<Uint8Array>,
  context: CellContext,
  tally: CellTally,
): Promise<SheetContent> {
  const rows: MutableRow[] = []
  const merges: Gabungan[] = []
  const hiddenRows: number[] = []
  const hiddenColumns = new Set<number>()

  let isData = false
  let row: MutableRow | null = null
  let lastRow = 0
  let isHidden = false
  let nextColumn = 0
  let cell: { column: number; type: string | undefined; style: number } | null = null
  let value: string | null = null
  let inline: string | null = null
  let hasFormula = false
  let target: 'value' | 'inline' | null = null
  let isReading = false

  function openRow({ r, hidden }: XmlAttributes): void {
    const nomor = r === undefined ? lastRow + 1 : parseRowNumber(r)
    if (nomor === null || nomor <= lastRow) throw buildDamageRefusal()
    lastRow = nomor
    nextColumn = 0
    isHidden = isTrue(hidden)
    row = { nomor, sel: [], rumus: null }
  }

  function openCell({ r, t, s }: XmlAttributes): void {
    if (row === null) throw buildDamageRefusal()
    const address = r === undefined ? { row: row.nomor, column: nextColumn } : parseCellAddress(r)
    if (address === null || address.row !== row.nomor) throw buildDamageRefusal()
    nextColumn = address.column + 1
    cell = { column: address.column, type: t, style: Number(s ?? 0) }
    value = null
    inline = null
    hasFormula = false
  }

  function closeCell(): void {
    if (cell === null || row === null) return
    const { column, type, style } = cell
    cell = null
    if (value === null && inline === null && !hasFormula) return
    const sel = toSel({ type, style, value, inline, hasFormula }, context)
    if (sel === null) return
    if (column >= LIMITS.columns) throw new SheetRefusal(PESAN_KOLOM)
    if ((row.sel[column] ?? null) !== null) throw buildDamageRefusal()
    while (row.sel.length < column) row.sel.push(null)
    row.sel[column] = sel
    if (hasFormula) row.rumus = [...(row.rumus ?? []), column]
    countCell(tally, typeof sel === 'string' ? sel.length : 0)
  }

  function closeRow(): void {
    if (row !== null && row.sel.length > 0) {
      if (rows.length >= LIMITS.rows) throw new SheetRefusal(PESAN_BARIS)
      if (tally.rows + rows.length >= LIMITS.rows) throw buildTooMuch()
      // A copy is as long as the row, an array that grew is not.
      rows.push({ ...row, sel: row.sel.slice() })
      if (isHidden) hiddenRows.push(row.nomor)
    }
    row = null
  }

  await readXml(chunks, {
    onOpen(name, attributes) {
      if (name === 'sheetData') isData = true
      else if (isData) {
        if (name === 'row') openRow(attributes)
        else if (name === 'c') openCell(attributes)
        else if (name === 'v') {
          target = 'value'
          value = ''
        } else if (name === 'rPh') isReading = true
        else if (name === 't' && !isReading) {
          target = 'inline'
          inline ??= ''
        } else if (name === 'f') hasFormula = true
      } else if (name === 'col') addHiddenColumns(hiddenColumns, attributes)
      else if (name === 'mergeCell') {
        const merge = parseBlock(attributes.ref ?? '')
        if (merge === null) throw buildDamageRefusal()
        if (merges.length >= LIMITS.merges) throw buildTooManyMerges()
        merges.push(merge)
      }
    },
    onText(text) {
      if (target === null) return
      if (target === 'value') value += text
      else inline += text
      checkCellLength((target === 'value' ? value : inline)?.length ?? 0)
    },
    onClose(name) {
      if (name === 'v' || name === 't') target = null
      else if (!isData) return
      else if (name === 'rPh') isReading = false
      else if (name === 'c') closeCell()
      else if (name === 'row') closeRow()
      else if (name === 'sheetData') isData = false
    },
  })
  tally.rows += rows.length
  const coveredValues = removeCoveredCells(rows, merges)
  return { rows: trimRows(rows), merges, hiddenRows, hiddenColumns: [...hiddenColumns], coveredValues }
}

const PESAN_KOLOM = `berisi lebih dari ${LIMITS.columns} kolom. Salin kolom yang diperlukan ke lembar baru, lalu impor lagi.`
const PESAN_BARIS =
  'berisi lebih dari 100.000 baris. Bagi menjadi beberapa berkas, misalnya per kecamatan, lalu impor lagi.'

function countCell(tally: CellTally, textLength: number): void {
  tally.cells += 1
  tally.textLength += textLength
  if (tally.cells <= LIMITS.cells && tally.textLength <= LIMITS.textLength) return
  throw buildTooMuch()
}

function buildTooMuch(): FileRefusal {
  return new FileRefusal(
    'terlalu besar',
    'Isi berkas ini terlalu banyak untuk sekali impor. Salin lembar yang diperlukan ke buku kerja baru, lalu impor lagi.',
  )
}

function addHiddenColumns(found: Set<number>, { min, max, hidden }: XmlAttributes): void {
  if (!isTrue(hidden)) return
  const last = Math.min(Number(max), LIMITS.columns)
  for (let column = Math.max(1, Number(min)); column <= last; column += 1) found.add(column - 1)
}

function isTrue(text: string | undefined): boolean {
  return text === '1' || text === 'true'
}
