import type { KategoriPemilih } from '@shared/features/partisipasi/pemilihan.schema'
import type { Ringkasan, RingkasanRow } from '@shared/features/partisipasi/ringkasan.schema'
import { formatTanggal } from '@shared/lib/tanggal'
import type {
  ColumnDefinition,
  SheetDefinition,
  TotalDefinition,
  WorkbookCell,
  WorkbookRow,
} from '../../documents/workbook'

/** A sheet and what stands in it. */
export type LembarXlsx = { readonly definition: SheetDefinition; readonly rows: readonly WorkbookRow[] }

type TotalCell = TotalDefinition['cells'][number]

/** One column of a sheet with where its cells come from. `at` gives the place of another column for a formula. */
export type KolomXlsx<Row> = Omit<ColumnDefinition, 'formula'> & {
  readonly id: string
  readonly value: (row: Row) => WorkbookCell
  readonly formula?: (at: At) => string
  /** What stands under the column: a sum, the formula of the rows, or a figure of the whole; nothing when missing. */
  readonly total?: 'sum' | 'formula' | 'value'
}

/** `{5}` for the column of that id. @throws RangeError for a column that is not there */
type At = (id: string) => string

export const NOMOR = { id: 'nomor', head: 'No.', width: 6, kind: 'nomor', value: () => null } as const

/** Columns, rows and the total row of a sheet, from columns that know each other by name. */
export function buildTabelXlsx<Row>(
  kolom: readonly KolomXlsx<Row>[],
  rows: readonly Row[],
  total?: { readonly label: string; readonly row: Row },
): {
  readonly columns: readonly ColumnDefinition[]
  readonly totals: readonly TotalDefinition[]
  readonly rows: readonly WorkbookRow[]
} {
  const at: At = (id) => {
    const index = kolom.findIndex((satu) => satu.id === id)
    if (index < 0) throw new RangeError(`no column ${id}`)
    return `{${index}}`
  }
  return {
    columns: kolom.map(({ head, width, kind, formula }) => ({
      head,
      width,
      kind,
      ...(formula === undefined ? {} : { formula: formula(at) }),
    })),
    rows: rows.map((row) => kolom.map(({ value }) => value(row))),
    totals:
      total === undefined || rows.length === 0
        ? []
        : [
            {
              label: total.label,
              cells: kolom.flatMap((satu, column) => buildTotal(satu, column, rows, total.row, at)),
            },
          ],
  }
}

/** A sum only where the parts make up the whole: what was counted otherwise stands there as the figure it is. */
function buildTotal<Row>(
  { value, formula, total }: KolomXlsx<Row>,
  column: number,
  rows: readonly Row[],
  whole: Row,
  at: At,
): readonly TotalCell[] {
  const known = value(whole)
  if (total === undefined || typeof known === 'string') return []
  if (total === 'formula' && formula !== undefined) {
    return [{ column, kind: 'formula', formula: formula(at), result: known }]
  }
  const isSum = total === 'sum' && known !== null && known === rows.reduce((sum, row) => sum + toNumber(value(row)), 0)
  return [isSum ? { column, kind: 'sum' } : { column, kind: 'value', value: known }]
}

function toNumber(value: WorkbookCell): number {
  return typeof value === 'number' ? value : 0
}

/** Title, election and day of the data: the head of every sheet. */
export function buildKepalaXlsx({ pemilihan }: Pick<Ringkasan, 'pemilihan'>, kondisiPer: string, judul: string) {
  const kondisi = `kondisi per ${formatTanggal(kondisiPer)}`
  return {
    title: judul.toUpperCase(),
    subtitle: `Pemilihan ${pemilihan.nama}, pemungutan suara ${formatTanggal(pemilihan.tanggal)}, ${kondisi}`,
    footer: `${judul}, ${kondisi}`,
    emptyText: 'Belum ada angka.',
  }
}

/** The name, marked where something in its lines does not add up. */
export function toNama({ nama, tidakUtuh }: RingkasanRow): string {
  return tidakUtuh > 0 ? `${nama} *)` : nama
}

/** A column of counts with their sum below. */
export function buildJumlah(
  id: string,
  head: string,
  width: number,
  value: (row: RingkasanRow) => number | null,
): KolomXlsx<RingkasanRow> {
  return { id, head, width, kind: 'jumlah', value, total: 'sum' }
}

/** The column that turnout is a share of: the DPT, or a column of its own where it is more. */
export function getKolomDasar(kategori: readonly Pick<KategoriPemilih, 'urutan' | 'penyebut'>[]): 'dpt' | 'penyebut' {
  return kategori.some(({ urutan, penyebut }) => penyebut && urutan > 1) ? 'penyebut' : 'dpt'
}

/** Empty where a figure is missing: nobody reported is not nobody came. */
export function buildBagi(bagian: string, dasar: string): string {
  return `IF(OR(${bagian}="",${dasar}="",${dasar}=0),"",${bagian}/${dasar})`
}

/** The sum of what is there, empty when nothing is. */
export function buildSum(parts: readonly string[]): string {
  const list = parts.join(',')
  return `IF(COUNT(${list})=0,"",SUM(${list}))`
}

/** What `buildBagi` results in. */
export function bagi(bagian: number | null, dasar: number | null): number | null {
  return bagian === null || dasar === null || dasar === 0 ? null : bagian / dasar
}

/** What `buildSum` results in. */
export function add(values: readonly (number | null)[]): number | null {
  const known = values.filter((nilai) => nilai !== null)
  return known.length === 0 ? null : known.reduce((sum, nilai) => sum + nilai, 0)
}
