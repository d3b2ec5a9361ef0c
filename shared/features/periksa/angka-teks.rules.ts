/**
 * Numbers as they stand in running text: figures, words, or figures with their words in brackets. Every pattern is
 * bounded, so that a long and monotonous text costs no more than its length.
 */
import { formatTerbilang } from '@shared/lib/terbilang'

/** Words of numbers below a thousand; longer ones are written in figures. */
const KATA = new Map(Array.from({ length: 1000 }, (_, nilai) => [formatTerbilang(nilai), nilai] as const))
const KATA_BILANGAN =
  '(?:se(?:puluh|belas|ratus)|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|nol)(?: (?:se(?:puluh|belas)|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|belas|puluh|ratus)){0,5}'
const ANGKA = '\\d{1,3}(?:\\.\\d{3}){1,4}|\\d{1,15}'

/** Source of a pattern for one whole number: `1.530`, `38 (tiga puluh delapan)`, `tujuh`. */
export const BILANGAN = `(?:(?<![\\d.,])(?:${ANGKA})(?![\\d,]|\\.\\d)(?: \\(${KATA_BILANGAN}\\))?|(?<!\\p{L})${KATA_BILANGAN}(?!\\p{L}))`

/** `38 (tiga puluh delapan)` is 38; the figures count. `null` when it is no whole number. */
export function readBilangan(teks: string): number | null {
  const angka = /^[\d.]+/.exec(teks)?.[0]
  if (angka !== undefined) return Number(angka.replaceAll('.', ''))
  return KATA.get(teks.toLowerCase()) ?? null
}

/** Figures with their words behind them: `38 (tiga puluh delapan)`. */
export function listAngkaTerbilang(
  teks: string,
): readonly { readonly kata: string; readonly angka: number; readonly terbilang: number }[] {
  return [...teks.matchAll(new RegExp(`(?<![\\d.,])(${ANGKA}) \\((${KATA_BILANGAN})\\)`, 'gi'))].flatMap(
    ([kata, angka = '', ejaan = '']) => {
      const terbilang = KATA.get(ejaan.toLowerCase())
      return terbilang === undefined ? [] : [{ kata, angka: Number(angka.replaceAll('.', '')), terbilang }]
    },
  )
}
