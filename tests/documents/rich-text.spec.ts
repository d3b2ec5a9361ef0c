import type { TeksKaya, TeksKayaNode } from '@shared/lib/teks-kaya'
import { describe, expect, it } from 'vitest'
import type { PdfNode, PdfTable, PdfText } from '../../electron/documents/definition'
import { buildPaper } from '../../electron/documents/paper'
import { buildRichText } from '../../electron/documents/rich-text'
import { buildNotulaPdf } from '../../electron/features/notula/notula.pdf'
import { expectSound } from '../support/aturan-naskah'
import { createNotulaBogor, PAPER_BOGOR } from '../support/laporan-bogor'
import { readNaskah } from '../support/naskah'
import { findLine, hasPoppler } from '../support/pdf'

const paper = buildPaper(PAPER_BOGOR)

const text = (value: string, ...marks: string[]): TeksKayaNode => ({
  type: 'text',
  text: value,
  ...(marks.length > 0 && { marks: marks.map((type) => ({ type })) }),
})
const paragraph = (...content: TeksKayaNode[]): TeksKayaNode => ({ type: 'paragraph', content })
const item = (...content: TeksKayaNode[]): TeksKayaNode => ({ type: 'listItem', content })
const ordered = (start: number, ...content: TeksKayaNode[]): TeksKayaNode => ({
  type: 'orderedList',
  attrs: { start },
  content,
})
const doc = (...content: TeksKayaNode[]): TeksKaya => ({ type: 'doc', content })
const cell = (value: string, attrs: Record<string, unknown> = {}, type = 'tableCell'): TeksKayaNode => ({
  type,
  attrs,
  content: [paragraph(text(value))],
})
const row = (...content: TeksKayaNode[]): TeksKayaNode => ({ type: 'tableRow', content })

describe('rich-text', () => {
  it('writes marks and line breaks of a paragraph', () => {
    const [block] = build(
      doc(
        paragraph(
          text('biasa '),
          text('tebal', 'bold'),
          { type: 'hardBreak' },
          text('miring bergaris', 'italic', 'underline'),
        ),
      ),
    )
    expect((block as PdfText).text).toEqual([
      { text: 'biasa ' },
      { text: 'tebal', bold: true },
      { text: '\n' },
      { text: 'miring bergaris', italics: true, decoration: 'underline' },
    ])
  })

  it('counts lists by level 1. a. 1) a) and from their start', () => {
    const nested = ordered(1, item(paragraph(text('c')), ordered(1, item(paragraph(text('d'))))))
    const blocks = build(
      doc(
        ordered(
          3,
          item(paragraph(text('a')), ordered(2, item(paragraph(text('b')), nested))),
          item(paragraph(text('e'))),
        ),
      ),
    )
    expect(blocks.map(getMark)).toEqual(['3.', 'b.', '1)', 'a)', '4.'])
    const lefts = blocks.map(({ margin }) => margin?.[0] ?? 0)
    expect(lefts[0]).toBeLessThan(lefts[1] ?? 0)
    expect(lefts[4]).toBe(lefts[0])
  })

  it('hangs the mark and the speaker before the first paragraph only', () => {
    const blocks = buildRichText(doc(paragraph(text('satu')), paragraph(text('dua'))), {
      paper,
      indent: 50,
      hang: { mark: 'a.', width: 17 },
      prefix: [{ text: 'Ketua KPU ' }],
    })
    expect(blocks.map(getMark)).toEqual(['a.', undefined])
    expect((blocks[0] as PdfText).text).toEqual([{ text: 'Ketua KPU ' }, { text: 'satu' }])
  })

  it('keeps mark and speaker when the text begins with a list or is empty', () => {
    const options = { paper, indent: 50, hang: { mark: 'a.', width: 17 }, prefix: [{ text: 'Ketua KPU: ' }] }
    const listed = buildRichText(doc(ordered(1, item(paragraph(text('satu'))))), options)
    expect(listed.map(getMark)).toEqual(['a.', '1.'])
    expect(buildRichText(doc(), options).map(getMark)).toEqual(['a.'])
    expect(build(doc())).toEqual([])
  })

  it('prints the words of nodes it does not know', () => {
    const blocks = build(
      doc(
        { type: 'callout', content: [paragraph(text('tetap tercetak'))] },
        { type: 'taskItem', content: [text('juga ini')] },
      ),
    )
    expect(JSON.stringify(blocks)).toContain('tetap tercetak')
    expect(JSON.stringify(blocks)).toContain('juga ini')
  })

  it('puts spans on a full grid and repeats head rows', () => {
    const table = {
      type: 'table',
      content: [
        row(cell('Kecamatan', { rowspan: 2 }, 'tableHeader'), cell('Pemilih', { colspan: 2 }, 'tableHeader')),
        row(cell('L', {}, 'tableHeader'), cell('P', {}, 'tableHeader')),
        row(cell('Utara'), cell('1'), cell('2')),
        row(cell('Jumlah', { colspan: 3 })),
      ],
    }
    const [block] = build(doc(table)) as PdfTable[]
    expect(block?.table.headerRows).toBe(2)
    expect(block?.table.body.map((cells) => cells.length)).toEqual([3, 3, 3, 3])
    expect(block?.table.body[0]?.[2]).toEqual({})
    expect(block?.table.body[1]?.[0]).toEqual({})
    expect(block?.table.body[3]?.slice(1)).toEqual([{}, {}])
  })

  it.each([
    ['ragged rows', [row(cell('a'), cell('b'), cell('c')), row(cell('d')), row()]],
    ['spans beyond the table', [row(cell('a', { rowspan: 99, colspan: 99 }), cell('b')), row(cell('c'))]],
    ['spans that are no numbers', [row(cell('a', { rowspan: -1, colspan: 'x' }), cell('b', { colspan: 1e9 }))]],
    ['a span into a span', [row(cell('a'), cell('b', { rowspan: 2 })), row(cell('c', { colspan: 3 }), cell('d'))]],
    ['no rows', []],
  ])('survives a table with %s', async (_name, content) => {
    const pembukaan = doc(paragraph(text('sebelum')), { type: 'table', content }, paragraph(text('sesudah')))
    const definition = buildNotulaPdf(createNotulaBogor({ pembukaan }))
    const pdf = hasPoppler ? await readNaskah(definition) : null
    if (pdf) {
      expectSound(pdf, PAPER_BOGOR.tepi)
      expect(pdf.text).toContain('sesudah')
    }
  })
})

describe.skipIf(!hasPoppler)('rich-text, measured', () => {
  it('gives a cell over several rows the height of its text', async () => {
    const long = Array.from({ length: 60 }, (_, at) => `kata${at}`).join(' ')
    const table = {
      type: 'table',
      content: [row(cell('Utara'), cell(long, { rowspan: 2 })), row(cell('Timur')), row(cell('Jumlah'), cell('akhir'))],
    }
    const pdf = await readNaskah(buildNotulaPdf(createNotulaBogor({ pembukaan: doc(table) })))
    expectSound(pdf, PAPER_BOGOR.tepi)
    const last = findLine(pdf, 'kata59')
    const total = findLine(pdf, 'Jumlah')
    expect(total.page > last.page || total.top > last.bottom).toBe(true)
  })

  it('hangs turned lines of a list under its text', async () => {
    const long = Array.from({ length: 40 }, (_, at) => `kata${at}`).join(' ')
    const pdf = await readNaskah(
      buildNotulaPdf(
        createNotulaBogor({ pembukaan: doc({ type: 'bulletList', content: [item(paragraph(text(long)))] }) }),
      ),
    )
    const first = findLine(pdf, '• kata0')
    const second = pdf.lines[pdf.lines.indexOf(first) + 1]
    expect(first.words[0]?.left).toBeCloseTo(33, 1)
    expect(first.words[1]?.left).toBeCloseTo(39, 1)
    expect(second?.left).toBeCloseTo(39, 1)
  })
})

function build(value: TeksKaya): PdfNode[] {
  return buildRichText(value, { paper, indent: 0 })
}

function getMark(node: PdfNode): string | undefined {
  return 'text' in node ? node.hang?.mark : undefined
}
