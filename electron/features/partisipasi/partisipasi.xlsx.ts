import { hasKelamin } from '@shared/features/partisipasi/kelamin.rules'
import type { Ringkasan } from '@shared/features/partisipasi/ringkasan.schema'
import type { WorkbookDefinition, WorkbookRow } from '../../documents/workbook'
import { buildLembarDesa, buildLembarKelamin, buildLembarTren } from './lembar-rincian.xlsx'
import { buildLembarWilayah } from './lembar-wilayah.xlsx'

export type PartisipasiWorkbook = {
  readonly ringkasan: Ringkasan
  /** The same pemilihan by desa, when its figures go that deep. */
  readonly desa: Ringkasan | null
  readonly office: readonly [string, string]
  readonly paper: 'A4' | 'F4'
  /** Day of the data, `YYYY-MM-DD`. */
  readonly kondisiPer: string
  /** Sentences under the table: formula, target, baseline, way of counting. */
  readonly catatan: readonly string[]
  /** What does not add up, by wilayah. */
  readonly keutuhan: readonly string[]
}

/**
 * PARTISIPASI PEMILIH as a workbook, one sheet for each picture and table: wilayah against target, L and P, desa as a
 * heat table, trend (papers.md 12). Shares, gaps and sums are live formulas, with their results beside them.
 */
export function buildPartisipasiXlsx(source: PartisipasiWorkbook): {
  readonly definition: WorkbookDefinition
  readonly sheets: readonly (readonly WorkbookRow[])[]
} {
  const { ringkasan, desa } = source
  const lembar = [
    buildLembarWilayah(source),
    ...(hasKelamin(ringkasan.rows, ringkasan.kategori) ? [buildLembarKelamin(source)] : []),
    ...(desa === null ? [] : [buildLembarDesa(source, desa)]),
    buildLembarTren(source),
  ]
  return {
    definition: {
      title: `Partisipasi Pemilih, ${ringkasan.pemilihan.nama}`,
      office: source.office,
      paper: source.paper,
      sheets: lembar.map(({ definition }) => definition),
    },
    sheets: lembar.map(({ rows }) => rows),
  }
}
