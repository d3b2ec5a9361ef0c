/** Finds the jabatan that somebody means who types `@kapol`, `@camat bogor sel` or `@ketua kpu` in the middle of a line. */
import { createPencari } from '@shared/lib/fuzzy-cari'

export type JabatanSebutan = {
  readonly id: string
  readonly nama: string
  readonly singkatan?: string | null | undefined
  /** Takes part in this rapat: of two that fit alike, the one in the room is meant. */
  readonly ikut: boolean
}

export type Sebutan = {
  readonly jabatan: JabatanSebutan
  /** How many characters of the text name it. */
  readonly panjang: number
}

type Kata = { readonly teks: string; readonly akhir: number; readonly isTertutup: boolean }
type Calon = JabatanSebutan & { readonly nama1: readonly string[]; readonly nama2: readonly string[] }

const KATA_TERBANYAK = 14
const HURUF_TERSEDIKIT = 2
/** From here on letters out of several words (`cabosel`) are trusted when only one jabatan fits. */
const HURUF_SINGKAT = 4

/** A name goes on behind none of these unless it is written out in full. */
const KATA_SAMBUNG = new Set(
  'agar akan atau bersama dalam dan dari dengan di ke oleh pada para serta supaya untuk yang'.split(' '),
)

/** Prepares the list once; the answer reads the text behind an `@`. */
export function createPenemuSebutan(jabatanList: readonly JabatanSebutan[]): (teks: string) => Sebutan | null {
  const calonList: readonly Calon[] = jabatanList.map((jabatan) => ({
    ...jabatan,
    nama1: toKataPolos(jabatan.nama),
    nama2: toKataPolos(jabatan.singkatan ?? ''),
  }))
  const cari = createPencari(calonList, ({ nama, singkatan }) => `${singkatan ?? ''} ${nama}`)

  return (teks) => {
    const kataList = splitKata(teks)
    for (let banyak = kataList.length; banyak > 0; banyak -= 1) {
      const hasil = findCalon(kataList.slice(0, banyak), calonList)
      if (hasil === 'ragu') return null
      if (hasil !== null) return { jabatan: hasil, panjang: kataList[banyak - 1]?.akhir ?? 0 }
    }
    const [pertama] = kataList
    if (pertama === undefined || pertama.teks.length < HURUF_SINGKAT) return null
    const [satu, ...lain] = cari(pertama.teks)
    return satu === undefined || lain.length > 0 ? null : { jabatan: satu, panjang: pertama.akhir }
  }
}

/** The one jabatan that these words name; `ragu` when several fit alike, `null` when none does. */
function findCalon(kataList: readonly Kata[], calonList: readonly Calon[]): Calon | 'ragu' | null {
  const polos = kataList.map(({ teks }) => teks)
  const persis = calonList.filter(({ nama1, nama2 }) => isSama(polos, nama1) || isSama(polos, nama2))
  if (persis.length > 0) return pilih(persis)
  const terakhir = polos.at(-1) ?? ''
  // Behind a comma or a full stop another thought begins.
  const isTerputus = kataList.slice(0, -1).some(({ isTertutup }) => isTertutup)
  if (isTerputus || KATA_SAMBUNG.has(terakhir) || polos.join('').length < HURUF_TERSEDIKIT) return null
  const cocok = calonList.filter(({ nama1, nama2 }) => isAwal(polos, nama1) || isAwal(polos, nama2))
  if (cocok.length > 0) return pilih(cocok)
  const renggang = polos.length < 2 ? [] : calonList.filter(({ nama1 }) => isAwalRenggang(polos, nama1))
  return renggang.length === 0 ? null : pilih(renggang)
}

function pilih(calonList: readonly Calon[]): Calon | 'ragu' {
  const ikut = calonList.filter((calon) => calon.ikut)
  const sisa = ikut.length > 0 ? ikut : calonList
  return (sisa.length === 1 ? sisa[0] : undefined) ?? 'ragu'
}

function isSama(polos: readonly string[], nama: readonly string[]): boolean {
  return nama.length === polos.length && polos.every((kata, index) => kata === nama[index])
}

/** `ketua kpu` for Ketua KPU Kota Bogor: each word begins the word of the name in the same place. */
function isAwal(polos: readonly string[], nama: readonly string[]): boolean {
  return polos.length <= nama.length && polos.every((kata, index) => nama[index]?.startsWith(kata) === true)
}

/** `kepala kesehatan` for Kepala Dinas Kesehatan: the first words agree, later ones may leave some out. */
function isAwalRenggang(polos: readonly string[], nama: readonly string[]): boolean {
  if (nama[0]?.startsWith(polos[0] ?? '') !== true) return false
  let tempat = 0
  return polos.every((kata) => {
    const index = nama.findIndex((satu, urutan) => urutan >= tempat && satu.startsWith(kata))
    tempat = index + 1
    return index >= 0
  })
}

function splitKata(teks: string): readonly Kata[] {
  const kataList: Kata[] = []
  for (const { 0: kata, index } of teks.matchAll(/\S+/g)) {
    if (kataList.length === 0 && index > 0) return []
    // A second `@` or a due date begins something of its own.
    const inti = /^[@>]/.test(kata) ? '' : kata.replace(/[^\p{L}\p{N}]+$/u, '')
    const [polos] = toKataPolos(inti)
    if (polos === undefined || kataList.length === KATA_TERBANYAK) break
    kataList.push({ teks: polos, akhir: index + inti.length, isTertutup: inti.length < kata.length })
  }
  return kataList
}

function toKataPolos(teks: string): readonly string[] {
  return teks
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .split(/\s+/)
    .map((kata) => kata.replace(/[^\p{L}\p{N}]+/gu, ''))
    .filter((kata) => kata !== '')
}
