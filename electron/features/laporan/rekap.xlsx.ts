import { formatTanggal } from '@shared/lib/tanggal'
import type { ColumnDefinition, SheetDefinition, WorkbookDefinition } from '../../documents/workbook'

/** What the head of the recap says and how long each sheet is; the rows themselves come batch by batch. */
export type RekapReport = {
  readonly office: readonly [string, string]
  readonly paper: 'A4' | 'F4'
  readonly dari: string
  readonly sampai: string
  /** Day of the data, `YYYY-MM-DD`. */
  readonly kondisiPer: string
  readonly rowCounts: {
    readonly rapat: number
    readonly kehadiran: number
    readonly keputusan: number
    readonly tindakLanjut: number
  }
}

/** REKAPITULASI RAPAT as a workbook: sheets Rapat, Kehadiran, Keputusan, Tindak Lanjut (layout: papers.md 12). */
export function buildRekapXlsx(report: RekapReport): WorkbookDefinition {
  const kondisi = `kondisi per ${formatTanggal(report.kondisiPer)}`
  const subtitle = `Periode ${formatTanggal(report.dari)} s.d. ${formatTanggal(report.sampai)}, ${kondisi}`
  const head = (title: string) => ({ title: title.toUpperCase(), subtitle, footer: `${title}, ${kondisi}` })
  const { rowCounts } = report
  const sheets: readonly SheetDefinition[] = [
    {
      name: 'Rapat',
      ...head('Rekapitulasi Rapat Koordinasi'),
      columns: RAPAT,
      totals: [
        {
          label: 'Jumlah',
          cells: [
            { column: 6, kind: 'sum' },
            { column: 7, kind: 'sum' },
          ],
        },
      ],
      note: '*) Jabatan yang hadir sendiri atau diwakili. Tamu tidak dihitung.',
      emptyText: 'Tidak ada rapat pada periode ini.',
      rowCount: rowCounts.rapat,
    },
    {
      name: 'Kehadiran',
      ...head('Kehadiran Rapat Koordinasi'),
      columns: KEHADIRAN,
      totals: ['Hadir', 'Diwakili', 'Izin', 'Tidak hadir', 'Tamu'].map((value) => countRow(value, 5)),
      emptyText: 'Tidak ada undangan pada periode ini.',
      rowCount: rowCounts.kehadiran,
    },
    {
      name: 'Keputusan',
      ...head('Register Keputusan'),
      columns: KEPUTUSAN,
      totals: [],
      emptyText: 'Tidak ada keputusan pada periode ini.',
      rowCount: rowCounts.keputusan,
    },
    {
      name: 'Tindak Lanjut',
      ...head('Tindak Lanjut Hasil Rapat Koordinasi'),
      columns: TINDAK_LANJUT,
      totals: ['Selesai', 'Proses', 'Belum'].map((value) => countRow(value, 5)),
      emptyText: 'Tidak ada tindak lanjut pada periode ini.',
      rowCount: rowCounts.tindakLanjut,
    },
  ]
  return { title: 'Rekapitulasi Rapat Koordinasi', office: report.office, paper: report.paper, sheets }
}

const NOMOR: ColumnDefinition = { head: 'No.', width: 6, kind: 'nomor' }
const TANGGAL: ColumnDefinition = { head: 'Tanggal', width: 18.5, kind: 'tanggal' }

const RAPAT: readonly ColumnDefinition[] = [
  NOMOR,
  { head: 'Nama Rapat', width: 31, kind: 'teks' },
  TANGGAL,
  { head: 'Waktu', width: 12, kind: 'teks' },
  { head: 'Tempat', width: 21, kind: 'teks' },
  { head: 'Pimpinan', width: 19, kind: 'teks' },
  { head: 'Diundang', width: 10.5, kind: 'jumlah' },
  { head: 'Hadir *)', width: 9.5, kind: 'jumlah' },
  { head: 'Notula', width: 11, kind: 'teks' },
]

const KEHADIRAN: readonly ColumnDefinition[] = [
  NOMOR,
  { head: 'Jabatan/Instansi', width: 28, kind: 'teks' },
  { head: 'Nama', width: 22, kind: 'teks' },
  TANGGAL,
  { head: 'Rapat', width: 29, kind: 'teks' },
  { head: 'Kehadiran', width: 12.5, kind: 'teks' },
  { head: 'Wakil', width: 14, kind: 'teks' },
  { head: 'NIP', width: 21, kind: 'kode' },
]

const KEPUTUSAN: readonly ColumnDefinition[] = [
  NOMOR,
  { head: 'Rapat', width: 26, kind: 'teks' },
  TANGGAL,
  { head: 'Butir', width: 25, kind: 'teks' },
  { head: 'Keputusan', width: 62, kind: 'teks' },
]

const TINDAK_LANJUT: readonly ColumnDefinition[] = [
  NOMOR,
  { head: 'Uraian', width: 40, kind: 'teks' },
  { head: 'Rapat', width: 29, kind: 'teks' },
  { head: 'Penanggung Jawab', width: 25, kind: 'teks' },
  { head: 'Batas Waktu', width: 18.5, kind: 'tanggal' },
  { head: 'Status', width: 10, kind: 'teks' },
  { head: 'Keterangan', width: 19, kind: 'teks', warning: 'Terlambat' },
]

function countRow(value: string, column: number) {
  return { label: `Jumlah ${value.toLowerCase()}`, cells: [{ column, kind: 'count' as const, value }] }
}
