/** The letterhead (papers.md 1.3): first page only, its lines 3 : 4, never condensed, never abbreviated. */
import type { PdfImage, PdfNode, PdfSvg, PdfText } from './definition'
import { cleanLine } from './glue'
import { readImageSize, readSvg } from './image-size'
import { mm, type Paper } from './paper'
import type { KopReport } from './paper-settings'
import { balanceLines, measureText } from './text-width'

const EMBLEM_MAX_WIDTH = mm(22)
const EMBLEM_GAP = mm(3)
const EMBLEM_ALT = 'Lambang'
/** Sizes tried for line 2; line 1 is three quarters of it. */
const OFFICE_SIZES = [16, 15, 14] as const
const ADDRESS_SIZE = 9
const RULE_GAP = 4.6
const RULE_AFTER = 12
/** Height of a line of type in its own size, the same in both families to a hair. */
const FONT_HEIGHT = 1.117

/** Blocks at the top of the first page; none when the office has no kop. */
export function buildKop(kop: KopReport | null, paper: Paper): PdfNode[] {
  if (kop === null) return []
  const head = kop.jenis === 'kantor' ? buildOfficeHead(kop, paper) : buildRegentHead(kop)
  return [...head, buildRule(kop.garis, paper)].map((node) => ({ ...node, kop: true }))
}

function buildOfficeHead(kop: KopReport, paper: Paper): PdfNode[] {
  const height = mm(kop.tinggiLambangMm)
  const emblem = buildEmblem(kop.lambang, EMBLEM_MAX_WIDTH, height)
  const taken = emblem === null ? 0 : emblem.width + EMBLEM_GAP
  const lines = buildOfficeLines(kop, paper, paper.textWidth - taken)
  const text = lines.map(({ line }) => line)
  if (emblem === null) return [{ stack: text, whole: true }]

  const textHeight = lines.reduce((total, { height: lineHeight }) => total + lineHeight, 0)
  const top = Math.max(0, (height - textHeight) / 2)
  return [
    {
      layout: 'polos',
      table: {
        widths: [emblem.width, EMBLEM_GAP, '*'],
        headerRows: 0,
        heights: [height],
        body: [[emblem.node, { text: '' }, { stack: text, margin: [0, top, 0, 0] }]],
      },
    },
  ]
}

type MeasuredLine = { readonly line: PdfText; readonly height: number }

function buildOfficeLines(kop: KopReport, paper: Paper, room: number): MeasuredLine[] {
  const office = cleanLine(kop.baris2)
  const fits = (text: string, size: number) => measureText(text, paper.font, 'Bold', size) <= room
  const size = OFFICE_SIZES.find((candidate) => fits(office, candidate)) ?? OFFICE_SIZES[2]
  const centred = { alignment: 'center' as const }
  const write = (text: string, fontSize: number, lineHeight: number, style: Partial<PdfText> = {}, before = 0) => ({
    line: { text, fontSize, lineHeight, margin: [0, before, 0, 0] as const, ...centred, ...style },
    height: fontSize * FONT_HEIGHT * lineHeight + before,
  })
  return [
    write(cleanLine(kop.baris1), (size * 3) / 4, 1.02),
    ...balanceLines(office, (line) => fits(line, size)).map((line) => write(line, size, 1.05, { bold: true })),
    ...kop.alamat
      .map(cleanLine)
      .filter((line) => line !== '')
      .map((line, index) => write(line, ADDRESS_SIZE, 1.05, {}, index === 0 ? 2.1 : 0)),
  ]
}

function buildRegentHead(kop: KopReport): PdfNode[] {
  const emblem = buildEmblem(kop.lambang, mm(40), mm(Math.min(kop.tinggiLambangMm, 24)))
  const line: PdfText = {
    text: cleanLine(kop.baris1),
    bold: true,
    fontSize: 16,
    lineHeight: 1.05,
    alignment: 'center',
  }
  return emblem === null ? [line] : [{ stack: [emblem.node], alignment: 'center', margin: [0, 0, 0, 4] }, line]
}

type Emblem = { readonly node: PdfImage | PdfSvg; readonly width: number }

/** Keeps the proportions inside `maxWidth` and `maxHeight`; null when there is none or it cannot be read. */
function buildEmblem(dataUrl: string | null, maxWidth: number, maxHeight: number): Emblem | null {
  const size = dataUrl === null ? null : readImageSize(dataUrl)
  if (dataUrl === null || size === null) return null
  const scale = Math.min(maxWidth / size.width, maxHeight / size.height)
  const fit = [size.width * scale, size.height * scale] as const
  const svg = readSvg(dataUrl)
  if (svg !== null) return { node: { svg, fit, alt: EMBLEM_ALT }, width: fit[0] }
  return dataUrl.startsWith('data:image/svg') ? null : { node: { image: dataUrl, fit, alt: EMBLEM_ALT }, width: fit[0] }
}

function buildRule(kind: KopReport['garis'], paper: Paper): PdfNode {
  const line = (y: number, lineWidth: number) =>
    ({ type: 'line', x1: 0, y1: y, x2: paper.textWidth, y2: y, lineWidth }) as const
  // 2 pt; the double rule has a thin one of 0.75 pt 1.5 pt below.
  const canvas = kind === 'tunggal' ? [line(1, 2)] : [line(1, 2), line(3.875, 0.75)]
  return { canvas, margin: [0, RULE_GAP, 0, RULE_AFTER] }
}
