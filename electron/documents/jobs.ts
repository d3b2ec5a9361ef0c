import { PDF_BUILDERS, type PdfKind, type PdfReports } from './kinds'
import { createRenderPdf } from './render-pdf'

/** One paper to be made. `createdAt` (ISO) is written into the file. */
export type PdfJob = {
  readonly [Kind in PdfKind]: {
    readonly format: 'pdf'
    readonly kind: Kind
    readonly report: PdfReports[Kind]
    readonly createdAt: string
  }
}[PdfKind]

/** What the worker can be asked for. */
export type DocumentJob = PdfJob

export type RunJob = (job: DocumentJob) => Promise<Uint8Array>

/** Does the jobs in this thread: what the worker holds inside, and what is used where there is no worker. */
export function createJobRunner(resourcesDir: string): RunJob {
  const renderPdf = createRenderPdf(resourcesDir)
  return async (job) => renderPdf(buildDefinition(job), new Date(job.createdAt))
}

function buildDefinition<Kind extends PdfKind>(job: { readonly kind: Kind; readonly report: PdfReports[Kind] }) {
  return PDF_BUILDERS[job.kind](job.report)
}
