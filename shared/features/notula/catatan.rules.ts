/**
 * The grammar of fast writing while people talk. A line is read as far as it is understood; whatever is not stays in its
 * text, so that no word that was typed is ever lost.
 *
 *     k  …            keputusan
 *     t  …            tindak lanjut, with `@jabatan` and `>batas waktu`
 *     ?  …            a question that stays open
 *     …               pembahasan of the speaker; `@jabatan …` makes that jabatan the speaker
 */
import { formatTanggal, formatTanggalPendek } from '@shared/lib/format-tanggal'
import { findBatas } from './batas-catatan.rules'
import type { Sebutan } from './sebut-jabatan.rules'

export type JenisCatatan = 'pembahasan' | 'keputusan' | 'tindak lanjut' | 'pertanyaan'

/** A stretch of the line as it was understood. All of them joined are the line without the mark of its kind. */
export type PotonganCatatan =
  | { readonly jenis: 'teks'; readonly teks: string }
  | { readonly jenis: 'jabatan'; readonly teks: string; readonly jabatanId: string; readonly nama: string }
  | { readonly jenis: 'batas'; readonly teks: string; readonly tanggal: string; readonly kata: string }

export type Catatan = {
  readonly jenis: JenisCatatan
  readonly potongan: readonly PotonganCatatan[]
  /** Who is to do it, or who speaks. Of other lines always `null`. */
  readonly jabatanId: string | null
  /** Of a tindak lanjut; the due date of every other line is written into its text. */
  readonly batasWaktu: string | null
  /** What is recorded. Empty when there is nothing but marks. */
  readonly isi: string
}

export type BacaanCatatan = {
  /** See `createPenemuSebutan`. */
  readonly findSebutan: (teks: string) => Sebutan | null
  /** `YYYY-MM-DD`, the day of the rapat. */
  readonly tanggal: string
}

const TANDA: readonly { readonly awal: RegExp; readonly jenis: JenisCatatan }[] = [
  { awal: /^\s*k\s/i, jenis: 'keputusan' },
  { awal: /^\s*t\s/i, jenis: 'tindak lanjut' },
  { awal: /^\s*\?\s/, jenis: 'pertanyaan' },
]

/** Reads one line. Any text is allowed; line breaks count as blanks. */
export function parseCatatan(baris: string, bacaan: BacaanCatatan): Catatan {
  const tanda = TANDA.find(({ awal }) => awal.test(baris))
  const jenis = tanda?.jenis ?? 'pembahasan'
  const potongan = splitPotongan(tanda === undefined ? baris : baris.replace(tanda.awal, ''), bacaan)
  if (jenis === 'tindak lanjut') return buildTindakLanjut(potongan)
  if (jenis === 'pembahasan') return buildPembahasan(potongan)
  const isi = toKalimat(potongan.map(formatPotongan).join(''))
  return { jenis, potongan, jabatanId: null, batasWaktu: null, isi }
}

/**
 * Reads a text of several lines, such as notes pasted from elsewhere: each marked line is a record of its own, plain
 * lines that follow each other are one. What comes back is the lines to be recorded, as typed.
 */
export function splitBarisCatatan(teks: string): readonly string[] {
  const barisList: string[] = []
  let isPolos = false
  for (const baris of teks.split(/\r\n?|\n/)) {
    if (baris.trim() === '') continue
    const isBiasa = !TANDA.some(({ awal }) => awal.test(`${baris} `)) && !/^\s*@/.test(baris)
    if (isBiasa && isPolos) barisList[barisList.length - 1] += `\n${baris}`
    else barisList.push(baris)
    isPolos = isBiasa
  }
  return barisList
}

function splitPotongan(baris: string, { findSebutan, tanggal }: BacaanCatatan): readonly PotonganCatatan[] {
  const potongan: PotonganCatatan[] = []
  let mulai = 0
  const add = (baru: PotonganCatatan, dari: number) => {
    if (dari > mulai) potongan.push({ jenis: 'teks', teks: baris.slice(mulai, dari) })
    potongan.push(baru)
    mulai = dari + baru.teks.length
  }
  for (const { index } of baris.matchAll(/(?<![^\s("“])[@>]/g)) {
    if (index < mulai) continue
    const sisa = baris.slice(index + 1)
    if (baris[index] === '@') {
      const sebutan = findSebutan(sisa)
      if (sebutan === null) continue
      const teks = baris.slice(index, index + 1 + sebutan.panjang)
      add({ jenis: 'jabatan', teks, jabatanId: sebutan.jabatan.id, nama: sebutan.jabatan.nama }, index)
    } else {
      const batas = findBatas(sisa, tanggal)
      if (batas === null) continue
      const teks = baris.slice(index, index + 1 + batas.panjang)
      const kata = `paling lambat ${formatTanggalPendek(batas.tanggal)}`
      add({ jenis: 'batas', teks, tanggal: batas.tanggal, kata }, index)
    }
  }
  if (mulai < baris.length) potongan.push({ jenis: 'teks', teks: baris.slice(mulai) })
  return potongan
}

/**
 * The first jabatan is to do it, the first day is its due date. A jabatan at either end of the line only says who; in the
 * middle it belongs to the sentence as well. Further ones are words of the text.
 */
function buildTindakLanjut(potongan: readonly PotonganCatatan[]): Catatan {
  const jabatan = potongan.find((satu) => satu.jenis === 'jabatan')
  const batas = potongan.find((satu) => satu.jenis === 'batas')
  const tanpaBatas = potongan.filter((satu) => satu !== batas)
  const isi = tanpaBatas.filter((satu) => satu !== jabatan || !isDiUjung(satu, tanpaBatas))
  return {
    jenis: 'tindak lanjut',
    potongan,
    jabatanId: jabatan?.jabatanId ?? null,
    batasWaktu: batas?.tanggal ?? null,
    isi: toKalimat(isi.map(formatPotongan).join('')),
  }
}

/** A jabatan that opens the line speaks; `@Ketua KPU: …` may carry a colon. */
function buildPembahasan(potongan: readonly PotonganCatatan[]): Catatan {
  const index = potongan.findIndex(({ teks }) => teks.trim() !== '')
  const pertama = potongan[index]
  const isPembicara = pertama?.jenis === 'jabatan'
  const isi = (isPembicara ? potongan.slice(index + 1) : potongan).map(formatPotongan).join('')
  return {
    jenis: 'pembahasan',
    potongan,
    jabatanId: isPembicara ? pertama.jabatanId : null,
    batasWaktu: null,
    isi: rapikan(isPembicara ? isi.replace(/^\s*[:.,]\s+/, '') : isi),
  }
}

function isDiUjung(satu: PotonganCatatan, potongan: readonly PotonganCatatan[]): boolean {
  const index = potongan.indexOf(satu)
  const sebelum = potongan.slice(0, index)
  const sesudah = potongan.slice(index + 1)
  return [sebelum, sesudah].some((sisi) =>
    sisi.every(({ jenis, teks }) => jenis === 'teks' && /^[\s.,;:]*$/.test(teks)),
  )
}

function formatPotongan(potongan: PotonganCatatan): string {
  if (potongan.jenis === 'jabatan') return potongan.nama
  return potongan.jenis === 'batas' ? `paling lambat ${formatTanggal(potongan.tanggal)}` : potongan.teks
}

/** A sentence of its own: it begins with a capital. */
function toKalimat(teks: string): string {
  const rapi = rapikan(teks).replace(/^[.,;:]\s+/, '')
  return rapi.replace(/^[a-z]/, (huruf) => huruf.toUpperCase())
}

/** Blanks that a removed mark left behind go with it; line breaks stay. */
function rapikan(teks: string): string {
  return teks
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ (?=[.,;:!?](?:\s|$))/g, '')
    .trim()
}
