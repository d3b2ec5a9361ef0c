import { jenisPemilihanSchema } from './pemilihan.schema'
import type { TrenRow } from './ringkasan.schema'

const JENIS = jenisPemilihanSchema.options

/**
 * What a picture of the trend can show without marks upon marks: all pemilihan of the kind of the present one, and of
 * each other voting day the one that stands first on the ballot papers. The table has them all.
 */
export function pickTrenGambar(tren: readonly TrenRow[]): readonly TrenRow[] {
  const jenis = tren.find(({ kini }) => kini)?.jenis
  return tren.filter(
    (row) =>
      row.jenis === jenis ||
      !tren.some(
        (lain) =>
          lain.tanggal === row.tanggal && lain.jenis !== jenis && JENIS.indexOf(lain.jenis) < JENIS.indexOf(row.jenis),
      ),
  )
}
