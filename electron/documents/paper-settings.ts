import type { JenisKertas, TandaTangan } from '@shared/features/pengaturan/pengaturan.schema'

/** Millimetres; for an office whose paper is none of the known ones. */
export type UkuranKertas = { readonly lebarMm: number; readonly tinggiMm: number }

/**
 * The letterhead as it is printed. `kantor`: emblem left, two lines and an address. `kepala daerah`: emblem
 * centred above one line, no address; follows the signer, the caller chooses (papers.md 1.3).
 */
export type KopReport = {
  readonly jenis: 'kantor' | 'kepala daerah'
  /** `PEMERINTAH KOTA …`, or `WALI KOTA …` for `kepala daerah`. */
  readonly baris1: string
  /** Name of the office; empty for `kepala daerah`. */
  readonly baris2: string
  readonly alamat: readonly string[]
  /** Data URL (PNG, JPEG or SVG); null when the office has given none. */
  readonly lambang: string | null
  readonly tinggiLambangMm: number
  readonly garis: 'tunggal' | 'ganda'
}

/** Everything of a paper that is a choice of the office and not of the meeting. */
export type PaperSettings = {
  readonly kertas: JenisKertas | UkuranKertas
  /** Millimetres from the edges of the paper. */
  readonly tepi: { readonly atas: number; readonly kanan: number; readonly bawah: number; readonly kiri: number }
  /** Arimo has the metrics of Arial, Tinos those of Times New Roman. */
  readonly huruf: 'Arimo' | 'Tinos'
  readonly ukuranHuruf: 11 | 12
  /** First page only; null prints none. */
  readonly kop: KopReport | null
  readonly tandaTangan: TandaTangan
  /** Name of the office, written into the properties of the file. */
  readonly kantor: string
  /** Foot with page numbers. */
  readonly kaki: 'selalu' | 'dari dua halaman' | 'tidak'
}
