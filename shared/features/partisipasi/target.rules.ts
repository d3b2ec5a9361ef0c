import { formatAngka } from '@shared/lib/angka'
import type { IsiAcuan, IsiTarget } from './target.schema'

type Nilai = Pick<IsiTarget, 'bentuk' | 'minimum' | 'maksimum'>

/** `80,25` from hundredths of a percent, without needless decimals when `pendek`. */
export function formatPersenRatusan(persen: number, pendek = false): string {
  if (!pendek) return formatAngka(persen / 100, 2)
  return persen % 100 === 0 ? formatAngka(persen / 100) : formatAngka(persen / 100, persen % 10 === 0 ? 1 : 2)
}

/** `80`, `80–82`, `> 90`: the target as a column head has it. */
export function formatTarget({ bentuk, minimum, maksimum }: Nilai): string {
  const awal = formatPersenRatusan(minimum, true)
  if (bentuk === 'lebih dari') return `> ${awal}`
  return maksimum === null ? awal : `${awal}–${formatPersenRatusan(maksimum, true)}`
}

/** `68,00 %` or `60,00–65,00 %`: a stated baseline. */
export function formatAcuan({ minimum, maksimum }: Pick<IsiAcuan, 'minimum' | 'maksimum'>): string {
  if (minimum === null) return ''
  const awal = formatPersenRatusan(minimum)
  return maksimum === null ? `${awal} %` : `${awal}–${formatPersenRatusan(maksimum)} %`
}

/** What is wrong with a target; null when nothing is. */
export function findSalahTarget({ bentuk, minimum, maksimum }: Nilai): string | null {
  if (bentuk === 'rentang') {
    if (maksimum === null) return 'Batas atas rentang belum diisi.'
    if (maksimum <= minimum) return 'Batas atas rentang harus lebih besar daripada batas bawahnya.'
  }
  if (bentuk === 'lebih dari' && minimum >= 10_000) return 'Target “lebih dari” harus di bawah 100 persen.'
  return null
}

/**
 * The least number of people who must come: the smallest whole number that reaches the percentage, and passes it when
 * the target is `lebih dari` (papers.md 09). Exact: whole numbers only.
 *
 * @param persen hundredths of a percent
 */
export function hitungKebutuhan(penyebut: number, persen: number, bentuk: Nilai['bentuk']): number {
  const product = BigInt(penyebut) * BigInt(persen)
  const bulat = Number(product / 10_000n)
  if (bentuk === 'lebih dari') return bulat + 1
  return product % 10_000n === 0n ? bulat : bulat + 1
}

/**
 * Divides whole people among weights so that the parts add up to the whole, each within one of its exact share
 * (largest remainder; of equal remainders the earlier one is served first). Weights of zero get nothing.
 *
 * @throws RangeError when there is something to divide and nobody to give it to, or a number is not whole and positive
 */
export function bagiHabis(jumlah: number, bobot: readonly number[]): readonly number[] {
  if (![jumlah, ...bobot].every((nilai) => Number.isSafeInteger(nilai) && nilai >= 0))
    throw new RangeError('only whole numbers from zero')
  const total = bobot.reduce((sum, nilai) => sum + BigInt(nilai), 0n)
  if (total === 0n) {
    if (jumlah === 0) return bobot.map(() => 0)
    throw new RangeError('nothing to divide among')
  }
  const shares = bobot.map((nilai, index) => {
    const product = BigInt(jumlah) * BigInt(nilai)
    return { index, bagian: Number(product / total), sisa: product % total }
  })
  const left = jumlah - shares.reduce((sum, { bagian }) => sum + bagian, 0)
  const parts = shares.map(({ bagian }) => bagian)
  const byRemainder = shares.toSorted((a, b) => (a.sisa === b.sisa ? a.index - b.index : a.sisa > b.sisa ? -1 : 1))
  for (const { index } of byRemainder.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1
  return parts
}

/** One place that takes part in a division by hand: locked ones keep their number. */
export type Jatah = { readonly bobot: number; readonly kunci: number | null }

/**
 * Divides `jumlah` among places of which some are locked: those keep their number, the others share the rest by
 * weight. Null when the locked ones take more than there is, or leave something for nobody.
 */
export function bagiDenganKunci(jumlah: number, jatah: readonly Jatah[]): readonly number[] | null {
  const terkunci = jatah.reduce((sum, { kunci }) => sum + (kunci ?? 0), 0)
  const sisa = jumlah - terkunci
  const bobot = jatah.map((satu) => (satu.kunci === null ? satu.bobot : 0))
  const isPossible = sisa >= 0 && (sisa === 0 || bobot.some((nilai) => nilai > 0))
  if (!isPossible) return null
  const bagian = bagiHabis(sisa, bobot)
  return jatah.map(({ kunci }, index) => kunci ?? bagian[index] ?? 0)
}
