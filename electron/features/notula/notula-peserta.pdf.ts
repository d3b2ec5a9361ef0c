import { buildCell, buildColonRows, buildTable, buildTitle, type Column } from '../../documents/blocks'
import type { PdfNode } from '../../documents/definition'
import type { Paper } from '../../documents/paper'
import type { HitungPeserta, NotulaReport } from './notula.report'

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
    { label: 'Kehadiran', value: describeKehadiran(report.peserta.hitung) },
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

/** `tercatat 30 jabatan: 24 hadir, 4 diwakili, 1 izin, 1 tidak hadir; ditambah 2 tamu, seluruhnya 30 orang` (papers.md 3.2). */
export function describeKehadiran(hitung: HitungPeserta): string {
  const { jabatan, hadir, diwakili, izin, tidakHadir, tamu } = hitung
  const guests = tamu > 0 ? `; ditambah ${tamu} tamu` : ''
  const all = hadir + diwakili + tamu
  return `tercatat ${jabatan} jabatan: ${hadir} hadir, ${diwakili} diwakili, ${izin} izin, ${tidakHadir} tidak hadir${guests}, seluruhnya ${all} orang`
}
