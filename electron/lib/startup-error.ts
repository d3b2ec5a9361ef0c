/** Why Simpul cannot open its data. Screens and exit codes are chosen by this. */
export type KodeStartupError =
  | 'SUDAH_DIBUKA'
  | 'BUKAN_BASIS_DATA'
  | 'BUKAN_SIMPUL'
  | 'RUSAK'
  | 'HILANG'
  | 'LEBIH_BARU'
  | 'HANYA_BACA'
  | 'DISK_PENUH'
  | 'TERKUNCI'
  | 'GANGGUAN_DISK'
  | 'FOLDER_DITOLAK'
  | 'MIGRASI_GAGAL'
  | 'PERANGKAT_LUNAK'

/**
 * A reason not to start that a person can read. `pesan` is Indonesian: what happened and what to do.
 * `rincian` holds technical lines for support; they carry no values out of the data.
 */
export class StartupError extends Error {
  readonly kode: KodeStartupError
  readonly pesan: string
  readonly rincian: readonly string[]

  constructor(kode: KodeStartupError, pesan: string, options: { rincian?: readonly string[]; cause?: unknown } = {}) {
    super(pesan, { cause: options.cause })
    this.name = 'StartupError'
    this.kode = kode
    this.pesan = pesan
    this.rincian = options.rincian ?? []
  }
}
