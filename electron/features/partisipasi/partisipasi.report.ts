/** What PARTISIPASI PEMILIH PER KECAMATAN and the note of one figure print, as plain data (papers.md 09). */
import type { Penjelasan } from '@shared/features/partisipasi/penjelasan.rules'
import type { Ringkasan } from '@shared/features/partisipasi/ringkasan.schema'
import type { PaperSettings } from '../../documents/paper-settings'

type Kepala = {
  readonly paper: PaperSettings
  /** Two lines of the small head: the government, the office. */
  readonly office: readonly [string, string]
  /** `2 Desember 2024` */
  readonly kondisiPer: string
}

export type PartisipasiReport = Kepala & {
  readonly ringkasan: Ringkasan
  /** The same pemilihan by desa, when its figures go that deep and the paper is by kecamatan. */
  readonly desa: Ringkasan | null
  /** Sentences under the table: formula, target, baseline, way of counting. */
  readonly catatan: readonly string[]
  /** What does not add up, by wilayah, with the reason that was written. */
  readonly keutuhan: readonly string[]
}

export type PenjelasanReport = Kepala & { readonly pemilihan: string; readonly penjelasan: Penjelasan }

/** What the workbook of a pemilihan holds. */
export type PartisipasiWorkbook = {
  readonly ringkasan: Ringkasan
  /** The same pemilihan by desa, when its figures go that deep. */
  readonly desa: Ringkasan | null
  readonly office: readonly [string, string]
  readonly paper: 'A4' | 'F4'
  /** Day of the data, `YYYY-MM-DD`. */
  readonly kondisiPer: string
  /** Sentences under the table: formula, target, baseline, way of counting. */
  readonly catatan: readonly string[]
  /** What does not add up, by wilayah. */
  readonly keutuhan: readonly string[]
}
