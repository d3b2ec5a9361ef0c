import type { PaperSettings } from '../../documents/paper-settings'
import type { Penandatangan } from '../../documents/signature'

/** One line of what a jabatan is reminded of, in the words of the paper. */
export type PengingatRow = {
  readonly uraian: string
  /** `Keputusan rakor 1 November 2024`, with the name of the rapat where several stand on one sheet. */
  readonly asal: string
  readonly batasWaktu: string
  readonly kemajuan: string
  readonly keterangan: string
  readonly isTerlambat: boolean
}

/** The sheet of one jabatan. */
export type LembarPengingat = {
  readonly penerima: string
  readonly pembuka: string
  readonly rows: readonly PengingatRow[]
  readonly permintaan: string
}

/** PENGINGAT TINDAK LANJUT, one sheet for each jabatan. */
export type PengingatReport = {
  readonly paper: PaperSettings
  /** Day of the facts and of the signature. */
  readonly tanggal: string
  /** Place of the signature and of those addressed. */
  readonly kota: string
  readonly lembar: readonly LembarPengingat[]
  readonly penutup: string
  /** `null` prints no signature: the office has named nobody who signs. */
  readonly penandatangan: Penandatangan | null
}
