import { formatTsv, parseTsv } from '@shared/lib/tsv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layCells } from '../../renderer/ui/grid/grid-edit'
import { compareValues, EMPTY_WORD, findRows, listValues, passesFilter } from '../../renderer/ui/grid/grid-filter'
import { findTarget, type Place, toBlock } from '../../renderer/ui/grid/grid-selection'
import type { GridColumn } from '../../renderer/ui/grid/grid-types'
import { toggleSort } from '../../renderer/ui/grid/toggle-sort'

type Row = { readonly id: string; readonly nama: string; readonly jumlah: number | null }

const nama: GridColumn<Row> = {
  id: 'nama',
  header: 'Nama',
  width: 100,
  value: (row) => row.nama,
  edit: { parse: (text) => (text === '' ? { ok: false, pesan: 'kosong' } : { ok: true, nilai: text }) },
}
const jumlah: GridColumn<Row> = {
  id: 'jumlah',
  header: 'Jumlah',
  kind: 'number',
  width: 100,
  value: (row) => row.jumlah,
  edit: {
    parse: (text) => (/^\d+$/.test(text) ? { ok: true, nilai: Number(text) } : { ok: false, pesan: 'bukan angka' }),
  },
}
const tetap: GridColumn<Row> = { id: 'tetap', header: 'Tetap', width: 100, value: () => 'x' }
const rows: readonly Row[] = [
  { id: '1', nama: 'Bogor Utara', jumlah: 10 },
  { id: '2', nama: 'Bogor Timur', jumlah: null },
  { id: '3', nama: 'Bogor Barat', jumlah: 2 },
]
const sheet = { rows, columns: [nama, tetap, jumlah], getRowId: (row: Row) => row.id, canAddRows: true }

describe('tsv', () => {
  it('reads quoted cells with tabs, line ends and quotes as Excel writes them', () => {
    expect(parseTsv('a\t"b\tc"\r\n"d\ne"\t"f ""g"""\r\n')).toEqual([
      ['a', 'b\tc'],
      ['d\ne', 'f "g"'],
    ])
  })

  it('leaves a quotation mark that never closes in the text', () => {
    expect(parseTsv('"Bogor Sehat\tdua')).toEqual([['"Bogor Sehat', 'dua']])
  })

  it('gives back whatever was copied', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', ' ', '1') })
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(table, (cells) => {
        expect(parseTsv(formatTsv(cells))).toEqual(cells)
      }),
    )
  })
})

describe('grid-edit', () => {
  it('passes over cells that are not edited and keeps good cells beside bad ones', () => {
    const block = toBlock({ row: 1, column: 0 }, { row: 1, column: 0 })
    const { change, bad } = layCells(
      sheet,
      block,
      [
        ['A', 'B', '3'],
        ['', 'C', 'x'],
        ['D', 'E', '5'],
      ],
      'paste',
    )
    expect(change.cells).toEqual([
      { rowId: '2', columnId: 'nama', value: 'A' },
      { rowId: '2', columnId: 'jumlah', value: 3 },
    ])
    expect(bad.map(({ columnId, pesan }) => [columnId, pesan])).toEqual([
      ['nama', 'kosong'],
      ['jumlah', 'bukan angka'],
    ])
    expect(change.newRows).toEqual([{ nama: 'D', jumlah: 5 }])
  })

  it('adds no rows to a list that cannot take them', () => {
    const block = toBlock({ row: 2, column: 0 }, { row: 2, column: 0 })
    const { change } = layCells({ ...sheet, canAddRows: false }, block, [['A'], ['B']], 'paste')
    expect(change.cells).toHaveLength(1)
    expect(change.newRows).toEqual([])
  })
})

describe('grid-filter', () => {
  it('counts values in reading order with empty cells last', () => {
    expect(listValues(rows, jumlah)).toEqual([
      { text: '2', count: 1 },
      { text: '10', count: 1 },
      { text: EMPTY_WORD, count: 1 },
    ])
  })

  it('takes both ends of a range and leaves empty cells out of it', () => {
    expect(passesFilter(2, '2', { min: '2', max: '9' })).toBe(true)
    expect(passesFilter(10, '10', { min: '2', max: '9' })).toBe(false)
    expect(passesFilter(null, '', { min: '2' })).toBe(false)
    expect(passesFilter(null, '', { values: [EMPTY_WORD] })).toBe(true)
    expect(passesFilter('2024-11-08', '8 Nov', { min: '2024-11-01', max: '2024-11-08' })).toBe(true)
  })

  it('finds rows by all words in any order', () => {
    expect(findRows(rows, [nama, jumlah], 'TIMUR bogor').map(({ id }) => id)).toEqual(['2'])
  })

  it('orders numbers by size and names as a person would', () => {
    expect(['Rapat 10', 'Rapat 9', 'rapat 1'].toSorted(compareValues)).toEqual(['rapat 1', 'Rapat 9', 'Rapat 10'])
    expect([10, null, 2].toSorted(compareValues)).toEqual([null, 2, 10])
  })
})

describe('grid-selection', () => {
  const size = { rows: 5, columns: 2, pageRows: 3 }
  const filled = new Set(['0', '1', '3'])
  const isFilled = ({ row }: Place) => filled.has(String(row))
  const go = (row: number, key: string, ctrl = false) =>
    findTarget({ row, column: 0 }, { key, ctrl }, size, isFilled)?.row

  it('goes with Ctrl to the end of a run, over a gap, and to the edge', () => {
    expect([go(0, 'ArrowDown', true), go(1, 'ArrowDown', true), go(3, 'ArrowDown', true)]).toEqual([1, 3, 4])
    expect(go(4, 'ArrowUp', true)).toBe(3)
  })

  it('never leaves the grid', () => {
    const key = fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End')
    const start = fc.record({ row: fc.integer({ min: 0, max: 4 }), column: fc.integer({ min: 0, max: 1 }) })
    fc.assert(
      fc.property(start, key, fc.boolean(), (from, pressed, ctrl) => {
        const to = findTarget(from, { key: pressed, ctrl }, size, isFilled)
        expect(to !== null && to.row >= 0 && to.row < 5 && to.column >= 0 && to.column < 2).toBe(true)
      }),
    )
  })
})

describe('toggle-sort', () => {
  it('goes from ascending over descending to none, and adds with Shift', () => {
    const up = toggleSort([], 'a', false)
    const down = toggleSort(up, 'a', false)
    expect([up, down, toggleSort(down, 'a', false)]).toEqual([
      [{ id: 'a', desc: false }],
      [{ id: 'a', desc: true }],
      [],
    ])
    expect(toggleSort(down, 'b', true)).toEqual([
      { id: 'a', desc: true },
      { id: 'b', desc: false },
    ])
  })
})
