/** The columns of a table: what they are called, told apart where the file calls several alike, and what they seem to hold. */
import { createLabelReader, isLabel, isNilai, normalizeLabel } from './isi-sel.rules'
import type { LetakJudul } from './judul.rules'
import { type BarisLembar, formatHurufKolom, type Lembar, type Sel } from './lembar.rules'

export type IsiKolom = 'nomor urut' | 'kode' | 'nama' | 'angka' | 'persen' | 'tanggal' | 'teks' | 'kosong'

export type KolomTabel = {
  /** From 0. */
  readonly indeks: number
  readonly huruf: string
  /** The lowest label over the column; '' when it has none. */
  readonly judul: string
  /** Labels above it, or of the column at its left that a repeated header belongs to. */
  readonly grup: string | null
  /** What people read, different for every column of the table. */
  readonly label: string
  /** A guess from header and values, for the first proposal of a mapping. */
  readonly isi: IsiKolom
  /** Nearly all values are results of formulas: derived, not entered. */
  readonly isRumus: boolean
  readonly isTersembunyi: boolean
}

const NOMOR_URUT = /^(?:no|nomor|nr|no urut|nomor urut|urut)$/
const KODE = /\b(?:kode|k o d e|code|id)\b/
const PERSEN = /persen|%|\bpct\b/i
const NAMA =
  /\b(?:nama|kecamatan|kelurahan|desa|distrik|kampung|nagari|wilayah|daerah|lokasi|kabupaten|kota|kab|provinsi|tps|uraian)\b/
const KODE_WILAYAH = /^\d{2}(?:\.\d{2}){0,2}(?:\.\d{4})?$/
/** A column after an empty one that is filled this seldom is a note beside the table. */
const TERISI_CATATAN = 0.1
const TERISI_TANPA_JUDUL = 0.3

/** Columns of the table below `judul`, from left to right; without a header, all that hold something. */
export function listKolom(
  lembar: Lembar,
  judul: LetakJudul | null,
  baris: readonly BarisLembar[],
): readonly KolomTabel[] {
  const baca = createLabelReader(lembar, judul?.sampai ?? 0)
  const lebar = lembar.baris.reduce((terlebar, { sel }) => Math.max(terlebar, sel.length), 0)
  const kolom = Array.from({ length: lebar }, (_, indeks) => {
    const { teks, grup } = judul === null ? { teks: '', grup: null } : readJudul(lembar, judul, indeks, baca)
    return { indeks, judul: teks, grup, sel: baris.map(({ sel }) => sel[indeks] ?? null) }
  })
  const termasuk = kolom.filter((satu, posisi) => isTermasuk(satu, kolom[posisi - 1], baris.length, judul !== null))
  const bernama = addGrupKiri(termasuk)
  return bernama.map(({ indeks, judul: teks, grup, sel }) => ({
    indeks,
    huruf: formatHurufKolom(indeks),
    judul: teks,
    grup,
    label: buildLabel(indeks, teks, grup, bernama),
    isi: guessIsi(teks, grup, sel),
    isRumus: countRumus(baris, indeks) * 10 > sel.filter((satu) => satu !== null).length * 9,
    isTersembunyi: lembar.kolomTersembunyi.includes(indeks),
  }))
}

type KolomMentah = {
  readonly indeks: number
  readonly judul: string
  readonly grup: string | null
  readonly sel: readonly (Sel | null)[]
}

/** The lowest label over a column, and those above it; a group head without a merge reaches to the next label at its right. */
function readJudul(
  { gabungan }: Lembar,
  { dari, sampai }: LetakJudul,
  indeks: number,
  baca: (nomor: number, kolom: number) => string,
): { readonly teks: string; readonly grup: string | null } {
  const tingkat: string[] = []
  for (let nomor = dari; nomor <= sampai; nomor += 1) {
    let teks = baca(nomor, indeks)
    const isGrup = nomor < sampai && baca(sampai, indeks) !== '' && gabungan.length === 0
    for (let kiri = indeks - 1; teks === '' && isGrup && kiri >= 0; kiri -= 1) {
      teks = baca(nomor, kiri)
      // Under the head of a column that has no part below, the group ends.
      if (teks !== '' && baca(sampai, kiri) === '') teks = ''
      if (baca(sampai, kiri) === '') break
    }
    if (/[\p{L}\p{N}]/u.test(teks) && tingkat.at(-1) !== teks) tingkat.push(teks)
  }
  return { teks: tingkat.at(-1) ?? '', grup: tingkat.slice(0, -1).join(' · ') || null }
}

function isTermasuk(kolom: KolomMentah, kiri: KolomMentah | undefined, baris: number, hasJudul: boolean): boolean {
  const terisi = kolom.sel.filter((satu) => satu !== null).length / Math.max(1, baris)
  if (!hasJudul) return terisi > 0
  if (kolom.judul === '') return terisi >= TERISI_TANPA_JUDUL
  const isSetelahCelah = kiri !== undefined && kiri.judul === '' && kiri.sel.every((satu) => satu === null)
  return !isSetelahCelah || terisi >= TERISI_CATATAN
}

/** Equal headers belong to the nearest column at their left whose header stands once: `Persentase` behind `Pemilih L`. */
function addGrupKiri(kolom: readonly KolomMentah[]): readonly KolomMentah[] {
  const hitung = countJudul(kolom)
  let induk: string | null = null
  return kolom.map((satu) => {
    const isUnik = (hitung.get(buildKunci(satu)) ?? 0) === 1
    if (isUnik) induk = satu.judul
    return isUnik || satu.grup !== null ? satu : { ...satu, grup: induk }
  })
}

function countJudul(kolom: readonly KolomMentah[]): ReadonlyMap<string, number> {
  const hitung = new Map<string, number>()
  for (const satu of kolom) hitung.set(buildKunci(satu), (hitung.get(buildKunci(satu)) ?? 0) + 1)
  return hitung
}

function buildKunci({ judul, grup }: KolomMentah): string {
  return `${normalizeLabel(grup ?? '')}|${normalizeLabel(judul)}`
}

function buildLabel(indeks: number, judul: string, grup: string | null, kolom: readonly KolomMentah[]): string {
  const huruf = formatHurufKolom(indeks)
  if (judul === '') return `Kolom ${huruf}`
  const nama = grup === null ? judul : `${grup} · ${judul}`
  const isSama = kolom.filter((satu) => buildKunci(satu) === buildKunci({ indeks, judul, grup, sel: [] })).length > 1
  return isSama ? `${nama} (kolom ${huruf})` : nama
}

function guessIsi(judul: string, grup: string | null, sel: readonly (Sel | null)[]): IsiKolom {
  const isi = sel.filter((satu) => satu !== null)
  const kata = normalizeLabel(judul)
  const lebihSeparuh = (test: (satu: Sel) => boolean) => isi.filter(test).length * 2 > isi.length
  if (NOMOR_URUT.test(kata)) return 'nomor urut'
  if (KODE.test(kata)) return 'kode'
  if (isi.length === 0) return 'kosong'
  if (PERSEN.test(`${judul} ${grup ?? ''}`) || lebihSeparuh(isPersen)) return 'persen'
  if (lebihSeparuh((satu) => typeof satu === 'object' && satu.jenis === 'tanggal')) return 'tanggal'
  if (lebihSeparuh((satu) => typeof satu === 'string' && KODE_WILAYAH.test(satu))) return 'kode'
  if (lebihSeparuh((satu) => isNilai(satu) || isTanpaNilai(satu))) return 'angka'
  return NAMA.test(kata) ? 'nama' : 'teks'
}

function isPersen(sel: Sel): boolean {
  return typeof sel === 'string' ? /\d\s*%$/.test(sel) : typeof sel === 'object' && sel.jenis === 'persen'
}

/** `-` stands for nothing in columns of figures. */
function isTanpaNilai(sel: Sel): boolean {
  return typeof sel === 'string' && !isLabel(sel)
}

function countRumus(baris: readonly BarisLembar[], indeks: number): number {
  return baris.filter(({ rumus }) => rumus?.includes(indeks)).length
}
