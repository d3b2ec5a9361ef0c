/**
 * What a letter prints, as plain data without ids. Dates, times and numbers are words already; a sent letter is kept in
 * this form.
 */

import type { BlokRapat } from '@shared/features/surat/surat.rules'
import type { BagianLaporan, BentukSurat, JenisUndangan, TataTandaTangan } from '@shared/features/surat/surat.schema'
import type { TeksKaya } from '@shared/lib/teks-kaya'
import type { PaperSettings } from '../../documents/paper-settings'
import type { Penandatangan } from '../../documents/signature'

/** What every letter has. */
export type KepalaReport = {
  /** Its kop is that of the signer; the foot appears from two pages on. */
  readonly paper: PaperSettings
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
  readonly pembuka: TeksKaya
  readonly penutup: TeksKaya
  readonly penandatangan: Penandatangan
  readonly tembusan: readonly string[]
}

export type UndanganReport = KepalaReport & {
  readonly jenis: JenisUndangan
  readonly bentuk: BentukSurat
  /** Jabatan in protocol order, as they are addressed. */
  readonly penerima: readonly string[]
  readonly tempatTujuan: string
  /** Null where the opening tells all. */
  readonly blok: BlokRapat | null
  readonly paragraf: readonly string[]
  readonly lampiranBertandaTangan: boolean
}

/** A section of a report: a text, or rows of facts. */
export type BagianReport = {
  readonly bagian: BagianLaporan
  readonly judul: string
  readonly isi: TeksKaya
  readonly fakta: readonly { readonly label: string; readonly nilai: string }[]
}

export type NotaDinasReport = KepalaReport & {
  readonly jenis: 'nota dinas'
  /** As they are addressed behind `Yth.`. */
  readonly penerima: readonly string[]
  readonly dari: string
  /** Those that are printed; one without text has no place on the paper. */
  readonly bagian: readonly BagianReport[]
  /** To copy into a chat; kept, because its facts go on changing. */
  readonly teksPesan: string
}

export type BeritaAcaraReport = KepalaReport & {
  readonly jenis: 'berita acara'
  readonly bagian: readonly BagianReport[]
  readonly tataTandaTangan: TataTandaTangan
  /** Who signs in the rows of a table or in blocks. */
  readonly penandatanganList: readonly Penandatangan[]
}

export type SuratReport = UndanganReport | NotaDinasReport | BeritaAcaraReport
