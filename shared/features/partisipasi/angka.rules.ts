import { type Angka, KOLOM_ANGKA, type KolomAngka } from './angka.schema'
import type { KategoriPemilih } from './pemilihan.schema'

/** A total with its two halves. */
export type Rangkap = { readonly jumlah: KolomAngka; readonly l: KolomAngka; readonly p: KolomAngka }

export const DPT: Rangkap = { jumlah: 'dpt', l: 'dptL', p: 'dptP' }

const PENGGUNA: readonly Rangkap[] = [
  { jumlah: 'pengguna1', l: 'pengguna1L', p: 'pengguna1P' },
  { jumlah: 'pengguna2', l: 'pengguna2L', p: 'pengguna2P' },
  { jumlah: 'pengguna3', l: 'pengguna3L', p: 'pengguna3P' },
  { jumlah: 'pengguna4', l: 'pengguna4L', p: 'pengguna4P' },
  { jumlah: 'pengguna5', l: 'pengguna5L', p: 'pengguna5P' },
]

export const ANGKA_KOSONG: Angka = Object.fromEntries(KOLOM_ANGKA.map((kolom) => [kolom, null])) as Record<
  KolomAngka,
  null
>

/** The columns of the category at place `urutan`, from 1. @throws RangeError beyond the fifth */
export function getKolomKategori(urutan: number): Rangkap {
  const found = PENGGUNA[urutan - 1]
  if (found === undefined) throw new RangeError('no such category')
  return found
}

/** A total as it was written, else from its halves; null when it cannot be known. */
export function getJumlah(angka: Angka, { jumlah, l, p }: Rangkap): number | null {
  if (angka[jumlah] !== null) return angka[jumlah]
  return angka[l] === null || angka[p] === null ? null : angka[l] + angka[p]
}

/** All who voted: as written, else the sum of the categories, else valid and invalid ballots together. */
export function getPengguna(angka: Angka): number | null {
  if (angka.pengguna !== null) return angka.pengguna
  const known = PENGGUNA.map((kolom) => getJumlah(angka, kolom)).filter((nilai) => nilai !== null)
  if (known.length > 0) return known.reduce((sum, nilai) => sum + nilai, 0)
  return angka.sah === null || angka.tidakSah === null ? null : angka.sah + angka.tidakSah
}

/** Users of one sex; null unless every category that has users says so. */
export function getPenggunaKelamin(angka: Angka, kelamin: 'l' | 'p'): number | null {
  const used = PENGGUNA.filter((kolom) => getJumlah(angka, kolom) !== null)
  const halves = used.map((kolom) => angka[kolom[kelamin]])
  if (halves.length === 0) return null
  return halves.reduce<number | null>((sum, nilai) => (sum === null || nilai === null ? null : sum + nilai), 0)
}

type Penyebut = Pick<KategoriPemilih, 'urutan' | 'penyebut'>

/** What the percentage is of: the DPT, and the users of those categories that the office counts in (domain.md 3.2). */
export function getPenyebut(angka: Angka, kategori: readonly Penyebut[]): number | null {
  const dpt = getJumlah(angka, DPT)
  if (dpt === null) return null
  return kategori
    .filter(({ urutan, penyebut }) => penyebut && urutan > 1)
    .reduce((sum, { urutan }) => sum + (getJumlah(angka, getKolomKategori(urutan)) ?? 0), dpt)
}

/** Hundredths of a percent, halves rounded up, from whole numbers only; null without a base. */
export function hitungPersen(bagian: number | null, dasar: number | null): number | null {
  if (bagian === null || dasar === null || dasar === 0) return null
  return Math.floor((bagian * 20_000 + dasar) / (2 * dasar))
}

/** Turnout in hundredths of a percent. */
export function getPartisipasi(angka: Angka, kategori: readonly Penyebut[]): number | null {
  return hitungPersen(getPengguna(angka), getPenyebut(angka, kategori))
}

/** Figures that are added as they are; the others are totals with halves, or the users. */
const TUNGGAL = [
  'jumlahTps',
  'sah',
  'tidakSah',
  'suratDiterima',
  'suratDigunakan',
  'suratRusak',
  'suratSisa',
  'disabilitasL',
  'disabilitasP',
] as const satisfies readonly KolomAngka[]

/**
 * Figures of several wilayah together. Totals are added as they count; a half is known only when it is known wherever
 * its total is. What nobody reported stays empty.
 */
export function sumAngka(rows: readonly Angka[]): Angka {
  const sum: Record<KolomAngka, number | null> = { ...ANGKA_KOSONG }
  for (const kolom of TUNGGAL) sum[kolom] = addAll(rows.map((row) => row[kolom]))
  for (const rangkap of [DPT, ...PENGGUNA]) {
    const totals = rows.map((row) => getJumlah(row, rangkap))
    sum[rangkap.jumlah] = addAll(totals)
    for (const half of [rangkap.l, rangkap.p]) {
      const isKnown = rows.every((row, index) => (row[half] === null) === (totals[index] === null))
      sum[half] = isKnown ? addAll(rows.map((row) => row[half])) : null
    }
  }
  sum.pengguna = addAll(rows.map(getPengguna))
  return sum
}

function addAll(values: readonly (number | null)[]): number | null {
  const known = values.filter((nilai) => nilai !== null)
  return known.length === 0 ? null : known.reduce((sum, nilai) => sum + nilai, 0)
}
