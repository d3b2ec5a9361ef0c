import type { BerkasDitolak } from '@shared/features/impor/berkas.rules'
import type { BarisLembar, BukuKerja } from '@shared/features/impor/lembar.rules'

/** The file that one import worker reads; it ends afterwards. */
export type ImportWorkerData = { readonly bytes: Uint8Array; readonly withHidden: boolean }

/** Rows cross in pieces, so that the thread that draws is never held up by one large message. */
export type ImportWorkerMessage =
  | { readonly type: 'progress'; readonly part: number }
  | { readonly type: 'rows'; readonly sheet: number; readonly rows: readonly BarisLembar[] }
  /** Everything but the rows, which went before. */
  | { readonly type: 'done'; readonly buku: BukuKerja }
  | { readonly type: 'refused'; readonly ditolak: BerkasDitolak }
