import type { Log } from '../lib/log'
import type { FontFamily } from './definition'
import type { RunJob } from './jobs'
import type { RenderDocx } from './render-docx'
import type { MergePdf } from './render-merged-pdf'
import type { RenderPdf } from './render-pdf'
import { buildWarmingPaper } from './warming-paper'
import type { WorkbookDefinition } from './workbook'
import { type RowSource, serveRows } from './workbook-rows'
import { createJobWorker, type JobWorker } from './worker-pool'

export type { PdfDefinition } from './definition'
export type { KopReport, PaperSettings, UkuranKertas } from './paper-settings'
export type { RenderDocx } from './render-docx'
export type { BagianBerkas, MergePdf } from './render-merged-pdf'
export type { RenderPdf } from './render-pdf'
export type { Penandatangan } from './signature'

type DocumentsDeps = {
  /** Folder made by scripts/prepare-resources. */
  readonly resourcesDir: string
  /** The built worker; without it papers are made in this thread (tests, command line). */
  readonly workerUrl?: URL | undefined
  readonly log: Log
}

export type Documents = {
  /** The bytes of a paper. Rejects when the worker fails; the next call starts it again. */
  readonly renderPdf: RenderPdf
  /** The same paper as a document of Word. */
  readonly renderDocx: RenderDocx
  /** Joins finished PDF files, with a bookmark for each; says which one could not be taken. */
  readonly mergePdf: MergePdf
  /**
   * Writes a workbook to `file`, asking for its rows batch by batch. Rejects with the reason of `signal` when that
   * aborts; the half file is the caller's to remove.
   */
  readonly renderXlsx: (definition: WorkbookDefinition, options: RenderXlsxOptions) => Promise<void>
  /** Starts the worker and has it read the fonts of a family, so that the first paper comes as quickly as the next. Never rejects. */
  readonly warm: (font: FontFamily) => Promise<void>
  readonly close: () => Promise<void>
}

type RenderXlsxOptions = {
  readonly rows: RowSource
  readonly file: string
  readonly signal?: AbortSignal | undefined
}

/** The one door to papers: definitions of the features go in, finished files come out. */
export function createDocuments({ resourcesDir, workerUrl, log }: DocumentsDeps): Documents {
  const runner: JobWorker = workerUrl
    ? createJobWorker(workerUrl, resourcesDir, log)
    : { runJob: createOwnRunner(resourcesDir), close: async () => {} }
  return {
    renderPdf: (definition, createdAt) => runner.runJob('pdf', { definition, createdAt }),
    renderDocx: (definition, createdAt) => runner.runJob('docx', { definition, createdAt }),
    mergePdf: (parts, info) => runner.runJob('berkas', { parts, info }),
    async renderXlsx(definition, { rows, file, signal }) {
      const source = serveRows(rows, signal)
      try {
        await runner.runJob('xlsx', { definition, file, rows: source.port })
      } catch (error) {
        signal?.throwIfAborted()
        throw error
      } finally {
        source.close()
      }
    },
    async warm(font) {
      // Whoever asks for a paper later hears of what is wrong.
      await runner.runJob('pdf', { definition: buildWarmingPaper(font), createdAt: new Date(0) }).catch(() => {})
    },
    close: runner.close,
  }
}

/** Papers made in this thread. What makes them is loaded with the first one: a program with a worker never needs it here. */
function createOwnRunner(resourcesDir: string): RunJob {
  let loaded: Promise<RunJob> | undefined
  return async (format, input) => {
    loaded ??= import('./jobs').then(({ createJobRunner }) => createJobRunner(resourcesDir))
    return (await loaded)(format, input)
  }
}
