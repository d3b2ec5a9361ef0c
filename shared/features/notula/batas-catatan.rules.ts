/** Reads the day behind a `>`: `>30/11`, `>1 nov`, `>jumat`, `>besok`. */
import { parseTanggal } from '@shared/lib/parse-tanggal'

export type BatasTertulis = {
  /** `YYYY-MM-DD` */
  readonly tanggal: string
  /** How many characters of the text say it. */
  readonly panjang: number
}

/** Longest first: `1 nov 2024` before `1 nov`, `jumat depan` (which has two meanings and is refused) before `jumat`. */
const BENTUK = [
  /^\d{4}-\d{1,2}-\d{1,2}/,
  /^\d{1,2}[/.-]\d{1,2}(?:[/.-](?:\d{4}|\d{2}))?/,
  /^\d{1,2}[ -]?\p{L}{3,}(?:[ -]\d{4})?/u,
  /^(?:hari ini|besok lusa|kemarin (?:lusa|dulu)|[\p{L}']+ depan)/iu,
  /^[\p{L}']+/u,
] as const

/**
 * @param teks what stands directly behind the `>`
 * @param dasar the day from which weekdays and `besok` are counted: that of the rapat
 * @returns `null` when it is no day, or one that does not exist or has two meanings
 */
export function findBatas(teks: string, dasar: string): BatasTertulis | null {
  for (const bentuk of BENTUK) {
    const tertulis = bentuk.exec(teks)?.[0]
    if (tertulis === undefined || !isSelesai(teks.slice(tertulis.length))) continue
    const hasil = parseTanggal(tertulis, { today: dasar })
    return hasil.ok ? { tanggal: hasil.nilai, panjang: tertulis.length } : null
  }
  return null
}

function isSelesai(sisa: string): boolean {
  return /^(?:$|\s|[.,;:!?)]+(?:\s|$))/.test(sisa)
}
