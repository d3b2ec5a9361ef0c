/** The one number style of a column, and the repair that is offered for all of it at once. */
import { type BacaAngkaOptions, type GayaAngka, type NilaiSel, readSelAngka } from './angka-sel.rules'
import { formatSel, type Sel } from './lembar.rules'

export type SelBernomor = { readonly nomor: number; readonly sel: Sel | null }

export type NilaiBernomor = { readonly nomor: number; readonly sel: Sel | null; readonly nilai: NilaiSel }

/** What the clerk accepts or not, for a whole column. */
export type UsulanPerbaikan = {
  readonly jumlah: number
  /** The first few, before and after. */
  readonly contoh: readonly { readonly nomor: number; readonly sebelum: string; readonly sesudah: number }[]
}

export type KolomAngka = {
  readonly gaya: GayaAngka
  /** Both `1.234` and `1,234` stand in it: nobody can tell which are thousands. */
  readonly isCampuran: boolean
  readonly nilai: readonly NilaiBernomor[]
  readonly usulan: UsulanPerbaikan | null
  /** What the column writes for nothing, such as `-` or `NA`, with how often. */
  readonly sebutanKosong: ReadonlyMap<string, number>
}

const CONTOH = 5
const PANJANG_ANGKA = 60
const TERBUKTI = 100

/** Finds out how the texts of a column write numbers; number cells say nothing about it. */
export function findGayaAngka(selList: readonly (Sel | null)[]): {
  readonly gaya: GayaAngka
  readonly isCampuran: boolean
} {
  let indonesia = 0
  let inggris = 0
  for (const sel of selList) {
    if (typeof sel !== 'string' || sel.length > PANJANG_ANGKA || sel.includes('%')) continue
    const badan = sel.replace(/[()\s\-−–]/g, '')
    // Two groups, or a group and a decimal, prove a style; one group of three only hints at it.
    if (/^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$|^\d{1,3}(?:\.\d{3})+,\d+$/.test(badan)) indonesia += TERBUKTI
    else if (/^\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$|^\d{1,3}(?:,\d{3})+\.\d+$/.test(badan)) inggris += TERBUKTI
    else if (/^\d{1,3}\.\d{1,3}$/.test(badan)) indonesia += /\.\d{3}$/.test(badan) ? 1 : 0.1
    else if (/^\d{1,3},\d{3}$/.test(badan)) inggris += 1
  }
  const isCampuran = Math.min(indonesia, inggris) >= 1
  // A few `1,234` among numbers prove nothing: here that is a decimal.
  const terisi = selList.filter((sel) => sel !== null).length
  if (indonesia === 0 && inggris < TERBUKTI && inggris * 2 < terisi) return { gaya: 'polos', isCampuran }
  if (indonesia === 0 && inggris === 0) return { gaya: 'polos', isCampuran }
  return { gaya: inggris > indonesia ? 'inggris' : 'indonesia', isCampuran }
}

/**
 * Reads a column that counts people. `gaya` overrides what is found, when the clerk chose it.
 */
export function readKolomAngka(sel: readonly SelBernomor[], options: Partial<BacaAngkaOptions> = {}): KolomAngka {
  const found = findGayaAngka(sel.map((satu) => satu.sel))
  const gaya = options.gaya ?? found.gaya
  const nilai = sel.map((satu) => ({ ...satu, nilai: readSelAngka(satu.sel, { ...options, gaya }) }))
  return {
    gaya,
    isCampuran: found.isCampuran,
    nilai,
    usulan: buildUsulan(nilai),
    sebutanKosong: countSebutan(nilai),
  }
}

/** The value to import: a proposal counts only where the clerk accepted the repair of the column. */
export function getNilaiAngka(nilai: NilaiSel, isDiperbaiki: boolean): number | null {
  if (nilai.jenis === 'angka') return nilai.nilai
  return nilai.jenis === 'meragukan' && isDiperbaiki ? nilai.usulan : null
}

function buildUsulan(nilai: readonly NilaiBernomor[]): UsulanPerbaikan | null {
  const ubah = nilai.flatMap(({ nomor, sel, nilai: satu }) =>
    satu.jenis === 'meragukan' && satu.usulan !== null
      ? [{ nomor, sebelum: formatSel(sel), sesudah: satu.usulan }]
      : [],
  )
  return ubah.length === 0 ? null : { jumlah: ubah.length, contoh: ubah.slice(0, CONTOH) }
}

function countSebutan(nilai: readonly NilaiBernomor[]): ReadonlyMap<string, number> {
  const hitung = new Map<string, number>()
  for (const { nilai: satu } of nilai) {
    if (satu.jenis !== 'kosong' || satu.sebutan === null) continue
    hitung.set(satu.sebutan, (hitung.get(satu.sebutan) ?? 0) + 1)
  }
  return hitung
}
