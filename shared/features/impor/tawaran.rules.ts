/** The sheets of a workbook as they are offered to choose from: tables first, and nothing hidden goes unsaid. */
import { formatAngka } from '../../lib/angka'
import { type BukuKerja, formatHurufKolom, type Lembar } from './lembar.rules'
import { findTabel, type Tabel } from './tabel.rules'

export type TawaranLembar = {
  /** Place in `BukuKerja.lembar`. */
  readonly indeks: number
  readonly nama: string
  readonly tabel: Tabel | null
  /** Why the sheet cannot be taken as it is; null when it can. */
  readonly pesan: string | null
  /** What the clerk does not see in Excel and should know. */
  readonly peringatan: readonly string[]
}

/** All sheets that were read, those with a table first, empty ones last. */
export function listTawaran({ lembar }: BukuKerja): readonly TawaranLembar[] {
  const tawaran = lembar.map((satu, indeks) => buildTawaran(satu, indeks))
  const urutan = ({ tabel, indeks }: TawaranLembar) => (tabel !== null ? 0 : lembar[indeks]?.baris.length ? 1 : 2)
  return tawaran.sort((a, b) => urutan(a) - urutan(b))
}

/** What the workbook holds besides the sheets that are offered. */
export function listPeringatanBuku({ lembarTersembunyi, lembarTanpaSel }: BukuKerja): readonly string[] {
  return [
    ...(lembarTersembunyi.length === 0
      ? []
      : [`${lembarTersembunyi.length} lembar tersembunyi tidak dibaca: ${lembarTersembunyi.join(', ')}.`]),
    ...(lembarTanpaSel.length === 0 ? [] : [`Lembar tanpa sel dilewati: ${lembarTanpaSel.join(', ')}.`]),
  ]
}

function buildTawaran(lembar: Lembar, indeks: number): TawaranLembar {
  const tabel = findTabel(lembar)
  return { indeks, nama: lembar.nama, tabel, pesan: findPesan(lembar, tabel), peringatan: listPeringatan(lembar) }
}

function findPesan({ ditolak, baris }: Lembar, tabel: Tabel | null): string | null {
  if (ditolak !== null) return ditolak
  if (baris.length === 0) return 'Lembar ini kosong.'
  return tabel === null ? 'Tidak ditemukan tabel. Pilih lembar lain, atau tunjuk baris judulnya.' : null
}

function listPeringatan({ barisTersembunyi, kolomTersembunyi, nilaiTertutup, baris }: Lembar): readonly string[] {
  const lebar = baris.reduce((terlebar, { sel }) => Math.max(terlebar, sel.length), 0)
  const kolom = kolomTersembunyi.filter((indeks) => indeks < lebar)
  return [
    ...(barisTersembunyi.length === 0 ? [] : [buildPesanBaris(barisTersembunyi)]),
    ...(kolom.length === 0 ? [] : [`Kolom tersembunyi ikut dibaca: ${kolom.map(formatHurufKolom).join(', ')}.`]),
    ...(nilaiTertutup === 0
      ? []
      : [`${formatAngka(nilaiTertutup)} nilai di balik sel gabungan dilewati; yang dibaca hanya sel pertamanya.`]),
  ]
}

function buildPesanBaris(nomor: readonly number[]): string {
  const lain = nomor.length > 5 ? ', …' : ''
  return `${formatAngka(nomor.length)} baris tersembunyi ikut dibaca: ${nomor.slice(0, 5).join(', ')}${lain}.`
}
