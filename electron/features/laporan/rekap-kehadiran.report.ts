/** What REKAPITULASI KEHADIRAN prints, as plain data without ids (papers.md 08). */
import type { HitungRekap } from '@shared/features/laporan/rekap-kehadiran.schema'
import type { PaperSettings } from '../../documents/paper-settings'
import type { Penandatangan } from '../../documents/signature'

export type RekapKehadiranReport = {
  readonly paper: PaperSettings
  /** Two lines of the small head: the government, the office. */
  readonly office: readonly [string, string]
  /** `4 November 2024` */
  readonly kondisiPer: string
  /** `1 Juli 2024 sampai dengan 1 November 2024` */
  readonly periode: string
  readonly jumlahRapat: number
  /** What was filtered by besides the period: `jenis rapat Rakor Forkopimda`, `unsur Camat`. */
  readonly saringan: readonly string[]
  /** In protocol order. */
  readonly rows: readonly (HitungRekap & { readonly jabatan: string })[]
  readonly perUnsur: readonly (HitungRekap & { readonly unsur: string })[]
  readonly jumlah: HitungRekap
  /** Sentences under the table, after the way of counting. */
  readonly catatan: readonly string[]
  /** `Kota Contoh, 4 November 2024`, above the signature. */
  readonly tempatTanggal: string
  /** The head of the office; null prints no signature. */
  readonly penandatangan: Penandatangan | null
}
