import { formatRentang } from '@shared/features/laporan/periode.rules'
import { CARA_MENGHITUNG, listCatatanRekap, listSaringanRekap } from '@shared/features/laporan/rekap-kehadiran.rules'
import type { HitungRekap, RekapKehadiran, RekapRapat } from '@shared/features/laporan/rekap-kehadiran.schema'
import { formatTanggal } from '@shared/lib/tanggal'
import type {
  ColumnDefinition,
  SheetDefinition,
  TotalDefinition,
  WorkbookDefinition,
  WorkbookRow,
} from '../../documents/workbook'

export type RekapKehadiranWorkbook = {
  readonly rekap: RekapKehadiran
  readonly rapat: readonly RekapRapat[]
  readonly office: readonly [string, string]
  readonly paper: 'A4' | 'F4'
  /** Day of the data, `YYYY-MM-DD`. */
  readonly kondisiPer: string
}

/** REKAPITULASI KEHADIRAN as a workbook: sheets Jabatan, Unsur, Rapat; shares are live formulas (papers.md 12). */
export function buildRekapKehadiranXlsx(source: RekapKehadiranWorkbook): WorkbookDefinition {
  const { rekap, rapat } = source
  const kondisi = `kondisi per ${formatTanggal(source.kondisiPer)}`
  const subtitle = [`Periode ${formatRentang(rekap, 's.d.')}`, ...listSaringanRekap(rekap), kondisi].join(', ')
  const head = (title: string) => ({ title: title.toUpperCase(), subtitle, footer: `${title}, ${kondisi}` })
  const hasBelum = rekap.jumlah.belum > 0
  const note = [`Cara menghitung. ${CARA_MENGHITUNG}`, ...listCatatanRekap(rekap)].join(' ')
  const emptyText = 'Tidak ada rapat pada periode ini.'
  const sheets: readonly SheetDefinition[] = [
    {
      name: 'Jabatan',
      ...head('Rekapitulasi Kehadiran Rapat Koordinasi'),
      columns: [
        NOMOR,
        { head: 'Jabatan', width: 32, kind: 'teks' },
        { head: 'Unsur', width: 17, kind: 'teks' },
        ...buildCounts(3, hasBelum),
      ],
      totals: [buildTotal(3, hasBelum)],
      note,
      emptyText,
      rowCount: rekap.rows.length,
    },
    {
      name: 'Unsur',
      ...head('Kehadiran Rapat Koordinasi per Unsur'),
      columns: [NOMOR, { head: 'Unsur', width: 46, kind: 'teks' }, ...buildCounts(2, hasBelum)],
      totals: [buildTotal(2, hasBelum)],
      emptyText,
      rowCount: rekap.perUnsur.length,
    },
    {
      name: 'Rapat',
      ...head('Kehadiran Rapat Koordinasi per Rapat'),
      columns: [
        NOMOR,
        { head: 'Rapat', width: 28, kind: 'teks' },
        { head: 'Tanggal', width: 18.5, kind: 'tanggal' },
        { head: 'Jenis', width: 15, kind: 'teks' },
        ...buildCounts(4, hasBelum).slice(0, -2),
        { head: 'Tamu', width: 8.5, kind: 'jumlah' },
      ],
      totals: [
        {
          label: 'Jumlah',
          cells: Array.from({ length: hasBelum ? 7 : 6 }, (_, index) => ({ column: 4 + index, kind: 'sum' as const })),
        },
      ],
      emptyText,
      rowCount: rapat.length,
    },
  ]
  return { title: 'Rekapitulasi Kehadiran', office: source.office, paper: source.paper, sheets }
}

/** Rows of each sheet, in the order of its columns. */
export function listRekapKehadiranRows(
  rekap: RekapKehadiran,
  rapat: readonly RekapRapat[],
): readonly (readonly WorkbookRow[])[] {
  const hasBelum = rekap.jumlah.belum > 0
  return [
    rekap.rows.map((row) => [null, row.jabatan, row.unsur, ...listCounts(row, hasBelum)]),
    rekap.perUnsur.map((row) => [null, row.unsur, ...listCounts(row, hasBelum)]),
    rapat.map((row) => [null, row.rapat, row.tanggal, row.jenis, ...listCounts(row, hasBelum), row.tamu]),
  ]
}

const NOMOR: ColumnDefinition = { head: 'No.', width: 6, kind: 'nomor' }

/** The counts from column `first` on (from 0), then both shares of them. */
function buildCounts(first: number, hasBelum: boolean): readonly ColumnDefinition[] {
  const heads = ['Diundang', 'Hadir', 'Diwakili', 'Izin', 'Tidak hadir', ...(hasBelum ? ['Belum dicatat'] : [])]
  return [
    ...heads.map((head): ColumnDefinition => ({ head, width: 9.5, kind: 'jumlah' })),
    { head: 'Hadir (%)', width: 10.5, kind: 'persen', share: { parts: [first + 1], whole: first } },
    { head: 'Terwakili (%)', width: 11.5, kind: 'persen', share: { parts: [first + 1, first + 2], whole: first } },
  ]
}

function buildTotal(first: number, hasBelum: boolean): TotalDefinition {
  const counts = hasBelum ? 6 : 5
  return {
    label: 'Jumlah',
    cells: [
      ...Array.from({ length: counts }, (_, index) => ({ column: first + index, kind: 'sum' as const })),
      { column: first + counts, kind: 'share' as const, parts: [first + 1], whole: first },
      { column: first + counts + 1, kind: 'share' as const, parts: [first + 1, first + 2], whole: first },
    ],
  }
}

function listCounts(row: HitungRekap, hasBelum: boolean): WorkbookRow {
  return [row.diundang, row.hadir, row.diwakili, row.izin, row.tidakHadir, ...(hasBelum ? [row.belum] : [])]
}
