/** What a cell looks like, before anybody knows what its column means. */
import type { BarisLembar, Gabungan, Lembar, Sel } from './lembar.rules'

const MIRIP_ANGKA = /^[(\s]*[-−–]?\s*\d[\d.,\s]*%?[\s)]*$/
const PANJANG_LABEL = 160
/** No number is longer; patterns are never tried on a whole essay. */
const PANJANG_ANGKA = 40

/** Words with a letter: what a header or a name is made of. */
export function isLabel(sel: Sel | null | undefined): sel is string {
  return typeof sel === 'string' && sel.length <= PANJANG_LABEL && /\p{L}/u.test(sel)
}

/** A number, a day, a truth, or text that is written like a number. */
export function isNilai(sel: Sel | null | undefined): boolean {
  if (sel === null || sel === undefined) return false
  return typeof sel === 'string' ? sel.length <= PANJANG_ANGKA && MIRIP_ANGKA.test(sel) : true
}

/** Two texts that people take for the same: case, blanks, underscores and full stops do not matter. */
export function normalizeLabel(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_.:*()\-–/]+/g, ' ')
    .trim()
}

/** The first rows of a sheet, down to `nomor`. */
export function listBarisSampai({ baris }: Lembar, nomor: number): readonly BarisLembar[] {
  const akhir = baris.findIndex((satu) => satu.nomor > nomor)
  return akhir === -1 ? baris : baris.slice(0, akhir)
}

/** The text that stands in a cell, or in the merge that covers it, down to row `sampai`; '' when there is none. */
export function createLabelReader(lembar: Lembar, sampai: number): (nomor: number, kolom: number) => string {
  const byNomor = new Map(listBarisSampai(lembar, sampai).map((satu) => [satu.nomor, satu.sel]))
  return (nomor, kolom) => {
    const sel = byNomor.get(nomor)?.[kolom] ?? null
    if (sel !== null) return toTeks(sel)
    const blok = findGabungan(lembar.gabungan, nomor, kolom)
    return blok === undefined ? '' : toTeks(byNomor.get(blok.atas)?.[blok.kiri] ?? null)
  }
}

export function findGabungan(gabungan: readonly Gabungan[], nomor: number, kolom: number): Gabungan | undefined {
  return gabungan.find(
    ({ atas, bawah, kiri, kanan }) => nomor >= atas && nomor <= bawah && kolom >= kiri && kolom <= kanan,
  )
}

function toTeks(sel: Sel | null): string {
  if (typeof sel === 'number') return String(sel)
  return typeof sel === 'string' ? sel.replace(/\s+/g, ' ') : ''
}
