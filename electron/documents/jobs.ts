import type { MessagePort } from 'node:worker_threads'
import type { PdfDefinition } from './definition'
import type { BagianBerkas, BerkasGabungan, InfoBerkas } from './render-merged-pdf'
import { createPdfRenderer } from './render-pdf'
import type { WorkbookDefinition } from './workbook'
import { pullRows } from './workbook-rows'

/**
 * What can be asked of the documents worker: one line for each format, what goes in and what comes out. Inputs
 * and outputs are plain data, because they cross between threads.
 */
export type DocumentJobs = {
  readonly pdf: {
    readonly input: { readonly definition: PdfDefinition; readonly createdAt: Date }
    readonly output: Uint8Array
  }
  readonly docx: {
    readonly input: { readonly definition: PdfDefinition; readonly createdAt: Date }
    readonly output: Uint8Array
  }
  /** Written to `file`, so nothing comes back; the rows are asked for over the port `rows`. */
  readonly xlsx: {
    readonly input: { readonly definition: WorkbookDefinition; readonly file: string; readonly rows: MessagePort }
    readonly output: null
  }
  /** Several finished papers as one file with bookmarks. */
  readonly berkas: {
    readonly input: { readonly parts: readonly BagianBerkas[]; readonly info: InfoBerkas }
    readonly output: BerkasGabungan
  }
}

export type JobFormat = keyof DocumentJobs

export type RunJob = <Format extends JobFormat>(
  format: Format,
  input: DocumentJobs[Format]['input'],
) => Promise<DocumentJobs[Format]['output']>

type Jobs = {
  readonly [Format in JobFormat]: (input: DocumentJobs[Format]['input']) => Promise<DocumentJobs[Format]['output']>
}

/** Does the jobs in this thread: the inside of the worker, and what serves where there is no worker. */
export function createJobRunner(resourcesDir: string): RunJob {
  const { renderPdf, measure } = createPdfRenderer(resourcesDir)
  const jobs: Jobs = {
    pdf: ({ definition, createdAt }) => renderPdf(definition, createdAt),
    async docx({ definition, createdAt }) {
      // Read when first wanted: the first preview after the start does not wait for it.
      const { createRenderDocx } = await import('./render-docx')
      return createRenderDocx(measure)(definition, createdAt)
    },
    async xlsx({ definition, file, rows }) {
      // Loaded with the first workbook: most days of an office see papers only.
      const { renderXlsx } = await import('./render-xlsx')
      await renderXlsx(definition, { rows: pullRows(rows), file })
      return null
    },
    async berkas({ parts, info }) {
      const { mergePdf } = await import('./render-merged-pdf')
      return mergePdf(parts, info)
    },
  }
  return (format, input) => jobs[format](input)
}
