import type { MessagePort } from 'node:worker_threads'
import { PDF_BUILDERS, type PdfKind, type PdfReports } from './kinds'
import { createRenderPdf } from './render-pdf'
import { renderXlsx } from './render-xlsx'
import type { WorkbookDefinition } from './workbook'
import { pullRows } from './workbook-rows'

/** One paper to be made. `createdAt` (ISO) is written into the file. */
export type PdfJob = {
  readonly [Kind in PdfKind]: {
    readonly format: 'pdf'
    readonly kind: Kind
    readonly report: PdfReports[Kind]
    readonly createdAt: string
  }
}[PdfKind]

/** One workbook, written to `file`; its rows are asked for over `rows`. */
export type XlsxJob = {
  readonly format: 'xlsx'
  readonly definition: WorkbookDefinition
  readonly file: string
  readonly rows: MessagePort
}

/** What the worker can be asked for. */
export type DocumentJob = PdfJob | XlsxJob

/** Resolves to the bytes of a paper; a workbook stands in its file and gives none. */
export type RunJob = (job: DocumentJob) => Promise<Uint8Array>

/** Does the jobs in this thread: what the worker holds inside, and what is used where there is no worker. */
export function createJobRunner(resourcesDir: string): RunJob {
  const renderPdf = createRenderPdf(resourcesDir)
  return async (job) => {
    if (job.format === 'pdf') return renderPdf(buildDefinition(job), new Date(job.createdAt))
    await renderXlsx(job.definition, { rows: pullRows(job.rows), file: job.file })
    return new Uint8Array()
  }
}

function buildDefinition<Kind extends PdfKind>(job: { readonly kind: Kind; readonly report: PdfReports[Kind] }) {
  return PDF_BUILDERS[job.kind](job.report)
}
