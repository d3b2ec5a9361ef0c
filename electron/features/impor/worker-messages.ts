import type { BerkasDitolak } from '@shared/features/impor/berkas.rules'
import type { BarisLembar, BukuKerja } from '@shared/features/impor/lembar.rules'
import type { ImportAnswers, ImportQuestion } from './import-answers'

/** The file that one import worker reads. */
export type ImportWorkerData = {
  readonly bytes: Uint8Array
  readonly withHidden: boolean
  /** Keep the workbook and answer questions, instead of handing over all rows. */
  readonly keeps: boolean
}

export type ImportWorkerQuestion = { readonly id: number; readonly question: ImportQuestion }

/** Rows cross in pieces, so that the thread that draws is never held up by one large message. */
export type ImportWorkerMessage =
  | { readonly type: 'progress'; readonly part: number }
  | { readonly type: 'rows'; readonly sheet: number; readonly rows: readonly BarisLembar[] }
  /** Everything but the rows, which went before. */
  | { readonly type: 'done'; readonly buku: BukuKerja }
  /** The workbook was read and waits for questions. */
  | { readonly type: 'ready' }
  | { readonly type: 'answer'; readonly id: number; readonly answer: ImportAnswers[ImportQuestion['kind']] }
  | { readonly type: 'refused'; readonly ditolak: BerkasDitolak }
