/**
 * What a letter prints, as plain data without ids. Dates, times and numbers are words already; a sent letter is kept in
 * this form.
 */

import type { BlokRapat } from '@shared/features/surat/surat.rules'
import type { BentukSurat, JenisSurat } from '@shared/features/surat/surat.schema'
import type { TeksKaya } from '@shared/lib/teks-kaya'
import type { PaperSettings } from '../../documents/paper-settings'
import type { Penandatangan } from '../../documents/signature'

export type SuratReport = {
  /** Its kop is that of the signer; the foot appears from two pages on. */
  readonly paper: PaperSettings
  readonly jenis: JenisSurat
  /** Short name of the rapat, for the title of the file. */
  readonly judulPendek: string
  /** Place in front of the date. */
  readonly kota: string
  /** `28 Oktober 2024` */
  readonly tanggal: string
  /** One piece, or two around the place where the urut will be written by hand. */
  readonly nomor: readonly string[]
  readonly sifat: string
  readonly lampiran: string
  readonly hal: string
  readonly bentuk: BentukSurat
  /** Jabatan in protocol order, as they are addressed. */
  readonly penerima: readonly string[]
  readonly tempatTujuan: string
  readonly pembuka: TeksKaya
  /** Null where the opening tells all. */
  readonly blok: BlokRapat | null
  readonly paragraf: readonly string[]
  readonly penutup: TeksKaya
  readonly penandatangan: Penandatangan
  readonly lampiranBertandaTangan: boolean
  readonly tembusan: readonly string[]
}
