import type { Ringkasan, RingkasanRow } from '@shared/features/partisipasi/ringkasan.schema'
import { formatPersenRatusan } from '@shared/features/partisipasi/target.rules'
import type { PdfCell, PdfNode, PdfStack, PdfText } from '../../documents/definition'
import { drawKotak, type Kotak } from '../../documents/draw-kotak'
import { cleanLine } from '../../documents/glue'
import type { Paper } from '../../documents/paper'

/** Points, papers.md 09. */
const LABEL_WIDTH = 118
const LABEL_GAP = 6
const FIGURE_WIDTH = 96
const BAR = 11
const PITCH = 16
const TYPE = 8.5
const LINE = 0.5
const TARGET_LINE = 1.2
const REACHED = '#1F3A5F'
const NOT_REACHED = '#7F97B3'
const TARGET = '#8C1C13'
/** Sets a line of type in the middle of its bar. */
const TEXT_TOP = 1

/**
 * Bars from 0 to 100 percent against the target: reached dark, not reached lighter with an open box up to the target, a
 * line for each end of the target, and the state in words. Only the bars are drawings. Pure.
 */
export function buildGambarPartisipasi(ringkasan: Ringkasan, paper: Paper): PdfStack {
  const width = paper.textWidth - LABEL_WIDTH - FIGURE_WIDTH
  const rows = [...ringkasan.rows, ringkasan.jumlah]
  return {
    stack: [
      {
        layout: 'polos',
        table: {
          widths: [LABEL_WIDTH - LABEL_GAP, LABEL_GAP, width, '*'],
          headerRows: 0,
          body: rows.map((row, index) => buildRow(row, ringkasan, width, index === rows.length - 1)),
        },
      },
      buildAxis(width),
    ],
    fontSize: TYPE,
    lineHeight: 1,
    alignment: 'left',
  }
}

function buildRow(row: RingkasanRow, ringkasan: Ringkasan, width: number, isWhole: boolean): PdfCell[] {
  const persen = row.persen ?? row.acuanPersen
  const target = row.target ?? ringkasan.target
  const isReached = target !== null && row.kurangMinimum === 0
  const words = persen === null ? '–' : `${formatPersenRatusan(persen)}%`
  const state = target === null || persen === null ? '' : isReached ? ' tercapai' : ' belum'
  const bold = isWhole ? { bold: true as const } : {}
  return [
    { text: cleanLine(row.nama), alignment: 'right', noWrap: true, margin: [0, TEXT_TOP, 0, 0], ...bold },
    { text: '' },
    drawKotak(
      [...listGrid(width), ...listBars(persen, target, isReached, width)],
      width,
      PITCH,
      `${cleanLine(row.nama)} ${words}${state}`,
    ),
    { text: `${words}${state}`, alignment: 'right', noWrap: true, margin: [0, TEXT_TOP, 0, 0], ...bold },
  ]
}

function listGrid(width: number): readonly Kotak[] {
  return [0, 20, 40, 60, 80, 100].map((persen) => ({
    x: Math.min((width * persen) / 100, width - LINE),
    y: 0,
    width: LINE,
    height: PITCH,
    fill: '#AAAAAA',
  }))
}

function listBars(
  persen: number | null,
  target: Ringkasan['target'],
  isReached: boolean,
  width: number,
): readonly Kotak[] {
  const toX = (nilai: number) => (width * Math.min(10_000, nilai)) / 10_000
  const bar = { y: 2, height: BAR }
  const reached = persen ?? 0
  return [
    { x: 0, width: toX(reached), fill: isReached ? REACHED : NOT_REACHED, ...bar },
    ...(target !== null && persen !== null && persen < target.minimum
      ? [{ x: toX(persen), width: toX(target.minimum) - toX(persen), fill: '#FFFFFF', edge: TARGET, ...bar }]
      : []),
    ...[target?.minimum, target?.maksimum].flatMap((nilai) =>
      nilai === undefined || nilai === null
        ? []
        : [{ x: toX(nilai), y: 0, width: TARGET_LINE, height: PITCH, fill: TARGET }],
    ),
  ]
}

/** 0 to 100 percent under the lines of the grid. */
function buildAxis(width: number): PdfNode {
  const label = (
    persen: number,
    share: number,
    alignment: 'left' | 'center' | 'right',
  ): PdfText & { width: number } => ({
    width: width * share,
    text: `${persen}%`,
    alignment,
    fontSize: 8,
  })
  return {
    columns: [
      { width: LABEL_WIDTH, text: '' },
      label(0, 0.1, 'left'),
      ...[20, 40, 60, 80].map((persen) => label(persen, 0.2, 'center')),
      label(100, 0.1, 'right'),
      { width: '*', text: '' },
    ],
  }
}
