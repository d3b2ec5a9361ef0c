/**
 * Rules that figures of one file keep among themselves: L + P = total, users not above DPT, rows = total row
 * (domain.md 3.2). They run after the repair of columns, and find what no format betrays: 545 for 545.000.
 */
import { formatAngka } from '../../lib/angka'

/** Numbers of one row by the name that the caller gives a column; null where the file has none. */
export type BarisAngka = { readonly nomor: number; readonly nilai: Readonly<Record<string, number | null>> }

export type AturanJumlah =
  | { readonly jenis: 'jumlah'; readonly kode: string; readonly bagian: readonly string[]; readonly jumlah: string }
  | { readonly jenis: 'batas'; readonly kode: string; readonly kecil: string; readonly besar: string }

/** A value that would fit if its thousands came back. Shown before and after; never applied unasked. */
export type DugaanRibuan = {
  readonly nomor: number
  readonly kolom: string
  readonly sebelum: number
  readonly sesudah: number
}

export type TemuanJumlah = {
  /** Row of the sheet; null when the total row is at odds with all rows. */
  readonly nomor: number | null
  readonly kode: string
  /** Where the written figure stands that is at odds. */
  readonly kolom: string
  readonly pesan: string
  readonly hitung: number
  readonly tercetak: number
  readonly dugaan: DugaanRibuan | null
}

const RIBU = 1000
/** Published tables disagree by a few votes: a repaired sum may be off by this part of the total. */
const CUKUP_DEKAT = 0.01
/** What a repair may leave of the gap that it closes. */
const CELAH_TERSISA = 0.05
/** Turnouts that make a repaired limit believable. */
const PARTISIPASI_TERENDAH = 0.1

/**
 * What breaks in each row. A rule says nothing about a row in which one of its values is missing.
 *
 * @param label how people call a column, for the sentence
 */
export function findTemuanJumlah(
  baris: readonly BarisAngka[],
  aturan: readonly AturanJumlah[],
  label: (kolom: string) => string,
): readonly TemuanJumlah[] {
  return baris.flatMap((satu) =>
    aturan.flatMap((rule) =>
      rule.jenis === 'jumlah' ? checkJumlah(satu, rule, label) : checkBatas(satu, rule, label),
    ),
  )
}

function checkJumlah(
  { nomor, nilai }: BarisAngka,
  { kode, bagian, jumlah }: Extract<AturanJumlah, { jenis: 'jumlah' }>,
  label: (kolom: string) => string,
): readonly TemuanJumlah[] {
  const isi = bagian.map((kolom) => nilai[kolom] ?? null)
  const tercetak = nilai[jumlah] ?? null
  if (tercetak === null || isi.some((satu) => satu === null)) return []
  const hitung = isi.reduce<number>((total, satu) => total + (satu ?? 0), 0)
  if (hitung === tercetak) return []
  const pesan = `${bagian.map(label).join(' + ')} = ${formatAngka(hitung)}, tertulis ${label(jumlah)} ${formatAngka(tercetak)}; beda ${formatAngka(Math.abs(hitung - tercetak))}.`
  const calon = [
    ...bagian.map((kolom, index) => buildCalon(nomor, kolom, isi[index] ?? 0, hitung, tercetak, false)),
    buildCalon(nomor, jumlah, tercetak, hitung, tercetak, true),
  ]
  return [{ nomor, kode, kolom: jumlah, pesan, hitung, tercetak, dugaan: pickDugaan(calon, hitung, tercetak) }]
}

type Calon = { readonly dugaan: DugaanRibuan; readonly sisa: number }

/** The same rule with one value a thousand times larger, and how far it is then from fitting, as a part of the total. */
function buildCalon(
  nomor: number,
  kolom: string,
  sebelum: number,
  hitung: number,
  tercetak: number,
  isJumlah: boolean,
): Calon {
  const sesudah = sebelum * RIBU
  const baru = isJumlah ? { hitung, tercetak: sesudah } : { hitung: hitung - sebelum + sesudah, tercetak }
  const sisa = Math.abs(baru.hitung - baru.tercetak) / Math.max(1, Math.abs(baru.tercetak))
  return { dugaan: { nomor, kolom, sebelum, sesudah }, sisa: sebelum === 0 ? 1 : sisa }
}

/**
 * The candidate that fits best, if it fits: nearly the printed total, and nearly all of the gap closed. The second is
 * needed because a small value times a thousand comes near many totals by chance.
 */
function pickDugaan(calon: readonly Calon[], hitung: number, tercetak: number): DugaanRibuan | null {
  const celah = Math.abs(hitung - tercetak) / Math.max(1, Math.abs(tercetak))
  const [terbaik] = [...calon].sort((a, b) => a.sisa - b.sisa)
  return terbaik !== undefined && terbaik.sisa <= Math.min(CUKUP_DEKAT, celah * CELAH_TERSISA) ? terbaik.dugaan : null
}

function checkBatas(
  { nomor, nilai }: BarisAngka,
  { kode, kecil, besar }: Extract<AturanJumlah, { jenis: 'batas' }>,
  label: (kolom: string) => string,
): readonly TemuanJumlah[] {
  const sedikit = nilai[kecil] ?? null
  const banyak = nilai[besar] ?? null
  if (sedikit === null || banyak === null || sedikit <= banyak) return []
  const pesan = `${label(kecil)} ${formatAngka(sedikit)} melebihi ${label(besar)} ${formatAngka(banyak)}.`
  const sesudah = banyak * RIBU
  const isWajar = sesudah >= sedikit && sedikit / Math.max(1, sesudah) >= PARTISIPASI_TERENDAH
  const dugaan = isWajar ? { nomor, kolom: besar, sebelum: banyak, sesudah } : null
  return [{ nomor, kode, kolom: kecil, pesan, hitung: sedikit, tercetak: banyak, dugaan }]
}

/** Where the sum of the rows is not what the total row says, for every column of `total`. */
export function findTemuanTotal(
  baris: readonly BarisAngka[],
  total: BarisAngka,
  label: (kolom: string) => string,
): readonly TemuanJumlah[] {
  return Object.entries(total.nilai).flatMap(([kolom, tercetak]) => {
    if (tercetak === null) return []
    const hitung = baris.reduce((jumlah, { nilai }) => jumlah + (nilai[kolom] ?? 0), 0)
    if (hitung === tercetak) return []
    const pesan = `Jumlah ${label(kolom)} semua baris ${formatAngka(hitung)}, baris total menulis ${formatAngka(tercetak)}.`
    const calon = baris.map(({ nomor, nilai }) => buildCalon(nomor, kolom, nilai[kolom] ?? 0, hitung, tercetak, false))
    return [{ nomor: null, kode: 'total', kolom, pesan, hitung, tercetak, dugaan: pickDugaan(calon, hitung, tercetak) }]
  })
}
