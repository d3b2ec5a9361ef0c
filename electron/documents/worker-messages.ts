import type { DocumentJobs, JobFormat } from './jobs'

export type WorkerData = { readonly resourcesDir: string }

export type WorkerQuestion = {
  readonly id: number
  readonly format: JobFormat
  readonly input: DocumentJobs[JobFormat]['input']
}

export type WorkerAnswer =
  | { readonly id: number; readonly output: DocumentJobs[JobFormat]['output'] }
  | { readonly id: number; readonly failure: string }
