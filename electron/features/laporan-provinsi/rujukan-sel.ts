/** References to cells, moved along when rows of a sheet become more (pure). */

/** A row that becomes several: `tambah` rows more than the one that was there. */
export type BarisTumbuh = { readonly baris: number; readonly tambah: number }

/** What grew on each sheet, by its name in small letters. */
export type TumbuhPerLembar = ReadonlyMap<string, readonly BarisTumbuh[]>

/** Where the row stands afterwards; the first one of a row that grew. */
export function moveBaris(tumbuh: readonly BarisTumbuh[], baris: number): number {
  return tumbuh.reduce((sum, satu) => sum + (satu.baris < baris ? satu.tambah : 0), baris)
}

/** The same, but the last one of a row that grew: the end of a range. */
export function moveAkhirBaris(tumbuh: readonly BarisTumbuh[], baris: number): number {
  return moveBaris(tumbuh, baris) + (tumbuh.find((satu) => satu.baris === baris)?.tambah ?? 0)
}

const RUJUKAN = /^(\$?)([A-Z]{1,3})(\$?)(\d{1,7})$/

/** `A1:F20`, `C8`, several with blanks between: the form of `ref` and `sqref`. */
export function moveRentang(tumbuh: readonly BarisTumbuh[], rentang: string): string {
  return rentang
    .split(' ')
    .map((satu) => {
      const [awal = '', akhir] = satu.split(':')
      const first = RUJUKAN.exec(awal)
      const last = RUJUKAN.exec(akhir ?? awal)
      if (first === null || last === null) return satu
      const [, dolarKolom = '', kolom = '', dolar = '', baris = ''] = first
      const [, dolarKolomAkhir = '', kolomAkhir = '', dolarAkhir = '', barisAkhir = ''] = last
      const atas = `${dolarKolom}${kolom}${dolar}${moveBaris(tumbuh, Number(baris))}`
      const bawahBaris = moveAkhirBaris(tumbuh, Number(barisAkhir))
      if (akhir === undefined && bawahBaris === moveBaris(tumbuh, Number(baris))) return atas
      return `${atas}:${dolarKolomAkhir}${kolomAkhir}${dolarAkhir}${bawahBaris}`
    })
    .join(' ')
}

/** Texts in quotes, or a reference with the sheet before it; a name with figures (`LOG10(`) is none. */
const DALAM_RUMUS =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\d_.]*)!)?(?<![\p{L}\d_.$])(\$?[A-Z]{1,3}\$?\d{1,7})(?::(\$?[A-Z]{1,3}\$?\d{1,7}))?(?![\p{L}\d_(.])/gu

/**
 * A formula of `lembar` with every reference moved.
 *
 * @param salinan of a row that grew: which row it was, and which copy of it this is (from 0)
 */
export function moveRumus(
  tumbuh: TumbuhPerLembar,
  lembar: string,
  rumus: string,
  salinan: { readonly baris: number; readonly ke: number } | null = null,
): string {
  return rumus.replace(DALAM_RUMUS, (utuh: string, tempat?: string, awal?: string, akhir?: string) => {
    if (awal === undefined) return utuh
    const nama = tempat === undefined ? lembar : tempat.slice(0, -1).replace(/^'|'$/g, '').replaceAll("''", "'")
    const own = tumbuh.get(nama.toLowerCase()) ?? []
    const isHere = tempat === undefined && salinan !== null
    const barisAwal = getBaris(awal)
    const barisAkhir = getBaris(akhir ?? awal)
    // Within its own row a copy looks at itself.
    if (isHere && barisAwal === salinan.baris && barisAkhir === salinan.baris) {
      const to = moveBaris(own, salinan.baris) + salinan.ke
      return `${setBaris(awal, to)}${akhir === undefined ? '' : `:${setBaris(akhir, to)}`}`
    }
    const first = setBaris(awal, moveBaris(own, barisAwal))
    if (akhir === undefined) return `${tempat ?? ''}${first}`
    return `${tempat ?? ''}${first}:${setBaris(akhir, moveAkhirBaris(own, barisAkhir))}`
  })
}

function getBaris(rujukan: string): number {
  return Number(/\d+$/.exec(rujukan)?.[0] ?? 0)
}

function setBaris(rujukan: string, baris: number): string {
  return rujukan.replace(/\d+$/, String(baris))
}
