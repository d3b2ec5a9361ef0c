/** Percentages of a file are never imported: they are computed again, and a difference is told. */
import { formatPersen } from '../../lib/angka'
import type { Sel } from './lembar.rules'

/** Points between the printed and the computed percentage that still pass (README of the cases, 4.5). */
const SELISIH_POIN = 0.01
const PANJANG_ANGKA = 60

/** 0.659, 65.9, `65,90%` and a percent cell as points from 0 to 100; null when it is none. */
export function parseSelPersen(sel: Sel | null | undefined): number | null {
  if (typeof sel === 'number') return toPoin(sel)
  if (typeof sel === 'string' && sel.length <= PANJANG_ANGKA) {
    const [, angka = '', tanda] = /^(\d+(?:[.,]\d+)?)\s*(%|persen)?$/i.exec(sel.trim()) ?? []
    if (angka === '') return null
    const nilai = Number(angka.replace(',', '.'))
    return tanda === undefined ? toPoin(nilai) : nilai
  }
  return sel !== null && typeof sel === 'object' && sel.jenis === 'persen' ? sel.angka * 100 : null
}

/** What differs between the printed percentage and `bagian` of `dasar`, as a sentence; null when it fits or is empty. */
export function findSelisihPersen(sel: Sel | null | undefined, bagian: number, dasar: number): string | null {
  const tercetak = parseSelPersen(sel)
  if (tercetak === null || dasar === 0) return null
  const dihitung = (bagian / dasar) * 100
  // Binary dust must not turn an exact hundredth into more than one.
  if (Math.abs(tercetak - dihitung) <= SELISIH_POIN + 1e-9) return null
  return `Persentase tertulis ${formatPersen(tercetak)}, dihitung ${formatPersen(dihitung)}.`
}

/** A fraction of one is a percentage without its sign; 1 itself is everything. */
function toPoin(nilai: number): number | null {
  if (nilai < 0 || nilai > 100) return null
  return nilai <= 1 ? nilai * 100 : nilai
}
