/**
 * The number of a letter: a pattern that the office sets, and the register that gives out its running part (domain.md
 * 1.7). Pure: text in, text out.
 */
import { getBagianTanggal, getBulanRomawi } from '@shared/lib/kalender'
import { type PotonganPola, parsePolaNomor, type TokenNomor } from '@shared/lib/pola-nomor'

/** What stands for the tokens of one letter. `urut` is null while the number has not been given out. */
export type BagianNomor = {
  /** `B`, `T`, `R`, `SR`, or empty for an open letter. */
  readonly keamanan: string
  readonly kode: string
  readonly urut: number | null
  readonly unit: string
  /** `YYYY-MM-DD`, the date of the letter: gives month and year. */
  readonly tanggal: string
}

/**
 * The number in one piece, or in the two pieces left and right of the place where the urut will be written by hand.
 * A part that is empty takes the sign after it along. @throws Error when the pattern is none
 */
export function listPotonganNomor(pola: string, bagian: BagianNomor): readonly string[] {
  const parsed = parsePolaNomor(pola)
  if (!parsed.ok) throw new Error(`no pattern of a number: ${pola}`)
  const nilai = listNilai(bagian)
  const terisi: PotonganPola[] = []
  let isDilewati = false
  for (const potongan of parsed.nilai) {
    if (potongan.jenis === 'token') {
      isDilewati = potongan.token !== 'urut' && nilai[potongan.token] === ''
      if (!isDilewati) terisi.push(potongan)
    } else if (!isDilewati) terisi.push(potongan)
    else isDilewati = false
  }
  // A sign after the last part has lost what it divided.
  if (isDilewati && terisi.at(-1)?.jenis === 'teks') terisi.pop()
  const hasil = ['']
  for (const potongan of terisi) {
    if (potongan.jenis === 'token' && potongan.token === 'urut' && bagian.urut === null) hasil.push('')
    else hasil.push(`${hasil.pop() ?? ''}${potongan.jenis === 'teks' ? potongan.teks : nilai[potongan.token]}`)
  }
  return hasil
}

/** `000.1.5/1101/Setda/2024`; a missing urut is written as `…`, the form of feet and lists. */
export function formatNomor(pola: string, bagian: BagianNomor): string {
  return listPotonganNomor(pola, bagian).join('…')
}

/** What was written behind each token of `nomor`, or null when it does not follow the pattern. */
export function parseNomor(
  pola: string,
  nomor: string,
): { readonly keamanan: string; readonly kode: string; readonly urut: number; readonly unit: string } | null {
  const parsed = parsePolaNomor(pola)
  if (!parsed.ok) return null
  // Only keamanan may be missing from a number that somebody has written; its sign is missing with it.
  const cobaan = [parsed.nilai, withoutKeamanan(parsed.nilai)]
  for (const potongan of cobaan) {
    const cocok = new RegExp(`^${potongan.map(toPatternText).join('')}$`).exec(nomor.trim())
    const urut = Number(cocok?.groups?.urut ?? '')
    if (cocok === null || !Number.isSafeInteger(urut) || urut < 1) continue
    const { keamanan = '', kode = '', unit = '' } = cocok.groups ?? {}
    return { keamanan, kode, urut, unit }
  }
  return null
}

const BENTUK_TOKEN: Readonly<Record<TokenNomor, string>> = {
  keamanan: '[A-Z]{1,3}',
  kode: '[0-9A-Za-z]+(?:\\.[0-9A-Za-z]+)*',
  urut: '\\d{1,9}',
  unit: '.+?',
  bulan_romawi: '[IVX]{1,4}',
  tahun: '\\d{4}',
}

function toPatternText(potongan: PotonganPola): string {
  if (potongan.jenis === 'teks') return potongan.teks.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
  return `(?<${potongan.token}>${BENTUK_TOKEN[potongan.token]})`
}

function withoutKeamanan(potongan: readonly PotonganPola[]): readonly PotonganPola[] {
  const index = potongan.findIndex((bagian) => bagian.jenis === 'token' && bagian.token === 'keamanan')
  if (index < 0) return potongan
  // The sign after it goes along, behind the last part the one before it.
  const isLast = index === potongan.length - 1
  const from = isLast && potongan[index - 1]?.jenis === 'teks' ? index - 1 : index
  return potongan.toSpliced(from, potongan[from + 1] === undefined ? 1 : 2)
}

function listNilai({ keamanan, kode, urut, unit, tanggal }: BagianNomor): Readonly<Record<TokenNomor, string>> {
  const { tahun, bulan } = getBagianTanggal(tanggal)
  return {
    keamanan,
    kode,
    urut: urut === null ? '' : String(urut),
    unit,
    bulan_romawi: getBulanRomawi(bulan),
    tahun: String(tahun),
  }
}

/** One number that a register has given out. */
export type NomorTerpakai = { readonly suratId: string; readonly urut: number }

/** The number after the highest that was given out; 1 opens a register. */
export function getUrutBerikut(terpakai: readonly NomorTerpakai[]): number {
  return terpakai.reduce((tertinggi, { urut }) => Math.max(tertinggi, urut), 0) + 1
}

/** How a chosen urut stands to its register: free, given to another letter, or behind the last one. */
export type KeadaanUrut =
  | { readonly jenis: 'baik' }
  | { readonly jenis: 'dipakai'; readonly suratId: string; readonly berikut: number }
  | { readonly jenis: 'mundur'; readonly terakhir: number; readonly berikut: number }

/** Judges `urut` for the letter `suratId`; its own old number stands in nobody's way. */
export function getKeadaanUrut(terpakai: readonly NomorTerpakai[], suratId: string, urut: number): KeadaanUrut {
  const lain = terpakai.filter((satu) => satu.suratId !== suratId)
  const berikut = getUrutBerikut(lain)
  const pemakai = lain.find((satu) => satu.urut === urut)
  if (pemakai !== undefined) return { jenis: 'dipakai', suratId: pemakai.suratId, berikut }
  return urut < berikut - 1 ? { jenis: 'mundur', terakhir: berikut - 1, berikut } : { jenis: 'baik' }
}
