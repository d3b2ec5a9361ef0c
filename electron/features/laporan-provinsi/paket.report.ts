/** What SURAT PENGANTAR and LAPORAN print besides the report itself, as plain data (papers.md 11). */
import type { Paket } from '@shared/features/laporan-provinsi/paket.schema'
import type { PaperSettings } from '../../documents/paper-settings'
import type { Penandatangan } from '../../documents/signature'

export type PaketReport = {
  readonly paper: PaperSettings
  readonly paket: Paket
  /** As they stand behind `Yth.`, line by line, and the place behind `di`. */
  readonly penerima: readonly string[]
  readonly tempat: string
  /** Two pieces around the urut that is written by hand. */
  readonly nomor: readonly string[]
  /** `Kota Contoh, 4 November 2024` */
  readonly tempatTanggal: string
  readonly penandatangan: Penandatangan
}
