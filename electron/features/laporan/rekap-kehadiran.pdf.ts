import { buildBatangRekap } from '@shared/features/laporan/batang-rekap.rules'
import {
  CARA_MENGHITUNG,
  computePersenHadir,
  computePersenTerwakili,
  formatPersenRekap,
} from '@shared/features/laporan/rekap-kehadiran.rules'
import type { HitungRekap } from '@shared/features/laporan/rekap-kehadiran.schema'
import { formatAngka } from '@shared/lib/angka'
import { formatTerbilang } from '@shared/lib/terbilang'
import { buildCell, buildTable, buildTitle, type Column } from '../../documents/blocks'
import type { PdfCell, PdfDefinition, PdfNode, PdfTable, PdfText } from '../../documents/definition'
import { cleanLine, glueLastWord, glueText } from '../../documents/glue'
import { buildDefinition } from '../../documents/house-style'
import { buildPaper, type Paper } from '../../documents/paper'
import { buildReportHead } from '../../documents/report-head'
import { buildSignatureBeside } from '../../documents/signature'
import { buildGambarRekap } from './gambar-rekap.pdf'
import type { RekapKehadiranReport } from './rekap-kehadiran.report'

const JUDUL = 'Rekapitulasi Kehadiran Rapat Koordinasi'
const TOTAL_FILL = '#F6F6F6'
/** Middle of a cell that covers both rows of the head (papers.md 1.10). */
const HEAD_TOP = 8

/** REKAPITULASI KEHADIRAN, landscape, with its picture (papers.md 08). Pure. */
export function buildRekapKehadiranPdf(report: RekapKehadiranReport): PdfDefinition {
  const paper = buildPaper(report.paper, 'datar')
  return buildDefinition(report.paper, paper, {
    title: `Rekapitulasi Kehadiran ${cleanLine(report.periode)}`,
    foot: `Rekapitulasi Kehadiran Rakor, ${cleanLine(report.periode).replace('sampai dengan', 's.d.')}`,
    content: [
      ...buildReportHead(report.office, report.kondisiPer, paper),
      { ...buildTitle(JUDUL), margin: [0, 2, 0, 3] },
      ...buildSubtitle(report),
      ...buildChart(report, paper),
      buildList(report, paper),
      buildClosing(report, paper),
    ],
  })
}

function buildSubtitle({ periode, jumlahRapat, saringan }: RekapKehadiranReport): PdfText[] {
  const rapat = `${formatAngka(jumlahRapat)} (${formatTerbilang(jumlahRapat)}) rapat`
  const lines = [`Periode ${periode}, ${rapat}`, ...(saringan.length === 0 ? [] : [`Hanya ${saringan.join(', ')}`])]
  return lines.map((line, index) => ({
    text: glueText(cleanLine(line)),
    fontSize: 10,
    alignment: 'center',
    margin: [0, 0, 0, index === lines.length - 1 ? 12 : 0],
  }))
}

function buildChart({ perUnsur }: RekapKehadiranReport, paper: Paper): PdfNode[] {
  const batang = buildBatangRekap(perUnsur)
  return batang.length === 0 ? [] : [buildGambarRekap(batang, paper)]
}

function buildList({ rows, jumlah }: RekapKehadiranReport, paper: Paper): PdfTable {
  const hasBelum = jumlah.belum > 0
  const columns = listColumns(hasBelum)
  const body =
    rows.length === 0
      ? [buildEmptyRow(columns.length)]
      : [
          ...rows.map((row, index) => [
            buildCell(formatAngka(index + 1), { alignment: 'center' }),
            buildCell(row.jabatan),
            ...buildFigures(row, hasBelum),
          ]),
          buildTotalRow(jumlah, hasBelum),
        ]
  return buildTable(columns, body, {
    paper,
    layout: 'padat',
    fontSize: 9,
    margin: [0, 0, 0, 6],
    head: buildHead(hasBelum),
  })
}

function listColumns(hasBelum: boolean): readonly Column[] {
  const counts = ['Hadir', 'Diwakili', 'Izin', 'Tidak hadir', ...(hasBelum ? ['Belum dicatat'] : [])]
  return [
    { title: 'No.', widthMm: 10 },
    { title: 'Jabatan', widthMm: '*' },
    { title: 'Diundang', widthMm: 23 },
    ...counts.map((title) => ({ title, widthMm: title === 'Belum dicatat' ? 26 : 23 })),
    { title: 'Hadir', widthMm: 25 },
    { title: 'Terwakili', widthMm: 25 },
  ]
}

function buildHead(hasBelum: boolean): readonly (readonly PdfCell[])[] {
  const bold = { bold: true, alignment: 'center' } as const
  const tall = (text: string): PdfCell => ({ text, ...bold, rowSpan: 2, margin: [0, HEAD_TOP, 0, 0] })
  const counts = listColumns(hasBelum).slice(3, -2)
  const covered = (count: number): PdfCell[] => Array.from({ length: count - 1 }, () => ({}))
  return [
    [
      tall('No.'),
      tall('Jabatan'),
      tall('Diundang'),
      { text: 'Kehadiran (kali)', ...bold, colSpan: counts.length },
      ...covered(counts.length),
      { text: 'Persentase', ...bold, colSpan: 2 },
      {},
    ],
    [{}, {}, {}, ...[...counts.map(({ title }) => title), 'Hadir', 'Terwakili'].map((text) => ({ text, ...bold }))],
  ]
}

function buildFigures(row: HitungRekap, hasBelum: boolean): PdfText[] {
  const counts = [row.diundang, row.hadir, row.diwakili, row.izin, row.tidakHadir, ...(hasBelum ? [row.belum] : [])]
  const shares = [computePersenHadir(row), computePersenTerwakili(row)]
  return [...counts.map((count) => formatAngka(count)), ...shares.map(formatPersenRekap)].map((text) => ({
    text,
    alignment: 'right',
    noWrap: true,
  }))
}

function buildTotalRow(jumlah: HitungRekap, hasBelum: boolean): readonly PdfCell[] {
  const style = { bold: true, fillColor: TOTAL_FILL } as const
  return [
    { text: 'Jumlah', alignment: 'center', colSpan: 2, ...style },
    {},
    ...buildFigures(jumlah, hasBelum).map((cell): PdfCell => ({ ...cell, ...style })),
  ]
}

function buildEmptyRow(columnCount: number): readonly PdfCell[] {
  const note: PdfCell = { text: 'Tidak ada rapat pada periode ini.', alignment: 'center', colSpan: columnCount }
  return [note, ...Array.from({ length: columnCount - 1 }, () => ({}))]
}

function buildClosing({ catatan, tempatTanggal, penandatangan, paper: settings }: RekapKehadiranReport, paper: Paper) {
  const note: PdfText = {
    text: [
      { text: 'Cara menghitung. ', bold: true },
      ...glueLastWord([{ text: [CARA_MENGHITUNG, ...catatan.map(cleanLine)].join(' ') }]),
    ],
    fontSize: 9,
    lineHeight: 1.08,
    alignment: 'left',
  }
  return penandatangan === null
    ? { ...note, whole: true as const, keepWithPrevious: true as const }
    : buildSignatureBeside([note], penandatangan, paper, settings.tandaTangan, tempatTanggal)
}
