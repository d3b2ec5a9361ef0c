import { formatKutipan } from '@shared/lib/hasil-parse'
import type { FaktaPeriksa, LetakTeks, TeksPeriksa } from './fakta.rules'
import type { IsianRapat, KutipanTemuan, TempatTemuan, TingkatTemuan } from './periksa.schema'

/** A change that carries out a remedy at once. */
export type UbahNaskah =
  | { readonly jenis: 'ganti'; readonly letak: LetakTeks; readonly dari: string; readonly menjadi: string }
  | { readonly jenis: 'rapikan spasi'; readonly letak: LetakTeks }
  | { readonly jenis: 'batas waktu'; readonly tindakLanjutId: string; readonly tanggal: string }
  | { readonly jenis: 'hapus'; readonly letak: LetakTeks }

/** What one check has found. Without `ubah` the remedy leads to `tempat`. */
export type HasilPemeriksaan = {
  readonly sasaran: string
  readonly pesan: string
  readonly tempat: TempatTemuan
  readonly kutipan: KutipanTemuan | null
  readonly perbaikan: { readonly label: string; readonly ubah?: UbahNaskah | undefined }
}

/** One check: its name in data, its title on the screen, and a pure function over the facts. */
export type Pemeriksaan = {
  readonly kode: string
  readonly judul: string
  readonly tingkat: TingkatTemuan
  readonly find: (fakta: FaktaPeriksa) => readonly HasilPemeriksaan[]
}

/** Longest part of a text that names a finding: enough to tell two apart, short enough to be kept. */
const PANJANG_SASARAN = 120

/** Names a finding by record and value, so that a changed value is another finding. */
export function buildSasaran(...bagian: readonly (string | number | null)[]): string {
  return bagian.map((satu) => String(satu ?? '').slice(0, PANJANG_SASARAN)).join(':')
}

/** A finding on a fact of the rapat. `label` is how the paper names it. */
export function buildTemuanRapat(
  isian: IsianRapat,
  {
    pesan,
    perbaikan,
    kata = null,
    nilai = '',
  }: { pesan: string; perbaikan: string; kata?: string | null; nilai?: string },
): HasilPemeriksaan {
  return {
    sasaran: buildSasaran(isian, nilai),
    pesan,
    tempat: { layar: 'rapat', isian },
    kutipan: kata === null ? null : { konteks: null, kata },
    perbaikan: { label: perbaikan },
  }
}

/** A finding on words of a text, with a remedy that rewrites them where the text is the clerk's own. */
export function buildTemuanTeks(
  teks: TeksPeriksa,
  kata: string,
  { pesan, label, ubah }: { pesan: string; label: string; ubah?: UbahNaskah | undefined },
): HasilPemeriksaan {
  const isLangsung = ubah !== undefined && !teks.tersusun
  return {
    sasaran: buildSasaran(teks.letak.jenis, teks.letak.id, kata),
    pesan,
    tempat: getTempat(teks.letak),
    kutipan: { konteks: teks.isi, kata },
    perbaikan: isLangsung ? { label, ubah } : { label: ubah === undefined ? label : 'Buka tulisannya' },
  }
}

/** Rewrites the first place where `dari` stands in the text. */
export function buildGanti({ letak }: TeksPeriksa, dari: string, menjadi: string): UbahNaskah {
  return { jenis: 'ganti', letak, dari, menjadi }
}

/** Where a text is written on the screen. */
export function getTempat({ jenis, id, acaraId }: LetakTeks): TempatTemuan {
  if (jenis === 'acara') return { layar: 'acara', acaraId: id }
  if (jenis === 'pembukaan' || jenis === 'penutup') {
    return { layar: 'notula', bagianId: jenis, barisId: null, isian: 'isi' }
  }
  if (jenis === 'foto') return { layar: 'notula', bagianId: 'dokumentasi', barisId: id, isian: 'isi' }
  return { layar: 'notula', bagianId: acaraId ?? 'pembukaan', barisId: id, isian: 'isi' }
}

/** `Acara 4, tindak lanjut 2: “Sebar materi lokasi TPS”`: a record as a message names it. */
export function formatButir(
  { acara }: Pick<FaktaPeriksa, 'acara'>,
  { acaraId, jenis, nomor, isi }: { acaraId: string | null; jenis: string; nomor: number; isi: string },
): string {
  const letak = formatAcara({ acara }, acaraId)
  const butir = `${jenis} ${nomor}: ${formatKutipan(isi)}`
  return letak === null ? `${butir.charAt(0).toUpperCase()}${butir.slice(1)}` : `${letak}, ${butir}`
}

/** `Acara 4`; null when the record belongs to none. */
export function formatAcara({ acara }: Pick<FaktaPeriksa, 'acara'>, acaraId: string | null): string | null {
  const index = acara.findIndex(({ id }) => id === acaraId)
  return index < 0 ? null : `Acara ${index + 1}`
}
