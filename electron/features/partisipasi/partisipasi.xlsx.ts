import { hasKelamin } from '@shared/features/partisipasi/kelamin.rules'
import type { WorkbookDefinition, WorkbookRow } from '../../documents/workbook'
import { buildLembarDesa, buildLembarKelamin, buildLembarTren } from './lembar-rincian.xlsx'
import { buildLembarWilayah } from './lembar-wilayah.xlsx'
import type { PartisipasiWorkbook } from './partisipasi.report'

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
