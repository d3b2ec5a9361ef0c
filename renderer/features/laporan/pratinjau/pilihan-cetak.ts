import type { JenisKertas } from '@shared/features/pengaturan/pengaturan.schema'
import type { DokumenPratinjau } from '../../../lib/links'

/** Everything that the preview shows: the papers of a rapat, or one letter. */
export type JenisDokumen = DokumenPratinjau | 'surat'

/** What can be chosen at each print without touching the settings of the office. */
export type PilihanCetak = {
  /** Missing: the paper of the office. */
  readonly kertas: JenisKertas | undefined
  readonly denganDaftarHadir: boolean
  readonly denganDokumentasi: boolean
  /** A page of what the sidang periksa had found and was let stand. */
  readonly denganCatatanPeriksa: boolean
  /** Rows for names that come unannounced; missing: as many as the office has set. */
  readonly barisKosong: number | undefined
  /** The Word file of a letter carries the fields of SRIKANDI; missing: as the office has set. */
  readonly srikandi: boolean | undefined
  /** A locked version; missing: the paper as it stands. */
  readonly versi: number | undefined
}

export const PILIHAN_AWAL: PilihanCetak = {
  kertas: undefined,
  denganDaftarHadir: true,
  denganDokumentasi: true,
  denganCatatanPeriksa: false,
  barisKosong: undefined,
  srikandi: undefined,
  versi: undefined,
}

export const JUDUL_DOKUMEN: Readonly<Record<JenisDokumen, string>> = {
  surat: 'Surat',
  notula: 'Notula',
  'daftar-hadir-kosong': 'Daftar hadir untuk ditandatangani',
  'daftar-hadir-terisi': 'Daftar hadir terisi',
  'berkas-rapat': 'Berkas rapat',
}

/** Is the last part of an address one of the papers of a rapat? */
export function isDokumenPratinjau(text: string): text is DokumenPratinjau {
  return text !== 'surat' && Object.hasOwn(JUDUL_DOKUMEN, text)
}

/** Has the paper a form for Word? A bundle of finished files has none. */
export function hasWord(dokumen: JenisDokumen): boolean {
  return dokumen !== 'berkas-rapat'
}

export const KERTAS_LIST: readonly { readonly value: JenisKertas; readonly label: string }[] = [
  { value: 'A4', label: 'A4' },
  { value: 'F4', label: 'F4 215 × 330' },
]
