import type { Rapat } from '@shared/features/rapat/rapat.schema'
import { formatJam } from '@shared/lib/format-tanggal'
import { createTeksKaya, type TeksKaya } from '@shared/lib/teks-kaya'
import type { Pertanyaan } from './notula.schema'

/** Recorded facts from which Simpul drafts sentences. `pimpinan` is the jabatan as printed: `Pj. Wali Kota Contoh`. */
export type FaktaRapat = Pick<Rapat, 'tanggal' | 'jamMulai' | 'jamSelesai' | 'zona' | 'tempat' | 'dasar' | 'tujuan'> & {
  readonly pimpinan: string | null
}

/**
 * Kata pembukaan in the wording of papers.md 3.2. A sentence whose facts are missing is left out:
 * nothing is ever invented, and with no facts at all the paragraph is empty.
 */
export function buildPembukaan({ pimpinan, jamMulai, zona, tempat, dasar, tujuan }: FaktaRapat): TeksKaya {
  const di = tempat === null ? '' : ` di ${withoutTitik(tempat)}`
  return joinKalimat([
    pimpinan !== null && jamMulai !== null
      ? `Rapat dibuka oleh ${pimpinan} pada pukul ${formatJam(jamMulai)} ${zona}${di}.`
      : null,
    dasar === null ? null : `Rapat dilaksanakan berdasarkan ${continueAfter(dasar, /^berdasarkan\s+/i)}.`,
    tujuan === null ? null : `Rapat bertujuan untuk ${formatTujuan(tujuan)}.`,
  ])
}

/** Penutup in the wording of papers.md 3.2; empty while the end or the pimpinan is not recorded. */
export function buildPenutup({ pimpinan, jamSelesai, zona }: FaktaRapat): TeksKaya {
  return joinKalimat([
    pimpinan !== null && jamSelesai !== null
      ? `Rapat ditutup oleh ${pimpinan} pada pukul ${formatJam(jamSelesai)} ${zona} dengan ucapan terima kasih kepada seluruh peserta.`
      : null,
  ])
}

/** Neither answered nor handed on as a tindak lanjut. */
export function isPertanyaanTerbuka({
  jawaban,
  tindakLanjutId,
}: Pick<Pertanyaan, 'jawaban' | 'tindakLanjutId'>): boolean {
  return jawaban === null && tindakLanjutId === null
}

function joinKalimat(kalimat: readonly (string | null)[]): TeksKaya {
  return createTeksKaya(kalimat.filter((satu) => satu !== null).join(' '))
}

/** A phrase that the clerk wrote as a sentence of its own, fitted behind the words that the draft already has. */
function continueAfter(text: string, awal: RegExp): string {
  return withoutTitik(text).replace(awal, '')
}

/** `Memastikan …` behind `untuk` loses its capital; a name such as `KPU` keeps it. */
function formatTujuan(tujuan: string): string {
  const isi = continueAfter(tujuan, /^(?:bertujuan\s+)?untuk\s+/i)
  return /^Me[lmnrwy]/.test(isi) ? `m${isi.slice(1)}` : isi
}

function withoutTitik(text: string): string {
  return text.trim().replace(/[.\s]+$/, '')
}
