import { selisihHari } from '@shared/lib/kalender'
import { getDasar } from './kata-dasar.rules'
import { toKata } from './teks-cari.rules'

/** Raised whenever words would be indexed differently: an index of another version is built anew. */
export const VERSI_INDEKS = 1

/*
 * Records are numbered by day, the newest with the lowest number, so that FTS5 walks them newest first by itself, stops
 * after a page, and takes a period as a range of numbers: a word that stands in every notula costs no more than a rare one.
 */
const LAST_DAY = '2199-12-31'
const DAYS = 2 ** 17
const PER_DAY = 2 ** 20
/** Records without a day come first. */
const FIRST_WITH_DAY = 2 ** 32
const LAST = FIRST_WITH_DAY + DAYS * PER_DAY - 1

export type RentangNomor = { readonly dari: number; readonly sampai: number }

/** The numbers of one day, or of all records without one. */
export function getRentangHari(tanggal: string | null): RentangNomor {
  if (tanggal === null) return { dari: 1, sampai: FIRST_WITH_DAY - 1 }
  const day = Math.min(Math.max(selisihHari(tanggal, LAST_DAY), 0), DAYS - 1)
  const first = FIRST_WITH_DAY + day * PER_DAY
  return { dari: first, sampai: first + PER_DAY - 1 }
}

/** The numbers of a period. With a bound on either side, records without a day are outside. */
export function getRentangPeriode(dari: string | null, sampai: string | null): RentangNomor {
  if (dari === null && sampai === null) return { dari: 1, sampai: LAST }
  return {
    dari: sampai === null ? FIRST_WITH_DAY : getRentangHari(sampai).dari,
    sampai: dari === null ? LAST : getRentangHari(dari).sampai,
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
