import { buildCell, buildParagraph, buildTable, buildTitle, type Column } from '../../documents/blocks'
import type { PdfNode } from '../../documents/definition'
import type { Paper } from '../../documents/paper'
import type { NotulaReport } from './notula.report'

const COLUMNS: readonly Column[] = [
  { title: 'No.', widthMm: 9 },
  { title: 'Temuan', widthMm: '*' },
  { title: 'Alasan diabaikan', widthMm: 60 },
]

/** Page CATATAN PEMERIKSAAN, for the file of the office: what was found before the lock and let stand, and why. */
export function buildCatatanPeriksa({ diabaikan, versi }: NotulaReport, paper: Paper): PdfNode[] {
  const awal = versi === null ? 'Sebelum final' : `Sebelum versi ${versi} dikunci`
  const rows = diabaikan.map(({ judul, pesan, alasan }, index) => [
    buildCell(String(index + 1), { alignment: 'center' }),
    buildCell(`${judul}. ${pesan}`),
    buildCell(alasan),
  ])
  return [
    { ...buildTitle('Catatan Pemeriksaan'), newPage: true, keepWithNext: true },
    buildParagraph([{ text: `${awal}, temuan berikut dilihat dan dibiarkan dengan alasan.` }], 0),
    rows.length === 0
      ? buildParagraph([{ text: 'Tidak ada temuan yang diabaikan.' }], 0)
      : buildTable(COLUMNS, rows, { paper, layout: 'biasa', fontSize: 9 }),
  ]
}
