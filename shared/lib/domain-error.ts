/** Why a request was refused. Screens choose their behaviour by this, people read `pesan`. */
export type KodeDomainError =
  | 'ISIAN_SALAH'
  | 'TIDAK_DITEMUKAN'
  | 'SUDAH_ADA'
  | 'TERKUNCI'
  | 'BENTROK'
  | 'TIDAK_DAPAT_DIURUNGKAN'
  | 'BERKAS_DITOLAK'
  | 'TIDAK_TERSEDIA'

export type DomainErrorData = {
  readonly kode: KodeDomainError
  /** Indonesian, for the clerk: what happened, where, what to do. */
  readonly pesan: string
  /** Name of the form field that must be mended, when there is one. */
  readonly isian?: string | undefined
  /** Further lines, for instance one per wrong row. */
  readonly rincian?: readonly string[] | undefined
}

/** A refusal that a person can meet and mend. Anything else that is thrown is a bug. */
export class DomainError extends Error {
  readonly data: DomainErrorData

  constructor(data: DomainErrorData) {
    super(data.pesan)
    this.name = 'DomainError'
    this.data = data
  }
}
