/**
 * A worksheet as the import sees it: values only. Formulas, drawings, notes and colours have been left behind; what a
 * merge covers counts once, at its first cell. Rows without a value are not there at all.
 */

/** A number under a percent format: 0.659 is what the sheet shows as 65,90 %. */
export type SelPersen = { readonly jenis: 'persen'; readonly angka: number }

/** A number under a date format. `angka` is what the cell holds, for a column where a date is a mistake. */
export type SelTanggal = {
  readonly jenis: 'tanggal'
  /** `YYYY-MM-DD`; null when the cell is a time of day. */
  readonly tanggal: string | null
  /** `HH:MM`; null when the cell is a whole day. */
  readonly jam: string | null
  readonly angka: number
}

/** `#REF!` and its like, or a formula that was saved without its result. */
export type SelGalat = { readonly jenis: 'galat'; readonly kode: string }

export type Sel = string | number | boolean | SelPersen | SelTanggal | SelGalat

export type BarisLembar = {
  /** As Excel counts them, from 1. */
  readonly nomor: number
  /** From column A to the last one that holds a value. */
  readonly sel: readonly (Sel | null)[]
  /** Columns whose value is the saved result of a formula; missing when the row has none. */
  readonly rumus?: readonly number[]
}

/** A merged block, borders included: rows as Excel counts them, columns from 0. */
export type Gabungan = { readonly atas: number; readonly bawah: number; readonly kiri: number; readonly kanan: number }

export type Lembar = {
  readonly nama: string
  readonly baris: readonly BarisLembar[]
  readonly gabungan: readonly Gabungan[]
  /** Rows with values that the sheet does not show. */
  readonly barisTersembunyi: readonly number[]
  readonly kolomTersembunyi: readonly number[]
  /** Values that lay under a merge, invisible in Excel, and were left out. */
  readonly nilaiTertutup: number
  /** Why this sheet cannot be used although the workbook can; its rows are then empty. */
  readonly ditolak: string | null
}

/** What a file holds. Hidden sheets are named and only read when asked for. */
export type BukuKerja = {
  readonly lembar: readonly Lembar[]
  readonly lembarTersembunyi: readonly string[]
  /** Sheets that hold a chart or a dialog and no cells. */
  readonly lembarTanpaSel: readonly string[]
}

/** `A` for 0, `AA` for 26. */
export function formatHurufKolom(kolom: number): string {
  const sisa = kolom % 26
  const awal = kolom < 26 ? '' : formatHurufKolom(Math.floor(kolom / 26) - 1)
  return awal + String.fromCharCode(65 + sisa)
}

/** What stands in a cell, as a person would read it aloud; '' for nothing. Numbers keep all their figures. */
export function formatSel(sel: Sel | null | undefined): string {
  if (sel === null || sel === undefined) return ''
  if (typeof sel === 'string') return sel
  if (typeof sel === 'number') return String(sel).replace('.', ',')
  if (typeof sel === 'boolean') return sel ? 'BENAR' : 'SALAH'
  if (sel.jenis === 'persen')
    return `${Number((sel.angka * 100).toFixed(6))
      .toString()
      .replace('.', ',')}%`
  if (sel.jenis === 'galat') return sel.kode
  return [sel.tanggal, sel.jam].filter((bagian) => bagian !== null).join(' ')
}
