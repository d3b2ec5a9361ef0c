/**
 * Reads cells of a column that counts people. Files write `1.234`, `1,234` and `1234`, and lose thousands: 458.457 as a
 * number is 458.457 people, `23.06` as text is 23.060. What is doubtful is never taken silently: it comes with a proposal.
 */
import { formatAngka } from '../../lib/angka'
import { formatKutipan } from '../../lib/hasil-parse'
import { formatSel, type Sel } from './lembar.rules'

/** How a column writes numbers as text: `1.234,5`, `1,234.5`, or figures only. */
export type GayaAngka = 'indonesia' | 'inggris' | 'polos'

export type NilaiSel =
  /** `sebutan` is what the file wrote for nothing: `-`, `NA`. */
  | { readonly jenis: 'kosong'; readonly sebutan: string | null }
  | { readonly jenis: 'angka'; readonly nilai: number }
  /** Probably `usulan`; without one nobody can tell. */
  | { readonly jenis: 'meragukan'; readonly usulan: number | null; readonly pesan: string }
  | { readonly jenis: 'salah'; readonly pesan: string }

export type BacaAngkaOptions = {
  readonly gaya: GayaAngka
  /** What a dash alone means. Empty, unless the clerk says 0. */
  readonly strip?: 'kosong' | 'nol' | undefined
  /** Differences may be negative, people may not. */
  readonly isSelisih?: boolean | undefined
  /** The text is what Excel shows of a number, as the clipboard gives it: `7,19` is the number 7.19. */
  readonly isTampilan?: boolean | undefined
}

const RIBU = 1000
/** No number is longer; patterns are never tried on a whole essay. */
const PANJANG_ANGKA = 60
const STRIP = /^[-–—_.\s]+$/
const TANPA_NILAI = /^(?:na|n\/a|n\.a\.|nihil|kosong|null|tidak ada)$/i

/** One cell as a number of people. */
export function readSelAngka(sel: Sel | null | undefined, options: BacaAngkaOptions): NilaiSel {
  const nilai = readSel(sel, options)
  if (options.isSelisih || nilai.jenis !== 'angka' || nilai.nilai >= 0) return nilai
  return { jenis: 'salah', pesan: `Angka negatif ${formatAngka(nilai.nilai)}.` }
}

function readSel(sel: Sel | null | undefined, options: BacaAngkaOptions): NilaiSel {
  if (sel === null || sel === undefined) return { jenis: 'kosong', sebutan: null }
  if (typeof sel === 'number') return readNumber(sel)
  if (typeof sel === 'string') return readText(sel, options)
  if (typeof sel === 'boolean') return { jenis: 'salah', pesan: `Berisi ${formatSel(sel)}, bukan angka.` }
  if (sel.jenis === 'galat') return { jenis: 'salah', pesan: buildPesanGalat(sel.kode) }
  if (sel.jenis === 'persen') return { jenis: 'salah', pesan: `Berisi persentase ${formatSel(sel)}, bukan jumlah.` }
  return { jenis: 'salah', pesan: `Berisi tanggal ${formatSel(sel)}, bukan jumlah.` }
}

/** A number cell with a fraction: thousands that were read as decimals. */
function readNumber(angka: number): NilaiSel {
  if (Number.isSafeInteger(angka)) return { jenis: 'angka', nilai: angka === 0 ? 0 : angka }
  const ribuan = Math.round(angka * RIBU)
  // Sums of such cells carry binary dust: 6.655 + 7.19 is 13.845000000000001.
  const isRibuan = Number.isSafeInteger(ribuan) && Math.abs(angka * RIBU - ribuan) < 1e-6
  if (!isRibuan) return { jenis: 'meragukan', usulan: null, pesan: `${formatPecahan(angka)} bukan bilangan bulat.` }
  return { jenis: 'meragukan', usulan: ribuan, pesan: buildPesanRibuan(formatPecahan(angka), ribuan) }
}

function readText(text: string, { gaya, strip = 'kosong', isTampilan }: BacaAngkaOptions): NilaiSel {
  if (text.length > PANJANG_ANGKA) return { jenis: 'salah', pesan: `${formatKutipan(text)} bukan angka.` }
  const kata = text.normalize('NFKC').trim()
  if (kata === '') return { jenis: 'kosong', sebutan: null }
  if (STRIP.test(kata)) {
    return strip === 'nol' ? { jenis: 'angka', nilai: 0 } : { jenis: 'kosong', sebutan: kata.slice(0, 3) }
  }
  if (TANPA_NILAI.test(kata)) return { jenis: 'kosong', sebutan: kata }
  if (isTampilan && /^\d+,\d+$/.test(kata)) return readNumber(Number(kata.replace(',', '.')))
  const kurung = /^\(\s*(.+?)\s*\)$/.exec(kata)?.[1]
  const minus = kurung ?? /^[-−–]\s*(\S.*)$/.exec(kata)?.[1]
  const badan = (minus ?? kata).replace(/(?<=\d) (?=\d{3}(?!\d))/g, '')
  return signNilai(readBadan(badan, gaya, text), minus !== undefined)
}

function readBadan(badan: string, gaya: GayaAngka, text: string): NilaiSel {
  if (/^\d+$/.test(badan)) return checkBesar(Number(badan), text)
  const [utama, lain] = gaya === 'inggris' ? ([',', '.'] as const) : (['.', ','] as const)
  const nilai = parseGaya(badan, utama, lain)
  if (nilai !== null && gaya !== 'polos') return checkBesar(nilai, text)
  const hilang = parseNolHilang(badan, utama)
  if (hilang !== null) return { jenis: 'meragukan', usulan: hilang, pesan: buildPesanRibuan(text, hilang) }
  const seberang = nilai ?? parseGaya(badan, lain, utama)
  if (seberang !== null) {
    const pesan = `${formatKutipan(text)} terbaca desimal. Maksudnya ${formatAngka(seberang)}?`
    return { jenis: 'meragukan', usulan: seberang, pesan }
  }
  if (/^\d+[.,]\d+$/.test(badan)) {
    return { jenis: 'meragukan', usulan: null, pesan: `${formatKutipan(text)} bukan bilangan bulat.` }
  }
  return { jenis: 'salah', pesan: `${formatKutipan(text)} bukan angka.` }
}

/** `1.234.567,00` with these separators; null when it is written otherwise or has a fraction. */
function parseGaya(badan: string, ribuan: '.' | ',', desimal: '.' | ','): number | null {
  const [bulat = '', pecahan = '', lagi] = badan.split(desimal)
  if (lagi !== undefined || /[^0]/.test(pecahan)) return null
  const grup = bulat.split(ribuan)
  const isBaku = grup.every((satu, index) => (index === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(satu))
  if (!isBaku && !/^\d+$/.test(bulat)) return null
  return grup.length === 1 && !badan.includes(desimal) ? null : Number(grup.join(''))
}

/** `23.06` is 23.060: the zero at the end of the last group was dropped on the way. */
function parseNolHilang(badan: string, ribuan: '.' | ','): number | null {
  const grup = badan.split(ribuan)
  const akhir = grup.at(-1) ?? ''
  if (grup.length < 2 || !/^\d{1,2}$/.test(akhir)) return null
  const isBaku = grup.slice(0, -1).every((satu, index) => (index === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(satu))
  return isBaku ? Number(grup.slice(0, -1).join('') + akhir.padEnd(3, '0')) : null
}

function checkBesar(nilai: number, text: string): NilaiSel {
  if (Number.isSafeInteger(nilai)) return { jenis: 'angka', nilai }
  return { jenis: 'salah', pesan: `${formatKutipan(text)} terlalu besar untuk jumlah orang.` }
}

function signNilai(nilai: NilaiSel, isMinus: boolean): NilaiSel {
  if (!isMinus) return nilai
  if (nilai.jenis === 'angka') return { jenis: 'angka', nilai: nilai.nilai === 0 ? 0 : -nilai.nilai }
  return nilai.jenis === 'meragukan' && nilai.usulan !== null ? { ...nilai, usulan: -nilai.usulan } : nilai
}

/** What a cell with an error says to the clerk. */
export function buildPesanGalat(kode: string): string {
  return kode === 'rumus tanpa hasil'
    ? 'Berisi rumus tanpa hasil. Buka berkas di Excel, simpan, lalu impor lagi.'
    : `Berisi galat ${kode}.`
}

function buildPesanRibuan(tertulis: string, ribuan: number): string {
  return `${formatKutipan(tertulis)} tampaknya kehilangan ribuan. Maksudnya ${formatAngka(ribuan)}?`
}

function formatPecahan(angka: number): string {
  return String(Number(angka.toPrecision(12))).replace('.', ',')
}
