import type { Clock } from '../lib/clock'
import { systemClock } from '../lib/clock'
import type { Log } from '../lib/log'
import { createJobRunner, type DocumentJob } from './jobs'
import type { PdfKind, PdfReports } from './kinds'
import type { WorkbookDefinition } from './workbook'
import { type RowSource, serveRows } from './workbook-rows'
import { createJobWorker, type JobWorker } from './worker-pool'

export type { PdfKind, PdfReports } from './kinds'
export type { KopReport, PaperSettings, UkuranKertas } from './paper-settings'
export type { Penandatangan } from './signature'

type DocumentsDeps = {
  /** Folder made by scripts/prepare-resources. */
  readonly resourcesDir: string
  /** The built worker; without it papers are made in this thread (tests, command line). */
  readonly workerUrl?: URL | undefined
  readonly log: Log
  readonly clock?: Clock
}

export type Documents = {
  /** The bytes of a paper. Rejects when the worker fails; the next call starts it again. */
  readonly renderPdf: <Kind extends PdfKind>(kind: Kind, report: PdfReports[Kind]) => Promise<Uint8Array>
  /**
   * Writes a workbook to `file`, asking for its rows batch by batch. Rejects with the reason of `signal` when that
   * aborts; the half file is the caller's to remove.
   */
  readonly renderXlsx: (definition: WorkbookDefinition, options: RenderXlsxOptions) => Promise<void>
  readonly close: () => Promise<void>
}

type RenderXlsxOptions = {
  readonly rows: RowSource
  readonly file: string
  readonly signal?: AbortSignal | undefined
}

export function createDocuments({ resourcesDir, workerUrl, log, clock = systemClock }: DocumentsDeps): Documents {
  const runner: JobWorker = workerUrl
    ? createJobWorker(workerUrl, resourcesDir, log)
    : { runJob: createJobRunner(resourcesDir), close: async () => {} }
  return {
    renderPdf: (kind, report) =>
      runner.runJob({ format: 'pdf', kind, report, createdAt: clock.now().toISOString() } as DocumentJob),
    async renderXlsx(definition, { rows, file, signal }) {
      const source = serveRows(rows, signal)
      try {
        await runner.runJob({ format: 'xlsx', definition, file, rows: source.port })
      } catch (error) {
        signal?.throwIfAborted()
        throw error
      } finally {
        source.close()
      }
    },
    close: runner.close,
  }
}
