/**
 * Finds a row from two or three typed letters, the way people abbreviate: each query word is taken apart into
 * beginnings of words of the row, in their order. So `ca` finds Camat, `bu` finds Bogor Utara (b + u) as well as
 * Budi, and `cabout` finds Camat Bogor Utara. One beginning beats several, earlier words beat later ones, and
 * rows of equal worth stay in the order they came in (protocol order).
 */

export type Pencari<T> = (kueri: string) => readonly T[]

type Baris<T> = { readonly item: T; readonly kata: readonly string[] }

const BIAYA_PENGGAL = 100

/** Prepares `items` once; the function it gives back is cheap enough for every key press. An empty query gives all. */
export function createPencari<T>(items: readonly T[], getTeks: (item: T) => string): Pencari<T> {
  const barisList: readonly Baris<T>[] = items.map((item) => ({ item, kata: toKata(getTeks(item)) }))

  return (kueri) => {
    const bagian = toKata(kueri)
    if (bagian.length === 0) return kueri.trim() === '' ? items : []
    return barisList
      .map(({ item, kata }) => ({ item, biaya: countBiaya(bagian, kata) }))
      .filter(({ biaya }) => biaya < Number.POSITIVE_INFINITY)
      .sort((a, b) => a.biaya - b.biaya)
      .map(({ item }) => item)
  }
}

/** Lower is better; infinite when one query word finds no place. */
function countBiaya(bagian: readonly string[], kata: readonly string[]): number {
  return bagian.reduce((jumlah, potong) => jumlah + countBiayaPotong(potong, kata), 0)
}

function countBiayaPotong(potong: string, kata: readonly string[]): number {
  // terbaik[i]: least cost to have placed the first i letters; filled word by word, so that order is kept.
  const terbaik = new Array<number>(potong.length + 1).fill(Number.POSITIVE_INFINITY)
  terbaik[0] = 0
  kata.forEach((satu, urutan) => {
    for (let awal = potong.length - 1; awal >= 0; awal -= 1) {
      const biaya = terbaik[awal] ?? Number.POSITIVE_INFINITY
      if (biaya === Number.POSITIVE_INFINITY) continue
      const cocok = countHurufSama(satu, potong, awal)
      for (let panjang = 1; panjang <= cocok; panjang += 1) {
        const utuh = panjang === satu.length ? 0 : 1
        const baru = biaya + BIAYA_PENGGAL + urutan * 2 + utuh
        if (baru < (terbaik[awal + panjang] ?? 0)) terbaik[awal + panjang] = baru
      }
    }
  })
  return terbaik[potong.length] ?? Number.POSITIVE_INFINITY
}

function countHurufSama(kata: string, potong: string, awal: number): number {
  let panjang = 0
  while (panjang < kata.length && awal + panjang < potong.length && kata[panjang] === potong[awal + panjang])
    panjang += 1
  return panjang
}

function toKata(text: string): readonly string[] {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((kata) => kata !== '')
}
