import { buildKalimatPembuka, buildKeteranganPembuka, formatSelisih } from '@shared/features/desk/pembuka.rules'
import { formatAngka } from '@shared/lib/angka'
import { joinDan } from '@shared/lib/kalimat'
import { buildItem, buildParagraph, buildTable, buildTitle, type Column } from '../../documents/blocks'
import type { PdfCell, PdfDefinition, PdfNode, PdfSvg } from '../../documents/definition'
import { drawKotak, type Kotak } from '../../documents/draw-kotak'
import { cleanLine, glueText } from '../../documents/glue'
import { buildDefinition } from '../../documents/house-style'
import { buildPaper, mm, type Paper } from '../../documents/paper'
import { buildReportHead } from '../../documents/report-head'
import { buildSignature } from '../../documents/signature'
import type { PembukaReport, PembukaRow } from './pembuka.report'

const TOTAL_FILL = '#F6F6F6'
const KESIAPAN_MM = 26
/** Paddings and rules that a cell loses, and a little air at both ends of the bar. */
const CELL_LOSS = 8.5
const NUMBER_WIDTH = mm(8)
const SMALL = 8.5
const GREY = '#444444'

/** Points, papers.md 10: the tick stands out above and below its bar. */
const BAR = 7.5
const TICK_OUT = 1.75
const TICK = 1.5
const REACHED = '#1F3A5F'
const NOT_REACHED = '#7F97B3'
const EDGE = '#808080'
const LAST_TIME = '#8C1C13'

const COLUMNS: readonly Column[] = [
  { title: 'No.', widthMm: 9 },
  { title: 'Aspek', widthMm: '*' },
  { title: 'Status', widthMm: 18 },
  { title: 'Lalu', widthMm: 11 },
  { title: 'Kini', widthMm: 11 },
  { title: 'Selisih', widthMm: 14 },
  { title: 'Kesiapan', widthMm: KESIAPAN_MM },
  { title: 'Catatan', widthMm: 31 },
]

/** KESIAPAN DESK: how ready every point is, what changed since the last rakor, and what it is to decide. Pure. */
export function buildPembukaPdf(report: PembukaReport): PdfDefinition {
  const paper = buildPaper(report.paper)
  const { rows, pembanding, rataKini, rataLalu } = report
  return buildDefinition(report.paper, paper, {
    title: report.judul,
    foot: `${report.judul}, ${report.tanggal}`,
    content: [
      ...buildReportHead(report.office, report.kondisiPer, paper),
      { ...buildTitle(`${report.judul} Tahun ${report.tahun}`), margin: [0, 2, 0, 3] },
      ...(pembanding === null
        ? []
        : [
            {
              text: glueText(`Perbandingan dengan ${cleanLine(pembanding)}`),
              fontSize: 10,
              alignment: 'center' as const,
              margin: [0, 0, 0, 10] as const,
            },
          ]),
      buildParagraph(glueText(buildKalimatPembuka(rows, { kini: rataKini, lalu: rataLalu })), 0, 8),
      buildDaftar(report, paper),
      buildKeterangan(report),
      ...buildKeputusan(report, paper),
      buildSignature(
        report.penandatangan,
        paper,
        report.paper.tandaTangan,
        `${cleanLine(report.kota)}, ${report.tanggal}`,
      ),
    ],
  })
}

function buildDaftar(report: PembukaReport, paper: Paper): PdfNode {
  const { rows, rataLalu, rataKini, batasPerhatian } = report
  const style = { bold: true, fillColor: TOTAL_FILL } as const
  const keadaanRata = (rataKini ?? 0) < batasPerhatian ? 'Perhatian' : 'Proses'
  const body: PdfCell[][] = [
    ...rows.map((row, index) => buildBaris(row, index + 1)),
    [
      { text: 'Rata-rata', alignment: 'center', colSpan: 2, ...style },
      {},
      { text: '', fillColor: TOTAL_FILL },
      { ...buildAngka(formatPersen(rataLalu, 1)), ...style },
      { ...buildAngka(formatPersen(rataKini, 1)), ...style },
      { ...buildAngka(formatSelisih(rataKini, rataLalu, 1)), ...style },
      {
        ...buildBatang(rataKini, rataLalu, keadaanRata),
        fillColor: TOTAL_FILL,
        verticalAlignment: 'middle',
      },
      { text: '', fillColor: TOTAL_FILL },
    ],
  ]
  return buildTable(COLUMNS, body, { paper, layout: 'padat', fontSize: 9, margin: [0, 0, 0, 9] })
}

function buildBaris(row: PembukaRow, nomor: number): PdfCell[] {
  const { nama, penanggungJawab, keadaan, lalu, kini, catatan } = row
  const middle = { verticalAlignment: 'middle' } as const
  const isTurun = lalu !== null && kini !== null && kini < lalu
  return [
    { text: formatAngka(nomor), alignment: 'center', ...middle },
    {
      stack: [
        { text: glueText(cleanLine(nama), { bold: true }) },
        ...(penanggungJawab.length === 0
          ? []
          : [{ text: cleanLine(joinDan(penanggungJawab)), fontSize: SMALL, color: GREY }]),
      ],
    },
    { text: keadaan, alignment: 'center', bold: keadaan === 'Perhatian', ...middle },
    { ...buildAngka(formatPersen(lalu)), ...middle },
    { ...buildAngka(formatPersen(kini)), bold: true, ...middle },
    { ...buildAngka(formatSelisih(kini, lalu)), bold: isTurun, ...middle },
    { ...buildBatang(kini, lalu, keadaan), ...middle },
    { text: cleanLine(catatan ?? ''), fontSize: SMALL, ...middle },
  ]
}

function buildAngka(text: string) {
  return { text, alignment: 'right', noWrap: true } as const
}

function formatPersen(persen: number | null, desimal = 0): string {
  return persen === null ? '–' : formatAngka(persen, desimal)
}

/** From 0 to 100, with a tick where it stood the last time. The figures beside it say the same. */
function buildBatang(kini: number | null, lalu: number | null, keadaan: PembukaRow['keadaan']): PdfSvg {
  const width = mm(KESIAPAN_MM) - CELL_LOSS
  const boxes: readonly Kotak[] = [
    { x: 0, y: TICK_OUT, width, height: BAR, fill: '#FFFFFF', edge: EDGE },
    {
      x: 0,
      y: TICK_OUT,
      width: (width * (kini ?? 0)) / 100,
      height: BAR,
      fill: keadaan === 'Perhatian' ? NOT_REACHED : REACHED,
    },
    ...(lalu === null
      ? []
      : [
          {
            x: Math.min(width - TICK, Math.max(0, (width * lalu) / 100 - TICK / 2)),
            y: 0,
            width: TICK,
            height: BAR + 2 * TICK_OUT,
            fill: LAST_TIME,
          },
        ]),
  ]
  const semula = lalu === null ? '' : `, sebelumnya ${formatPersen(lalu)}`
  return drawKotak(boxes, width, BAR + 2 * TICK_OUT, `Kesiapan ${formatPersen(kini)} persen${semula}`)
}

function buildKeterangan(report: PembukaReport): PdfNode {
  const { rows, pembanding, batasPerhatian } = report
  const teks = buildKeteranganPembuka(report, {
    hasBanding: pembanding !== null,
    hasTertinggal: rows.some(({ keadaan, kini }) => keadaan === 'Perhatian' && (kini ?? 0) >= batasPerhatian),
  })
  return {
    text: [{ text: 'Keterangan. ', bold: true }, { text: teks }],
    fontSize: SMALL,
    lineHeight: 1.08,
    alignment: 'justify',
    margin: [0, 0, 0, 3],
  }
}

function buildKeputusan({ keputusan }: PembukaReport, paper: Paper): readonly PdfNode[] {
  const judul: PdfNode = {
    text: glueText('Yang memerlukan keputusan rapat', { bold: true }),
    fontSize: paper.bodySize,
    margin: [0, 8, 0, 4],
    heading: true,
    keepWithNext: true,
    outline: 1,
  }
  if (keputusan.length === 0) {
    return [judul, buildParagraph(glueText('Tidak ada masalah yang menunggu keputusan rapat.'), 0)]
  }
  return [
    judul,
    ...keputusan.map((teks, index) =>
      buildItem(`${index + 1}.`, glueText(cleanLine(teks)), NUMBER_WIDTH, NUMBER_WIDTH),
    ),
  ]
}
