import type { Log } from '../lib/log'
import { createJobRunner } from './jobs'
import type { RenderPdf } from './render-pdf'
import { createJobWorker, type JobWorker } from './worker-pool'

export type { PdfDefinition } from './definition'
export type { KopReport, PaperSettings, UkuranKertas } from './paper-settings'
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
  readonly close: () => Promise<void>
}

/** The one door to papers: definitions of the features go in, finished files come out. */
export function createDocuments({ resourcesDir, workerUrl, log }: DocumentsDeps): Documents {
  const runner: JobWorker = workerUrl
    ? createJobWorker(workerUrl, resourcesDir, log)
    : { runJob: createJobRunner(resourcesDir), close: async () => {} }
  return {
    renderPdf: (definition, createdAt) => runner.runJob('pdf', { definition, createdAt }),
    close: runner.close,
  }
}
