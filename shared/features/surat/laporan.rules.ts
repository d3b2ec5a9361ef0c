/** What the letters after a rapat are drafted from, and their sections (papers.md 2: 05, 06). */
import { countPeserta } from '@shared/features/kehadiran/kehadiran.rules'
import type { HitungKehadiran } from '@shared/features/kehadiran/kehadiran.schema'
import type { Rapat } from '@shared/features/rapat/rapat.schema'
import type { TindakLanjut } from '@shared/features/tindak-lanjut/tindak-lanjut.schema'
import { joinDan } from '@shared/lib/kalimat'
import { formatTerbilang } from '@shared/lib/terbilang'
import type { BlokRapat } from './surat.rules'
import type { BagianLaporan, JenisLaporan } from './surat.schema'

/** What one acara came to: its keputusan, or its simpulan where nothing was decided. */
export type HasilAcara = {
  /** Null for what was decided outside the agenda. */
  readonly judul: string | null
  readonly isi: readonly string[]
  readonly isKeputusan: boolean
}

/** The records of a rapat in the form of which the sentences are made. What is not known is null or empty. */
export type FaktaLaporan = {
  readonly rapat: Pick<Rapat, 'nama' | 'tanggal' | 'dasar'>
  readonly blok: BlokRapat
  /** `Pj. Wali Kota Bogor`, the chair on the day of the rapat. */
  readonly pimpinan: string | null
  /** The letter that called the rapat, as a base of the report. */
  readonly undangan: string | null
  readonly jumlah: HitungKehadiran
  /** Groups of which somebody came, in protocol order. */
  readonly unsur: readonly string[]
  /** Titles of the agenda. */
  readonly acara: readonly string[]
  readonly hasil: readonly HasilAcara[]
  readonly tindakLanjut: readonly (Pick<TindakLanjut, 'uraian' | 'batasWaktu' | 'status'> & {
    readonly jabatan: string | null
  })[]
  readonly hasNotula: boolean
  readonly hasDokumentasi: boolean
  /** Date of the letter. */
  readonly tanggal: string
}

/** The sections of each letter in order; titles are printed by the nota dinas only. */
export const BAGIAN_LAPORAN: Readonly<Record<JenisLaporan, readonly BagianLaporan[]>> = {
  'nota dinas': ['dasar', 'pelaksanaan', 'pokok hasil', 'tindak lanjut', 'perhatian', 'saran'],
  'berita acara': ['hasil', 'dokumen pendukung'],
}

export const JUDUL_BAGIAN: Readonly<Record<BagianLaporan, string>> = {
  dasar: 'Dasar',
  pelaksanaan: 'Pelaksanaan',
  'pokok hasil': 'Pokok Hasil',
  'tindak lanjut': 'Tindak Lanjut',
  perhatian: 'Hal yang Memerlukan Perhatian',
  saran: 'Saran',
  hasil: 'Hasil',
  'dokumen pendukung': 'Dokumen Pendukung',
}

/** `30 (tiga puluh) orang dari unsur …; dari 30 jabatan yang tercatat, 24 hadir, …`; null while nobody was recorded. */
export function formatPeserta({ jumlah, unsur }: Pick<FaktaLaporan, 'jumlah' | 'unsur'>): string | null {
  const { hadir, diwakili, izin, tidakHadir, tamu } = jumlah
  const tercatat = hadir + diwakili + izin + tidakHadir
  if (tercatat + tamu === 0) return null
  const dari = unsur.length === 0 ? '' : ` dari unsur ${joinDan(unsur)}`
  const rincian = [
    [hadir, 'hadir'],
    [diwakili, 'diwakili'],
    [izin, 'izin'],
    [tidakHadir, 'tidak hadir'],
  ] as const
  const kata = rincian.filter(([banyak]) => banyak > 0).map(([banyak, apa]) => `${banyak} ${apa}`)
  const jabatan = tercatat === 0 ? '' : `; dari ${tercatat} jabatan yang tercatat, ${joinDan(kata)}`
  return `${formatOrang(jumlah)}${dari}${jabatan}${tamu === 0 ? '' : `; ditambah ${tamu} tamu`}`
}

/** `30 (tiga puluh) orang` in the room. */
export function formatOrang(jumlah: HitungKehadiran): string {
  const orang = countPeserta(jumlah)
  return `${orang} (${formatTerbilang(orang)}) orang`
}
