import type { Gabungan } from './lembar.rules'

const TERBESAR = 1_048_576
const SEL = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/

/** `b4:f40` as a block, in whichever order its corners stand; undefined when it is none. */
export function parseRentang(text: string): Gabungan | undefined {
  const [dari, sampai, lagi] = text.toUpperCase().replace(/\s/g, '').split(':').map(parseSel)
  if (dari === undefined || sampai === undefined || dari === null || sampai === null || lagi !== undefined)
    return undefined
  return {
    atas: Math.min(dari.baris, sampai.baris),
    bawah: Math.max(dari.baris, sampai.baris),
    kiri: Math.min(dari.kolom, sampai.kolom),
    kanan: Math.max(dari.kolom, sampai.kolom),
  }
}

function parseSel(text: string): { readonly baris: number; readonly kolom: number } | null {
  const [, huruf = '', angka = ''] = SEL.exec(text) ?? []
  const baris = Number(angka)
  if (huruf === '' || baris < 1 || baris > TERBESAR) return null
  const kolom = [...huruf].reduce((jumlah, satu) => jumlah * 26 + satu.charCodeAt(0) - 64, 0) - 1
  return { baris, kolom }
}
