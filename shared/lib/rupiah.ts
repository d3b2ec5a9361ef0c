/** Money is a whole number of rupiah everywhere inside; only papers and screens show `Rp` and `,00`. */
import { formatAngka, parseAngka } from './angka'
import { formatKutipan, type HasilParse } from './hasil-parse'

const SATUAN: Readonly<Record<string, number>> = { rb: 1e3, ribu: 1e3, jt: 1e6, juta: 1e6, miliar: 1e9, triliun: 1e12 }

/** `Rp8.800.000.000,00`, no space, as EYD and official papers write it (domain.md 8). `rupiah` is whole rupiah. */
export function formatRupiah(rupiah: number): string {
  return `${formatRupiahBulat(rupiah)},00`
}

/** `Rp8.800.000.000` for grids and narrow columns. @throws RangeError when not a whole number */
export function formatRupiahBulat(rupiah: number): string {
  if (!Number.isSafeInteger(rupiah)) throw new RangeError('money is a whole number of rupiah')
  return `${rupiah < 0 ? '-' : ''}Rp${formatAngka(Math.abs(rupiah))}`
}

/** Reads `Rp 8.800.000.000,00`, `8800000000`, `8,8 miliar`, `500 juta`; sen other than 00 are refused. */
export function parseRupiah(text: string): HasilParse<number> {
  const kata = text
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/^rp\.? ?/, '')
    .replace(/ ?rupiah$/, '')
    .replace(/,-+$/, '')
  if (kata === '') return { ok: false, pesan: 'Jumlah rupiah belum diisi.' }

  const bersatuan = /^(.*?) ?(rb|ribu|jt|juta|miliar|triliun)$/.exec(kata)
  if (bersatuan?.[1] === undefined || bersatuan[2] === undefined) return parseAngka(kata, { min: 0 })

  const angka = parseAngka(bersatuan[1], { desimal: 3, min: 0 })
  if (!angka.ok) return { ok: false, pesan: angka.pesan }
  const rupiah = Math.round(angka.nilai * (SATUAN[bersatuan[2]] ?? 1))
  if (Number.isSafeInteger(rupiah)) return { ok: true, nilai: rupiah }
  return { ok: false, pesan: `${formatKutipan(text)} terlalu besar. Periksa satuannya.` }
}
