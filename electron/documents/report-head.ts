/** The small head of landscape and internal reports (papers.md 1.3): the office at the left, the day of the data at the right. */
import type { PdfNode } from './definition'
import { cleanLine, glueText } from './glue'
import { mm, type Paper } from './paper'

const SIZE = 9
const RULE = 0.75
const RULE_AFTER = 10
const DAY_WIDTH = mm(70)

/** Two lines and a thin rule over the full width; `kondisiPer` is a day in words. */
export function buildReportHead(office: readonly [string, string], kondisiPer: string, paper: Paper): PdfNode[] {
  const style = { fontSize: SIZE, lineHeight: 1.05 }
  return [
    {
      layout: 'polos',
      table: {
        widths: ['*', DAY_WIDTH],
        headerRows: 0,
        body: [
          [{ text: cleanLine(office[0]), ...style }, { text: '' }],
          [
            { text: cleanLine(office[1]), bold: true, ...style },
            { text: glueText(`Kondisi per ${cleanLine(kondisiPer)}`), alignment: 'right', ...style },
          ],
        ],
      },
    },
    {
      canvas: [{ type: 'line', x1: 0, y1: RULE / 2, x2: paper.textWidth, y2: RULE / 2, lineWidth: RULE }],
      margin: [0, 4, 0, RULE_AFTER],
    },
  ]
}
