/** What the DAFTAR HADIR prints, as plain data without ids (papers.md 2, 03). */
import type { KolomDaftarHadir } from '@shared/features/pengaturan/pengaturan.schema'
import type { PaperSettings } from '../../documents/paper-settings'
import type { Penandatangan } from '../../documents/signature'

export type DaftarHadirRow = {
  /** With gelar, as it is printed; empty when the jabatan has no holder. */
  readonly nama: string
  readonly jabatan: string
  readonly jenisKelamin: 'L' | 'P' | null
  readonly nomorHp: string | null
  readonly golongan: string | null
  /** `Hadir`, `Diwakili Sekretaris Dinas`, `Izin`, `Tidak hadir`, `Tamu`; empty while nothing was recorded. `terisi` only. */
  readonly kehadiran: string
  /** `08.45`; null when the time was not noted. `terisi` only. */
  readonly pukul: string | null
}

export type HitungDaftarHadir = {
  readonly jabatan: number
  readonly hadir: number
  readonly diwakili: number
  readonly izin: number
  readonly tidakHadir: number
  readonly tamu: number
}

export type DaftarHadirReport = {
  readonly paper: PaperSettings
  /** `kosong`: to be signed by hand. `terisi`: from what was recorded, with attendance and time instead of a signature. */
  readonly bentuk: 'kosong' | 'terisi'
  /** For the foot: `Rakor Desk Pilkada`. */
  readonly judulPendek: string
  /** `1 November 2024`, for the foot. */
  readonly tanggal: string
  readonly hariTanggal: string
  readonly waktu: string
  readonly tempat: string
  readonly acara: string
  /** In the order in which they are printed; No. always comes first, the signature last. */
  readonly kolom: readonly KolomDaftarHadir[]
  /** Odd numbers sign at the left half of the column, even ones at the right. */
  readonly zigzag: boolean
  /** Numbered rows without a name after the invited ones, 0 to 60. `kosong` only. */
  readonly barisKosong: number
  /** As many more blank rows as the last page still takes. `kosong` only. */
  readonly penuhiHalaman: boolean
  /** In protocol order. */
  readonly rows: readonly DaftarHadirRow[]
  /** For the row Kehadiran of the head; null leaves it out. */
  readonly hitung: HitungDaftarHadir | null
  /** The responsible official; null prints no signature. */
  readonly penandatangan: Penandatangan | null
}
