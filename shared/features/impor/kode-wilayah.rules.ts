/** Codes of wilayah: `PP.KK.CC.DDDD`, which files also write without dots or lose the end of (domain.md 3.5). */
import type { Sel } from './lembar.rules'

const PANJANG = [2, 2, 2, 4] as const
const PANJANG_TERPANJANG = 30

/**
 * The official form of a code, null when a cell holds none. A number lost the zero at its end: 31.1 is `31.10`.
 */
export function parseKodeWilayah(sel: Sel | null | undefined): string | null {
  if (typeof sel === 'number') return formatDigit(padNumber(String(sel)))
  if (typeof sel !== 'string' || sel.length > PANJANG_TERPANJANG) return null
  const kode = sel.replace(/\s/g, '')
  if (/^\d+$/.test(kode)) return formatDigit(kode)
  const bagian = kode.replace(/\.$/, '').split(/[.\-/]/)
  const isBaku =
    bagian.length <= PANJANG.length &&
    bagian.every((satu, index) => /^\d+$/.test(satu) && satu.length <= (PANJANG[index] ?? 0))
  return isBaku && bagian.length > 1
    ? bagian.map((satu, index) => satu.padStart(PANJANG[index] ?? 0, '0')).join('.')
    : null
}

/** Whether `kode` lies in `induk`, or is it. */
export function isKodeDalam(kode: string, induk: string): boolean {
  return kode === induk || kode.startsWith(`${induk}.`)
}

function padNumber(text: string): string {
  const [bulat = '', pecahan] = text.split('.')
  return pecahan === undefined ? bulat : bulat.padStart(2, '0') + pecahan.padEnd(2, '0')
}

/** 3201010001 as `32.01.01.0001`; null when the figures are no whole code. */
function formatDigit(digit: string): string | null {
  const panjang = [2, 4, 6, 10].indexOf(digit.length)
  if (panjang === -1 || !/^\d+$/.test(digit)) return null
  let awal = 0
  return PANJANG.slice(0, panjang + 1)
    .map((lebar) => {
      awal += lebar
      return digit.slice(awal - lebar, awal)
    })
    .join('.')
}
