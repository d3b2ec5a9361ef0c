import { buildCell, buildTitle } from '../../documents/blocks'
import type { PdfCell, PdfDefinition } from '../../documents/definition'
import { cleanLine, glueText } from '../../documents/glue'
import { buildDefinition } from '../../documents/house-style'
import { buildPaper, mm } from '../../documents/paper'
import { buildReportHead } from '../../documents/report-head'
import type { PenjelasanReport } from './partisipasi.report'

const SIGN_WIDTH = mm(8)
const FIGURE_WIDTH = mm(40)
const NAME_WIDTH = mm(28)

/** CATATAN PERHITUNGAN: one figure as a sum, then what it rests on; the same text as on the screen. Pure. */
export function buildPenjelasanPdf(report: PenjelasanReport): PdfDefinition {
  const paper = buildPaper(report.paper)
  const { judul, hitungan, dasar } = report.penjelasan
  const sums = hitungan.map(({ tanda, kata, nilai }): PdfCell[] => {
    const style = tanda === '=' ? { bold: true as const } : {}
    return [
      { text: tanda, alignment: 'center', ...style },
      buildCell(kata, style),
      { text: nilai, alignment: 'right', noWrap: true, ...style },
    ]
  })
  return buildDefinition(report.paper, paper, {
    title: `Catatan Perhitungan, ${cleanLine(judul)}`,
    foot: `Catatan Perhitungan, ${cleanLine(report.pemilihan)}`,
    content: [
      ...buildReportHead(report.office, report.kondisiPer, paper),
      { ...buildTitle('Catatan Perhitungan'), margin: [0, 2, 0, 3] },
      { text: glueText(cleanLine(`Pemilihan ${report.pemilihan}`)), alignment: 'center', margin: [0, 0, 0, 12] },
      { text: glueText(cleanLine(judul)), bold: true, margin: [0, 0, 0, 6], keepWithNext: true },
      {
        layout: 'biasa',
        table: { widths: [SIGN_WIDTH, '*', FIGURE_WIDTH], headerRows: 0, body: sums },
        margin: [0, 0, 0, 10],
      },
      {
        layout: 'baris',
        table: {
          widths: [NAME_WIDTH, '*'],
          headerRows: 0,
          body: dasar.map(({ nama, isi }) => [{ text: `${nama}:` }, buildCell(isi)]),
        },
      },
    ],
  })
}
