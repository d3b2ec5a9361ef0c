/** Finds the header rows of a table: one or several, with group heads above, notes before them and data behind. */
import { createLabelReader, findGabungan, isLabel, isNilai, listBarisSampai, normalizeLabel } from './isi-sel.rules'
import type { BarisLembar, Lembar } from './lembar.rules'

/** First and last row of the header, as Excel counts. */
export type LetakJudul = { readonly dari: number; readonly sampai: number }

/** Where a header is looked for, and how much behind a row is weighed. Titles and letters of transmittal stand above. */
const BARIS_DICARI = 60
const BARIS_DITIMBANG = 30
const JUDUL_TERTINGGI = 6
/** A row of text right under a header weighs a little more than the header itself: the first of near equals is meant. */
const HAMPIR_TERBERAT = 0.9
const KATA_JUDUL =
  /\b(?:no|kode|nama|kecamatan|kelurahan|desa|wilayah|daerah|lokasi|tps|dpt\w*|dpk|dpph|jumlah|total|pemilih|pengguna|suara|laki|perempuan|persen\w*|uraian|keterangan)\b/i
const KATA_BAGIAN = /^(?:l|p|lk|pr|laki(?: laki)?|perempuan|wanita|pria|jml|jumlah|total|l p)$/

type Calon = { readonly baris: BarisLembar; readonly bobot: number }

/** The header of the likeliest table of a sheet, null when nothing looks like one. */
export function findJudul(lembar: Lembar): LetakJudul | null {
  const calon = lembar.baris.slice(0, BARIS_DICARI).flatMap((baris, index): readonly Calon[] => {
    const bobot = weighJudul(baris, lembar.baris.slice(index + 1, index + 1 + BARIS_DITIMBANG))
    return bobot > 0 ? [{ baris, bobot }] : []
  })
  const terberat = Math.max(0, ...calon.map(({ bobot }) => bobot))
  const dasar = calon.find(({ bobot }) => bobot >= terberat * HAMPIR_TERBERAT)
  return dasar === undefined ? null : extendJudul(lembar, dasar.baris)
}

/** Completes a header row that was found or chosen by the group heads above and the parts below it. */
export function extendJudul(lembar: Lembar, dasar: BarisLembar): LetakJudul {
  return { dari: findAtas(lembar, dasar), sampai: findBawah(lembar, dasar) }
}

/** How much a row looks like a header: labels over filled columns, the more so over figures; figures in it speak against. */
function weighJudul({ sel }: BarisLembar, berikut: readonly BarisLembar[]): number {
  const label = sel.flatMap((satu, kolom) => (isLabel(satu) ? [{ kolom, teks: satu }] : []))
  if (label.length < 2 || berikut.length === 0) return 0
  const bobot = label.reduce((jumlah, { kolom, teks }) => {
    const isi = berikut.map((baris) => baris.sel[kolom] ?? null).filter((satu) => satu !== null)
    if (isi.length === 0) return jumlah + 0.25
    const nilai = isi.filter(isNilai).length / isi.length
    return jumlah + 1 + nilai + (KATA_JUDUL.test(teks.replaceAll('_', ' ')) ? 0.5 : 0)
  }, 0)
  return bobot - sel.filter(isNilai).length * 1.5
}

/** Rows above that name groups: only where the header row leaves columns unnamed, or names parts such as L and P. */
function findAtas(lembar: Lembar, dasar: BarisLembar): number {
  if (!needsGrup(lembar, dasar)) return dasar.nomor
  const byNomor = new Map(listBarisSampai(lembar, dasar.nomor + JUDUL_TERTINGGI).map((satu) => [satu.nomor, satu]))
  let dari = dasar.nomor
  for (let nomor = dasar.nomor - 1; nomor > dasar.nomor - JUDUL_TERTINGGI; nomor -= 1) {
    const baris = byNomor.get(nomor)
    if (baris === undefined || baris.sel.some(isNilai) || isJudulLaporan(lembar, baris)) break
    // A row of signs such as `*)` belongs to the header only when a named row stands above it.
    if (baris.sel.some(isLabel)) dari = nomor
  }
  return dari
}

function needsGrup({ baris }: Lembar, dasar: BarisLembar): boolean {
  const label = dasar.sel.filter(isLabel).map(normalizeLabel)
  if (new Set(label).size < label.length || label.some((satu) => KATA_BAGIAN.test(satu))) return true
  const berikut = listBerikut(baris, dasar.nomor)
  const terakhir = dasar.sel.reduce<number>((akhir, sel, kolom) => (isLabel(sel) ? kolom : akhir), 0)
  for (let kolom = 0; kolom <= terakhir; kolom += 1) {
    const isi = berikut.filter(({ sel }) => (sel[kolom] ?? null) !== null).length
    if (!isLabel(dasar.sel[kolom]) && isi * 2 > berikut.length) return true
  }
  return false
}

/** One text over everything: `REKAPITULASI PARTISIPASI …`, alone at the left or merged over most of the width. */
function isJudulLaporan({ gabungan, baris }: Lembar, { nomor, sel }: BarisLembar): boolean {
  const label = sel.flatMap((satu, kolom) => (isLabel(satu) ? [kolom] : []))
  const [kolom] = label
  if (kolom === undefined || label.length > 1) return false
  const blok = findGabungan(gabungan, nomor, kolom)
  const lebar = Math.max(...baris.slice(0, BARIS_DICARI).map((satu) => satu.sel.length))
  return kolom === 0 && (blok === undefined || blok.bawah === blok.atas)
    ? true
    : blok !== undefined && (blok.kanan - blok.kiri + 1) * 5 > lebar * 4
}

/** Rows below that divide what stands above: labels only, under a merge or under an empty head. */
function findBawah(lembar: Lembar, dasar: BarisLembar): number {
  const baca = createLabelReader(lembar, dasar.nomor + JUDUL_TERTINGGI)
  const byNomor = new Map(listBarisSampai(lembar, dasar.nomor + JUDUL_TERTINGGI).map((satu) => [satu.nomor, satu]))
  let sampai = dasar.nomor
  for (let nomor = dasar.nomor + 1; nomor < dasar.nomor + JUDUL_TERTINGGI; nomor += 1) {
    const baris = byNomor.get(nomor)
    if (baris === undefined || baris.sel.some(isNilai) || !baris.sel.some(isLabel)) break
    const isBagian = lembar.gabungan.some(
      ({ atas, bawah, kiri, kanan }) =>
        atas <= sampai &&
        atas >= dasar.nomor &&
        baca(atas, kiri) !== '' &&
        (bawah >= nomor || (kanan > kiri && baris.sel.slice(kiri, kanan + 1).some(isLabel))),
    )
    if (!isBagian && !isBarisBagian(baris)) break
    sampai = nomor
  }
  return sampai
}

/** `L | P | Jumlah | L | P | Jumlah` under heads that are not merged. */
function isBarisBagian({ sel }: BarisLembar): boolean {
  const label = sel.filter(isLabel)
  return label.length >= 2 && label.every((satu) => KATA_BAGIAN.test(normalizeLabel(satu)))
}

function listBerikut(baris: readonly BarisLembar[], nomor: number): readonly BarisLembar[] {
  const awal = baris.findIndex((satu) => satu.nomor > nomor)
  return awal === -1 ? [] : baris.slice(awal, awal + BARIS_DITIMBANG)
}
