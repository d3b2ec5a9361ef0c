/** How a berita acara is signed: one block, a table, or blocks side by side (domain.md 1.10, papers.md 06). Pure. */

import { formatJabatanPejabat } from '@shared/features/referensi/referensi.rules'
import { formatNamaLengkap } from '@shared/lib/nama'
import { buildCell, buildTable, type Column } from '../../documents/blocks'
import type { PdfCell, PdfNode } from '../../documents/definition'
import { cleanLine, glueText } from '../../documents/glue'
import { mm, type Paper } from '../../documents/paper'
import { buildSignature, buildSignatureRow, getPrintedParts, type Penandatangan } from '../../documents/signature'
import type { BeritaAcaraReport } from './surat.report'

const TABLE_SIZE = 10
/** Outer height of a row of the table, and what its paddings and rule take of it. */
const ROW_HEIGHT = mm(14)
const ROW_LOSS = 6.5
const MARK_SIZE = 8
/** Blocks beside each other; more than these begin another row. */
const PER_ROW = 3

const COLUMNS: readonly Column[] = [
  { title: 'No.', widthMm: 9 },
  { title: 'Nama', widthMm: 56 },
  { title: 'Jabatan', widthMm: '*' },
  { title: 'Tanda Tangan', widthMm: 42 },
]

/** Place and date with the signatures, held to the closing paragraph. */
export function buildPengesahan(report: BeritaAcaraReport, paper: Paper): PdfNode[] {
  const date = `${cleanLine(report.kota)}, ${report.tanggal}`
  const { penandatanganList, tataTandaTangan } = report
  const settings = report.paper.tandaTangan
  if (tataTandaTangan === 'satu' || penandatanganList.length === 0) {
    return [buildSignature(report.penandatangan, paper, settings, date)]
  }
  if (tataTandaTangan === 'tabel') {
    return [
      { text: glueText(date), margin: [paper.axis, 8, 0, 0], keepWithPrevious: true, keepWithNext: true },
      buildSignTable(penandatanganList, paper, report),
    ]
  }
  return [
    {
      text: glueText(date),
      alignment: 'center',
      margin: [0, 14, 0, 8],
      keepWithPrevious: true,
      keepWithNext: true,
    },
    ...listRows(penandatanganList).map((row, index) => buildSignatureRow(row, paper, settings, index > 0)),
  ]
}

function buildSignTable(list: readonly Penandatangan[], paper: Paper, report: BeritaAcaraReport): PdfNode {
  const rows = list.map((signer, index): readonly PdfCell[] => {
    const parts = getPrintedParts(signer, report.paper.tandaTangan.sekdaTampilNip)
    const middle = { verticalAlignment: 'middle' } as const
    return [
      { ...buildCell(String(index + 1), { alignment: 'center' }), ...middle },
      { ...buildCell(parts.gelar ? formatNamaLengkap(signer) : signer.nama), ...middle },
      { ...buildCell(formatJabatanPejabat(signer.jabatan, signer.jenis)), ...middle },
      {
        text: `${index + 1} ${'.'.repeat(30)}`,
        noWrap: true,
        fontSize: MARK_SIZE,
        lineHeight: 1,
        margin: [0, 0, 0, 3],
        verticalAlignment: 'bottom',
      },
    ]
  })
  const table = buildTable(COLUMNS, rows, { paper, layout: 'biasa', fontSize: TABLE_SIZE, margin: [0, 6.5, 0, 0] })
  return {
    ...table,
    keepWithPrevious: true,
    table: { ...table.table, heights: ['auto', ...rows.map(() => ROW_HEIGHT - ROW_LOSS)] },
  }
}

function listRows(list: readonly Penandatangan[]): readonly (readonly Penandatangan[])[] {
  return Array.from({ length: Math.ceil(list.length / PER_ROW) }, (_, row) =>
    list.slice(row * PER_ROW, (row + 1) * PER_ROW),
  )
}
