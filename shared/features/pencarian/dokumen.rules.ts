import { selisihHari } from '@shared/lib/kalender'
import { getDasar } from './kata-dasar.rules'
import { toKata } from './teks-cari.rules'

/** Raised whenever words would be indexed differently: an index of another version is built anew. */
export const VERSI_INDEKS = 1

/*
 * Records are numbered by day, so that FTS5 walks them newest first by itself, stops after a page, and takes a period as
 * a range of numbers: a word that stands in every notula costs no more than a rare one.
 */
const FIRST_DAY = '1900-01-01'
const PER_DAY = 2 ** 20
/** Records without a day come first; in the year 2617 this number would have to grow. */
const WITHOUT_DAY = 2 ** 18

export type RentangNomor = { readonly dari: number; readonly sampai: number }

/** The numbers of one day, or of all records without one. */
export function getRentangHari(tanggal: string | null): RentangNomor {
  if (tanggal === null) return { dari: WITHOUT_DAY * PER_DAY, sampai: Number.MAX_SAFE_INTEGER }
  const day = Math.min(Math.max(selisihHari(FIRST_DAY, tanggal), 0), WITHOUT_DAY - 1)
  return { dari: day * PER_DAY, sampai: (day + 1) * PER_DAY - 1 }
}

/** The numbers of a period. With a bound on either side, records without a day are outside. */
export function getRentangPeriode(dari: string | null, sampai: string | null): RentangNomor {
  if (dari === null && sampai === null) return { dari: 0, sampai: Number.MAX_SAFE_INTEGER }
  return {
    dari: dari === null ? 0 : getRentangHari(dari).dari,
    sampai: sampai === null ? WITHOUT_DAY * PER_DAY - 1 : getRentangHari(sampai).sampai,
  }
}

/** The stems of a text that differ from their words, as text to be indexed beside it. */
export function formatDasar(teks: string): string {
  const found: string[] = []
  for (const kata of toKata(teks)) {
    const dasar = getDasar(kata)
    if (dasar !== kata) found.push(dasar)
  }
  return found.join(' ')
}
