import type { AturanJumlah } from './aturan-jumlah.rules'
import type { TingkatWilayah, WilayahTujuan } from './cocok-wilayah.rules'

/** A total that may be written, or follow from its halves. */
export type RangkapSasaran = { readonly jumlah: string; readonly l: string; readonly p: string }

/** What a feature knows and the file does not: plain data, so that it can cross to a worker. */
export type KonteksImpor = {
  /** Figures that can be imported, with their names for people. */
  readonly sasaran: readonly { readonly id: string; readonly label: string }[]
  readonly rangkap: readonly RangkapSasaran[]
  readonly aturan: readonly AturanJumlah[]
  /** A printed percentage is compared with these two. */
  readonly persen: { readonly bagian: string; readonly dasar: string } | null
  /** The level at which figures are kept. */
  readonly tingkat: TingkatWilayah
  readonly kodeKabupaten: string
  readonly wilayah: readonly WilayahTujuan[]
  /** What is saved now, by wilayah. */
  readonly lama: ReadonlyMap<string, Readonly<Record<string, number | null>>>
}

/** Columns of a file that are no figures. */
export const SASARAN_WILAYAH = ['kode', 'kecamatan', 'desa', 'tps'] as const
export type SasaranWilayah = (typeof SASARAN_WILAYAH)[number]

/** Compared with what is computed, never imported. */
export const SASARAN_PERSEN = 'persen'

/** Whether a column was given a figure: without one there is nothing to import. */
export function hasSasaranAngka(pasangan: readonly { readonly sasaran: string }[]): boolean {
  const lain: readonly string[] = [...SASARAN_WILAYAH, SASARAN_PERSEN]
  return pasangan.some(({ sasaran }) => !lain.includes(sasaran))
}
