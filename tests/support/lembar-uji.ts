import type { BarisLembar, Lembar, Sel } from '../../shared/features/impor/lembar.rules'

/** A sheet from rows, for rules that need no file. */
export function createLembar(baris: readonly BarisLembar[], ubah: Partial<Lembar> = {}): Lembar {
  return {
    nama: 'Data',
    baris,
    gabungan: [],
    barisTersembunyi: [],
    kolomTersembunyi: [],
    nilaiTertutup: 0,
    ditolak: null,
    ...ubah,
  }
}

/** The same from plain rows; an empty row is a gap. */
export function createLembarDari(baris: readonly (readonly (Sel | null)[])[], ubah: Partial<Lembar> = {}): Lembar {
  return createLembar(
    baris.flatMap((sel, index) => (sel.some((satu) => satu !== null) ? [{ nomor: index + 1, sel }] : [])),
    ubah,
  )
}
