import type { BarisLembar, Lembar, Sel } from './lembar.rules'
import type { Tabel } from './tabel.rules'
import { turnTabel, type WilayahDiKolom } from './wilayah-di-kolom.rules'

/**
 * A table whose wilayah stand in the columns as an ordinary sheet: one row for each wilayah, one column for each figure.
 * A row keeps the number of the column it came from, so that it can be found in the file.
 */
export function putarLembar(tabel: Tabel, diKolom: WilayahDiKolom): Lembar {
  const { ukuran, baris } = turnTabel(tabel, diKolom)
  const judul: BarisLembar = { nomor: 1, sel: ['Wilayah', ...ukuran.map(({ label }) => label)] }
  const isi = baris.map(({ kolom, nilai }): BarisLembar => {
    const sel: (Sel | null)[] = [kolom.judul, ...ukuran.map(({ nomor }) => nilai.get(nomor) ?? null)]
    return { nomor: kolom.indeks + 2, sel }
  })
  return {
    nama: tabel.lembar,
    baris: [judul, ...isi],
    gabungan: [],
    barisTersembunyi: [],
    kolomTersembunyi: [],
    nilaiTertutup: 0,
    ditolak: null,
  }
}
