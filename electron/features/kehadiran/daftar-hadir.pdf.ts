import { formatRingkasanKehadiran } from '@shared/features/kehadiran/kehadiran.rules'
import type { KolomDaftarHadir } from '@shared/features/pengaturan/pengaturan.schema'
import { buildCell, buildColonRows, buildTable, buildTitle, type Column } from '../../documents/blocks'
import type { PdfCell, PdfDefinition, PdfNode, PdfTable } from '../../documents/definition'
import { cleanLine } from '../../documents/glue'
import { buildDefinition } from '../../documents/house-style'
import { buildKop } from '../../documents/kop'
import { buildPaper, mm, type Paper } from '../../documents/paper'
import { buildSignature } from '../../documents/signature'
import type { DaftarHadirReport, DaftarHadirRow } from './daftar-hadir.report'

const LABEL_WIDTH_MM = 28
const FONT_SIZE = 9.5
/** Room for a hand: 11.5 mm, of which paddings and rule of the table take 6.5 pt. */
const ROW_CONTENT = mm(11.5) - 6.5
/** More spare rows than any page holds, for a list that is to fill its last page. */
const SPARE_ROWS = 40

const MARK_SIZE = 8
const DOT_WIDTH = 2.223
const MAX_DOTS = 20

/** DAFTAR HADIR to be signed, or filled from what was recorded (papers.md 2, 03). Pure. */
export function buildDaftarHadirPdf(report: DaftarHadirReport): PdfDefinition {
  const paper = buildPaper(report.paper)
  const { penandatangan } = report
  return buildDefinition(report.paper, paper, {
    title: `Daftar Hadir ${cleanLine(report.acara)}`,
    foot: `Daftar Hadir ${cleanLine(report.judulPendek)}, ${report.tanggal}`,
    content: [
      ...buildKop(report.paper.kop, paper),
      buildTitle('Daftar Hadir'),
      buildHead(report),
      report.bentuk === 'kosong' ? buildList(report, paper) : buildFilledList(report, paper),
      ...(penandatangan ? [buildSignature(penandatangan, paper, report.paper.tandaTangan, null)] : []),
    ],
  })
}

function buildHead(report: DaftarHadirReport): PdfNode {
  const rows = [
    { label: 'Hari/Tanggal', value: report.hariTanggal },
    { label: 'Waktu', value: report.waktu },
    { label: 'Tempat', value: report.tempat },
    { label: 'Acara', value: report.acara },
    ...(report.hitung ? [{ label: 'Kehadiran', value: formatRingkasanKehadiran(report.hitung) }] : []),
  ]
  return buildColonRows(rows, LABEL_WIDTH_MM, [0, 0, 0, 10])
}

type RowColumn = Column & { readonly write: (row: DaftarHadirRow) => string }

/** Widths in mm; name and signature give way to what else was chosen. */
function listColumns(kolom: readonly KolomDaftarHadir[], isSigned: boolean): RowColumn[] {
  const extra = kolom.reduce((total, name) => total + (EXTRA_WIDTHS[name] ?? 0), 0)
  const nameWidth = Math.max(36, 51 - extra * 0.3)
  const columns: Readonly<Record<KolomDaftarHadir, RowColumn>> = {
    nama: { title: 'Nama', widthMm: nameWidth, write: ({ nama }) => nama },
    jabatan: { title: 'Jabatan/Instansi', widthMm: '*', write: ({ jabatan }) => jabatan },
    'jenis kelamin': {
      title: 'L/P',
      widthMm: 10,
      alignment: 'center',
      write: ({ jenisKelamin }) => jenisKelamin ?? '',
    },
    'nomor hp': { title: 'No. HP', widthMm: 29, write: ({ nomorHp }) => nomorHp ?? '' },
    golongan: { title: 'Gol.', widthMm: 13, alignment: 'center', write: ({ golongan }) => golongan ?? '' },
    'tanda tangan': { title: 'Tanda Tangan', widthMm: getSignatureWidth(extra), write: () => '' },
  }
  return kolom.filter((name) => isSigned || name !== 'tanda tangan').map((name) => columns[name])
}

const EXTRA_WIDTHS: Partial<Record<KolomDaftarHadir, number>> = { 'jenis kelamin': 10, 'nomor hp': 29, golongan: 13 }

function getSignatureWidth(extra: number): number {
  return Math.max(36, 50 - extra * 0.3)
}

const NUMBER_COLUMN: Column = { title: 'No.', widthMm: 9 }

function buildList(report: DaftarHadirReport, paper: Paper): PdfTable {
  const columns = listColumns(report.kolom, true)
  const names: readonly (DaftarHadirRow | null)[] = [
    ...report.rows,
    ...Array.from({ length: report.barisKosong + (report.penuhiHalaman ? SPARE_ROWS : 0) }, () => null),
  ]
  const rows = names.map((row, index) => buildRow(row, index + 1, columns, report.zigzag))
  const table = buildTable([NUMBER_COLUMN, ...columns], rows.length > 0 ? rows : [buildEmptyRow(columns.length + 1)], {
    paper,
    layout: 'biasa',
    fontSize: FONT_SIZE,
  })
  const heights = table.table.body.map((_, index) => (index === 0 ? ('auto' as const) : ROW_CONTENT))
  const fillFrom = 1 + report.rows.length + report.barisKosong
  return {
    ...table,
    margin: [0, 0, 0, 4],
    table: { ...table.table, heights },
    ...(report.penuhiHalaman && { fillFrom }),
  }
}

function buildRow(
  row: DaftarHadirRow | null,
  number: number,
  columns: readonly RowColumn[],
  isZigzag: boolean,
): readonly PdfCell[] {
  const middle = { verticalAlignment: 'middle' as const }
  return [
    { ...buildCell(String(number), { alignment: 'center' }), ...middle },
    ...columns.map((column): PdfCell => {
      if (column.title === 'Tanda Tangan') return buildSignatureCell(number, mm(Number(column.widthMm)), isZigzag)
      const style = column.alignment ? { alignment: column.alignment } : {}
      return { ...buildCell(row ? column.write(row) : '', style), ...middle }
    }),
  ]
}

/** The number again, small, with a dotted line: odd ones at the left edge, even ones from the middle on. */
function buildSignatureCell(number: number, width: number, isZigzag: boolean): PdfCell {
  const isRight = isZigzag && number % 2 === 0
  const room = isZigzag ? width / 2 : width
  const digits = String(number).length * DOT_WIDTH * 2
  const dots = Math.max(4, Math.min(MAX_DOTS, Math.floor((room - 12 - digits) / DOT_WIDTH)))
  return {
    text: `${number} ${'.'.repeat(dots)}`,
    noWrap: true,
    fontSize: MARK_SIZE,
    lineHeight: 1,
    margin: [isRight ? width / 2 - 4 : 0, 0, 0, 3],
    verticalAlignment: 'bottom',
  }
}

function buildEmptyRow(columnCount: number): readonly PdfCell[] {
  const note: PdfCell = { text: 'Belum ada yang diundang.', alignment: 'center', colSpan: columnCount }
  return [note, ...Array.from({ length: columnCount - 1 }, () => ({}))]
}

/** Attendance and time in words instead of a signature; rows as high as their text. */
function buildFilledList(report: DaftarHadirReport, paper: Paper): PdfTable {
  const columns = [
    ...listColumns(report.kolom, false),
    { title: 'Kehadiran', widthMm: 39, write: ({ kehadiran }: DaftarHadirRow) => kehadiran || '–' },
    {
      title: 'Pukul',
      widthMm: 14,
      alignment: 'center' as const,
      write: ({ pukul }: DaftarHadirRow) => pukul ?? '–',
    },
  ]
  const rows = report.rows.map((row, index) => [
    buildCell(String(index + 1), { alignment: 'center' }),
    ...columns.map((column) => buildCell(column.write(row), column.alignment ? { alignment: column.alignment } : {})),
  ])
  return buildTable([NUMBER_COLUMN, ...columns], rows.length > 0 ? rows : [buildEmptyRow(columns.length + 1)], {
    paper,
    layout: 'padat',
    fontSize: 9,
    margin: [0, 0, 0, 4],
  })
}
