import type { PdfCell, PdfNode, PdfStack, PdfText } from '../../documents/definition'
import { drawKotak, type Kotak } from '../../documents/draw-kotak'
import { cleanLine } from '../../documents/glue'
import type { Paper } from '../../documents/paper'

/** Points, papers.md 09. */
const LABEL_GAP = 6
const PITCH = 16
const TYPE = 8.5
const LINE = 0.5
/** Sets a line of type in the middle of its bar. */
const TEXT_TOP = 1

/** The colours of bars: they differ in grey, and the words beside them say the same. */
export const WARNA = { gelap: '#1F3A5F', sedang: '#7F97B3', putih: '#FFFFFF', target: '#8C1C13' } as const

/** One line of a picture of bars. */
export type Batang = {
  readonly nama: string
  /** What the line says in words, at the right. */
  readonly kata: string
  /** Boxes in a field of that width, 16 points high. */
  readonly draw: (width: number) => readonly Kotak[]
  readonly bold?: boolean
}

type Lebar = { readonly label: number; readonly kata: number }

/** Lines of bars over an axis from 0 to 100 percent, names left, words right. Only the bars are drawings. Pure. */
export function buildBatang(
  batang: readonly Batang[],
  paper: Paper,
  lebar: Lebar = { label: 118, kata: 96 },
): PdfStack {
  const width = paper.textWidth - lebar.label - lebar.kata
  return {
    stack: [
      {
        layout: 'polos',
        table: {
          widths: [lebar.label - LABEL_GAP, LABEL_GAP, width, '*'],
          headerRows: 0,
          body: batang.map((satu) => buildRow(satu, width)),
        },
      },
      buildAxis(width, lebar.label),
    ],
    fontSize: TYPE,
    lineHeight: 1,
    alignment: 'left',
  }
}

/** Where a share of hundredths of a percent lies in a field of that width. */
export function toX(persen: number, width: number): number {
  return (width * Math.min(10_000, persen)) / 10_000
}

/** A target as a line through the field. */
export function drawTarget(persen: number, width: number): Kotak {
  return { x: toX(persen, width), y: 0, width: 1.2, height: PITCH, fill: WARNA.target }
}

function buildRow({ nama, kata, draw, bold }: Batang, width: number): PdfCell[] {
  const style = bold === true ? { bold: true as const } : {}
  return [
    { text: cleanLine(nama), alignment: 'right', noWrap: true, margin: [0, TEXT_TOP, 0, 0], ...style },
    { text: '' },
    drawKotak([...listGrid(width), ...draw(width)], width, PITCH, `${cleanLine(nama)} ${kata}`),
    { text: kata, alignment: 'right', noWrap: true, margin: [0, TEXT_TOP, 0, 0], ...style },
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

/** 0 to 100 percent under the lines of the grid. */
function buildAxis(width: number, label: number): PdfNode {
  const mark = (
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
      { width: label, text: '' },
      mark(0, 0.1, 'left'),
      ...[20, 40, 60, 80].map((persen) => mark(persen, 0.2, 'center')),
      mark(100, 0.1, 'right'),
      { width: '*', text: '' },
    ],
  }
}
