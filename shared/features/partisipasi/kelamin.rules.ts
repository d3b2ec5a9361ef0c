import { DPT, getJumlah, getKolomKategori, getPenggunaKelamin, hitungPersen } from './angka.rules'
import type { Angka } from './angka.schema'
import type { KategoriPemilih } from './pemilihan.schema'
import type { RingkasanRow } from './ringkasan.schema'

/** `l` is laki-laki, `p` perempuan, as on the forms. */
export type Kelamin = 'l' | 'p'

/** Turnout of one sex; percentages in hundredths. Null where a half was not reported. */
export type PartisipasiKelamin = {
  readonly penyebut: number | null
  readonly pengguna: number | null
  readonly persen: number | null
}

export const KATA_KELAMIN: Readonly<Record<Kelamin, string>> = { l: 'Laki-laki', p: 'Perempuan' }

type Penyebut = Pick<KategoriPemilih, 'urutan' | 'penyebut'>

/** Users of one sex as a share of the voters of that sex, with the categories that the office counts in. */
export function getPartisipasiKelamin(
  angka: Angka,
  kategori: readonly Penyebut[],
  kelamin: Kelamin,
): PartisipasiKelamin {
  const pengguna = getPenggunaKelamin(angka, kelamin)
  const tambahan = kategori
    .filter(({ urutan, penyebut }) => penyebut && urutan > 1)
    .map(({ urutan }) => getKolomKategori(urutan))
    .filter((kolom) => getJumlah(angka, kolom) !== null)
    .map((kolom) => angka[kolom[kelamin]])
  const penyebut = [angka[DPT[kelamin]], ...tambahan].reduce<number | null>(
    (sum, nilai) => (sum === null || nilai === null ? null : sum + nilai),
    0,
  )
  return { penyebut, pengguna, persen: hitungPersen(pengguna, penyebut) }
}

/** Both sexes of one wilayah, and the difference in points: perempuan above laki-laki is positive. */
export function getKelamin({ angka }: Pick<RingkasanRow, 'angka'>, kategori: readonly Penyebut[]) {
  const l = getPartisipasiKelamin(angka, kategori, 'l')
  const p = getPartisipasiKelamin(angka, kategori, 'p')
  return { l, p, selisih: l.persen === null || p.persen === null ? null : p.persen - l.persen }
}

/** Is the turnout of both sexes known in at least one wilayah? */
export function hasKelamin(rows: readonly Pick<RingkasanRow, 'angka'>[], kategori: readonly Penyebut[]): boolean {
  return rows.some((row) => getKelamin(row, kategori).selisih !== null)
}
