/** Tables that stand on their side: wilayah over the columns, figures in the rows. Turned when the clerk wants it. */
import type { PencocokWilayah, TingkatWilayah, WilayahTujuan } from './cocok-wilayah.rules'
import { formatSel, type Sel } from './lembar.rules'
import type { Tabel } from './tabel.rules'

export type KolomWilayah = {
  readonly indeks: number
  readonly judul: string
  /** Null for a column between the others whose name has to be asked. */
  readonly wilayah: WilayahTujuan | null
}

export type WilayahDiKolom = { readonly kolom: readonly KolomWilayah[]; readonly pesan: string }

export type BarisPutar = {
  readonly kolom: KolomWilayah
  /** Value of each row of the table, by its row number. */
  readonly nilai: ReadonlyMap<number, Sel | null>
}

/** A table whose wilayah were in the columns: what each row counts, and one line for each wilayah. */
export type TabelPutar = {
  readonly ukuran: readonly { readonly nomor: number; readonly label: string; readonly isInduk: boolean }[]
  readonly baris: readonly BarisPutar[]
}

const TERSEDIKIT = 3
const TINGKAT = ['kecamatan', 'desa', 'tps'] as const

/**
 * Whether the header names wilayah and the rows do not; null for an ordinary table. Columns between the first that is
 * known and the one behind the last belong to them as well, columns of totals do not.
 */
export function findWilayahDiKolom(tabel: Tabel, cocokkan: PencocokWilayah): WilayahDiKolom | null {
  const angka = tabel.kolom.filter(({ isi }) => isi === 'angka')
  const perTingkat = TINGKAT.map((tingkat) => ({
    tingkat,
    kolom: angka.map(({ indeks, judul }) => ({ indeks, judul, wilayah: findWilayah(cocokkan, judul, tingkat) })),
  }))
  const { tingkat, kolom: dikenal } = perTingkat.reduce((terbaik, lain) =>
    countDikenal(lain.kolom) > countDikenal(terbaik.kolom) ? lain : terbaik,
  )
  const jumlah = countDikenal(dikenal)
  if (jumlah < TERSEDIKIT || jumlah * 2 < dikenal.length) return null
  if (countDiBaris(tabel, cocokkan, tingkat) >= jumlah) return null
  const awal = dikenal.findIndex(({ wilayah }) => wilayah !== null)
  const akhir = dikenal.findLastIndex(({ wilayah }) => wilayah !== null)
  const kolom = dikenal.filter(
    ({ wilayah, judul }, index) => wilayah !== null || (!isJumlah(judul) && index >= awal && index <= akhir + 1),
  )
  return {
    kolom,
    pesan: `Wilayah berada di kolom (${kolom.length} kolom), bukan di baris. Putar tabel agar tiap wilayah menjadi satu baris.`,
  }
}

function findWilayah(cocokkan: PencocokWilayah, nama: string, tingkat: TingkatWilayah): WilayahTujuan | null {
  const hasil = cocokkan({ nama, tingkat })
  return hasil.jenis === 'cocok' ? hasil.wilayah : null
}

function countDikenal(kolom: readonly KolomWilayah[]): number {
  return kolom.filter(({ wilayah }) => wilayah !== null).length
}

function countDiBaris({ baris, kolomKunci }: Tabel, cocokkan: PencocokWilayah, tingkat: TingkatWilayah): number {
  if (kolomKunci === null) return 0
  return baris.filter(({ sel }) => {
    const nama = sel[kolomKunci]
    return typeof nama === 'string' && findWilayah(cocokkan, nama, tingkat) !== null
  }).length
}

/** Turns the table: totals below and at the right, repeated heads and notes are left out, so that nothing counts twice. */
export function turnTabel(tabel: Tabel, { kolom }: WilayahDiKolom): TabelPutar {
  const baris = tabel.baris.filter(({ jenis }) => jenis === 'data' || jenis === 'induk')
  const kepala = tabel.kolom.filter(({ indeks }) => indeks < (kolom[0]?.indeks ?? 0)).map(({ indeks }) => indeks)
  return {
    ukuran: baris.map(({ nomor, sel, jenis }) => ({
      nomor,
      label: kepala
        .map((indeks) => formatSel(sel[indeks]))
        .filter((teks) => teks !== '')
        .join(' '),
      isInduk: jenis === 'induk',
    })),
    baris: kolom.map((satu) => ({
      kolom: satu,
      nilai: new Map(baris.map(({ nomor, sel }) => [nomor, sel[satu.indeks] ?? null])),
    })),
  }
}

function isJumlah(judul: string): boolean {
  return /^(?:jumlah|total|jml)\b|dipindahkan|pindahan/i.test(judul)
}
