/**
 * What the NOTULA prints, as plain data without ids: snapshots of names and texts. Dates, times and numbers
 * are words already, so that the paper and the data cannot differ in how they are read.
 */
import type { CatatanPeriksa } from '@shared/features/notula/notula.schema'
import type { BagianNotula } from '@shared/features/pengaturan/pengaturan.schema'
import type { TeksKaya } from '@shared/lib/teks-kaya'
import type { PaperSettings } from '../../documents/paper-settings'
import type { Penandatangan } from '../../documents/signature'

/** How somebody took part, as it is printed: `Hadir`, `Diwakili Sekretaris Dinas`, `Izin`, `Tidak hadir`, `Tamu`. */
export type PesertaRow = { readonly nama: string; readonly jabatan: string; readonly kehadiran: string }

export type HitungPeserta = {
  readonly jabatan: number
  readonly hadir: number
  readonly diwakili: number
  readonly izin: number
  readonly tidakHadir: number
  readonly tamu: number
}

/** What one jabatan said. Text that begins with a small letter follows the jabatan in one sentence, other text a colon. */
export type ButirPembahasan = { readonly jabatan: string | null; readonly isi: TeksKaya }

export type PembahasanReport = {
  readonly judul: string
  readonly butir: readonly ButirPembahasan[]
  readonly simpulan: TeksKaya | null
  /** `Acara ini ditunda ke rapat berikutnya.`; missing in versions of before there were seri, as is the list below. */
  readonly keadaan?: string | null
  /** What earlier rapat of the seri had left to be done, in the point of the agenda that lists it. */
  readonly tindakLanjutLalu?: readonly TindakLanjutReport[]
}

export type TindakLanjutReport = {
  readonly uraian: string
  readonly penanggungJawab: string
  /** `15 November 2024`; empty when none was set. */
  readonly batasWaktu: string
  /** `Belum`, `Proses` or `Selesai`. */
  readonly status: string
}

export type FotoReport = {
  /** Data URL of a PNG or JPEG. */
  readonly gambar: string
  readonly keterangan: string
}

export type NotulaReport = {
  readonly paper: PaperSettings
  /** `2023`: NOTULA by Permendagri 1/2023. `lama`: NOTULEN with Waktu Panggilan and three numbered parts. */
  readonly format: '2023' | 'lama'
  /** A row Tempat of its own; without it the place stands behind the time. */
  readonly barisTempat: boolean
  /** Title of part 3 of the old form. */
  readonly judulPeraturan: string
  /** Parts in order; a hidden one disappears and the letters close up. */
  readonly bagian: readonly { readonly bagian: BagianNotula; readonly judul: string; readonly tampil: boolean }[]
  /** For the foot: `Rakor Desk Pilkada`. */
  readonly judulPendek: string
  /** Null while it is a draft, which the foot then says. */
  readonly versi: number | null

  readonly rapat: string
  /** `Jumat, 1 November 2024` */
  readonly hariTanggal: string
  /** `1 November 2024`, for the foot. */
  readonly tanggal: string
  /** `Nomor … tanggal …`; null prints `-`. Form 2023 only. */
  readonly suratUndangan: string | null
  /** `pukul 08.30 WIB`; null prints `-`. Old form only. */
  readonly waktuPanggilan: string | null
  /** `pukul 09.00 s.d. 11.40 WIB` */
  readonly waktu: string
  readonly tempat: string
  readonly acara: readonly string[]
  readonly ketua: string
  readonly sekretaris: string
  readonly pencatat: string

  readonly pembukaan: TeksKaya
  readonly pembahasan: readonly PembahasanReport[]
  readonly keputusan: readonly string[]
  readonly tindakLanjut: readonly TindakLanjutReport[]
  readonly penutup: TeksKaya

  readonly peserta: {
    readonly rows: readonly PesertaRow[]
    readonly hitung: HitungPeserta
    /** Groups instead of persons, such as `Unsur Forkopimda`; printed as they are when there are any. */
    readonly unsur: readonly string[]
  }
  readonly penandatangan: Penandatangan
  /** Second block at the left, off by default. */
  readonly notulis: Penandatangan | null
  readonly denganDaftarHadir: boolean
  readonly denganDokumentasi: boolean
  readonly foto: readonly FotoReport[]
  /** What the sidang periksa had found and the clerk let stand; kept with the version, printed when asked for. */
  readonly diabaikan: readonly CatatanPeriksa[]
  readonly denganCatatanPeriksa: boolean
}
