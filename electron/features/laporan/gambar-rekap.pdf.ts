import {
  type BagianBatang,
  type BatangRekap,
  describeBatang,
  listLegenda,
} from '@shared/features/laporan/batang-rekap.rules'
import type { PdfCell, PdfNode, PdfStack, PdfSvg, PdfText } from '../../documents/definition'
import { drawKotak, type Kotak } from '../../documents/draw-kotak'
import { cleanLine } from '../../documents/glue'
import type { Paper } from '../../documents/paper'
import { measureText } from '../../documents/text-width'

/** Points, papers.md 08. */
const LABEL_WIDTH = 150
const FIGURE_WIDTH = 86
const BAR = 11
const PITCH = 15.5
const TYPE = 8.5
const LABEL_GAP = 6
const BOX = 9
const LINE = 0.5
const EDGE = '#222222'
/** What stands between a box of the legend and its word, and between two words. */
const LEGEND_GAPS = [4, 18] as const
/** Sets a line of type in the middle of its bar. */
const TEXT_TOP = 0.6

/** They differ in grey as well; what was not recorded is white with upright lines. */
const FILLS: Readonly<Record<BagianBatang, string>> = {
  hadir: '#1F3A5F',
  diwakili: '#7F97B3',
  izin: '#C9D3DF',
  tidakHadir: '#FFFFFF',
  belum: '#FFFFFF',
}

/**
 * The stacked bars of papers.md 08. Only the bars are drawings: words and figures stay text, so that they are found,
 * copied and read aloud, and Word sets them in the type of the paper. Pure.
 */
export function buildGambarRekap(batang: readonly BatangRekap[], paper: Paper): PdfStack {
  const width = paper.textWidth - LABEL_WIDTH - FIGURE_WIDTH
  return {
    stack: [
      buildLegend(batang, width, paper),
      {
        layout: 'polos',
        table: {
          widths: [LABEL_WIDTH - LABEL_GAP, LABEL_GAP, width, '*'],
          headerRows: 0,
          body: batang.map((row) => buildRow(row, width, paper)),
        },
      },
      buildAxis(width),
    ],
    fontSize: TYPE,
    lineHeight: 1,
    alignment: 'left',
    margin: [0, 0, 0, 10],
    whole: true,
  }
}

function buildRow(row: BatangRekap, width: number, paper: Paper): PdfCell[] {
  const label = shorten(cleanLine(row.unsur), LABEL_WIDTH - LABEL_GAP, paper)
  return [
    { text: label, alignment: 'right', noWrap: true, margin: [0, TEXT_TOP, 0, 0] },
    { text: '' },
    buildBar(row, width),
    { text: row.persen, bold: true, alignment: 'right', noWrap: true, margin: [0, TEXT_TOP, 0, 0] },
  ]
}

function buildBar(row: BatangRekap, width: number): PdfSvg {
  const grid = [0, 25, 50, 75, 100].map((persen): Kotak => {
    const x = Math.min((width * persen) / 100, width - LINE)
    return { x, y: 0, width: LINE, height: PITCH, fill: '#AAAAAA' }
  })
  const parts = row.bagian.flatMap(({ jenis, mulai, panjang }) =>
    buildBox({ x: mulai * width, y: 0.5, width: panjang * width, height: BAR }, jenis),
  )
  return drawKotak([...grid, ...parts], width, PITCH, describeBatang([row]))
}

function buildLegend(batang: readonly BatangRekap[], width: number, paper: Paper): PdfNode {
  const [toWord, toNext] = LEGEND_GAPS
  const entries = listLegenda(batang).flatMap(({ jenis, kata }) => [
    {
      width: BOX + toWord,
      stack: [drawKotak(buildBox({ x: 0, y: 0, width: BOX, height: BOX }, jenis), BOX, BOX, kata)],
    },
    { width: measureText(kata, paper.font, 'Regular', TYPE) + toNext, text: kata, noWrap: true as const },
  ])
  const used = entries.reduce((total, entry) => total + entry.width, 0)
  return {
    columns: [
      { width: LABEL_WIDTH, text: '' },
      ...entries,
      { width: Math.max(0, width - used), text: '' },
      { width: '*', text: 'Hadir sendiri', bold: true, alignment: 'right' },
    ],
    margin: [0, 0, 0, 9],
  }
}

/** 0, 25, 50, 75 and 100 percent under the lines of the grid. */
function buildAxis(width: number): PdfNode {
  const label = (persen: number, share: number, alignment: PdfText['alignment']) => ({
    width: width * share,
    text: `${persen}%`,
    alignment: alignment ?? 'left',
    fontSize: 8,
  })
  return {
    columns: [
      { width: LABEL_WIDTH, text: '' },
      label(0, 0.125, 'left'),
      label(25, 0.25, 'center'),
      label(50, 0.25, 'center'),
      label(75, 0.25, 'center'),
      label(100, 0.125, 'right'),
      { width: '*', text: '' },
    ],
  }
}

/** One part with its edge; what was not recorded is ruled upright. */
function buildBox({ x, y, width, height }: Omit<Kotak, 'fill'>, jenis: BagianBatang): readonly Kotak[] {
  const lines = jenis === 'belum' ? Math.floor(width / 3) : 0
  return [
    { x, y, width, height, fill: FILLS[jenis], edge: EDGE },
    ...Array.from({ length: lines }, (_, index) => ({ x: x + (index + 0.5) * 3, y, width: LINE, height, fill: EDGE })),
  ]
}

/** A name that is too long for its column ends in dots; the table below has its jabatan whole. */
function shorten(words: string, room: number, paper: Paper): string {
  const fits = (text: string) => measureText(text, paper.font, 'Regular', TYPE) <= room
  if (fits(words)) return words
  const signs = Array.from(words.slice(0, 200))
  while (signs.length > 0 && !fits(`${signs.join('')}…`)) signs.pop()
  return `${signs.join('').trimEnd()}…`
}
