import type { DocumentJob } from './jobs'

export type WorkerData = { readonly resourcesDir: string }
export type WorkerQuestion = { readonly id: number; readonly job: DocumentJob }
export type WorkerAnswer =
  | { readonly id: number; readonly bytes: Uint8Array }
  | { readonly id: number; readonly failure: string }
