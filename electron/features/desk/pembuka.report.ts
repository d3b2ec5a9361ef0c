/** What KESIAPAN DESK, the sheet that opens a rakor, prints as plain data (papers.md 10). */
import type { KeadaanPoin } from '@shared/features/desk/kesiapan.rules'
import type { PaperSettings } from '../../documents/paper-settings'
import type { Penandatangan } from '../../documents/signature'

export type PembukaRow = {
  readonly nama: string
  readonly penanggungJawab: readonly string[]
  readonly keadaan: KeadaanPoin
  /** Percent, before and now; null where nothing was reported. */
  readonly lalu: number | null
  readonly kini: number | null
  readonly catatan: string | null
}

export type PembukaReport = {
  readonly paper: PaperSettings
  /** Two lines of the small head: the government, the office. */
  readonly office: readonly [string, string]
  /** `14 November 2024 pukul 16.00 WIB` */
  readonly kondisiPer: string
  /** `14 November 2024` */
  readonly tanggal: string
  readonly kota: string
  /** `Kesiapan Desk Pilkada Kota Contoh` */
  readonly judul: string
  readonly tahun: number
  /** `rapat koordinasi Jumat, 1 November 2024`; null when nothing is compared. */
  readonly pembanding: string | null
  readonly rows: readonly PembukaRow[]
  /** Means, two decimals. */
  readonly rataLalu: number | null
  readonly rataKini: number | null
  readonly batasSiap: number
  readonly batasPerhatian: number
  /** What the rapat is asked to decide, one sentence each. */
  readonly keputusan: readonly string[]
  readonly penandatangan: Penandatangan
}
