import { formatRingkasanKehadiran } from '@shared/features/kehadiran/kehadiran.rules'
import { buildCell, buildColonRows, buildTable, buildTitle, type Column } from '../../documents/blocks'
import type { PdfNode } from '../../documents/definition'
import type { Paper } from '../../documents/paper'
import type { NotulaReport } from './notula.report'

const LABEL_WIDTH_MM = 28

const COLUMNS: readonly Column[] = [
  { title: 'No.', widthMm: 9 },
  { title: 'Nama', widthMm: 53 },
  { title: 'Jabatan/Instansi', widthMm: '*' },
  { title: 'Kehadiran', widthMm: 39 },
]

/** Annex DAFTAR HADIR PESERTA: what was recorded, guests last as given (papers.md 2, 01). */
export function buildDaftarHadirPeserta(report: NotulaReport, paper: Paper): PdfNode[] {
  const head = [
    { label: 'Hari/Tanggal', value: report.hariTanggal },
    { label: 'Waktu', value: report.waktu },
    { label: 'Tempat', value: report.tempat },
    { label: 'Acara', value: report.rapat },
    { label: 'Kehadiran', value: formatRingkasanKehadiran(report.peserta.hitung) },
  ]
  const rows = report.peserta.rows.map(({ nama, jabatan, kehadiran }, index) => [
    buildCell(String(index + 1), { alignment: 'center' }),
    buildCell(nama),
    buildCell(jabatan),
    buildCell(kehadiran),
  ])
  return [
    { ...buildTitle('Daftar Hadir Peserta'), newPage: true },
    buildColonRows(head, LABEL_WIDTH_MM, [0, 0, 0, 10]),
    buildTable(COLUMNS, rows, { paper, layout: 'padat', fontSize: 9 }),
  ]
}
