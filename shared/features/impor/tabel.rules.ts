/** Understands one sheet as a table: header, columns, rows with data, and what stands around them. */
import { type BarisTabel, isJudulUlang, type JenisBaris, judgeBaris, type LabelJudul } from './baris-tabel.rules'
import { isLabel, normalizeLabel } from './isi-sel.rules'
import { extendJudul, findJudul, type LetakJudul } from './judul.rules'
import { type KolomTabel, listKolom } from './kolom.rules'
import { type BarisLembar, formatSel, type Gabungan, type Lembar } from './lembar.rules'

export type Tabel = {
  readonly lembar: string
  /** Null when the clerk said that there is none. */
  readonly judul: LetakJudul | null
  readonly kolom: readonly KolomTabel[]
  /** Column by which a row is named: its index, null when there is only figures. */
  readonly kolomKunci: number | null
  /** Every row below the header, each with what it is. */
  readonly baris: readonly BarisTabel[]
  /** Titles and notes above the header, and beside the table. */
  readonly catatanAtas: readonly string[]
  readonly catatanSamping: readonly string[]
}

/** What the clerk chose instead of the guess. */
export type PilihanTabel = {
  /** Only this block of cells. */
  readonly rentang?: Gabungan | undefined
  /** Last row of the header; `null`: the data begin at once. */
  readonly barisJudul?: number | null | undefined
  /** Columns that will be imported: a row without any of them is empty. Otherwise all columns of figures. */
  readonly kolomIsi?: readonly number[] | undefined
}

/** The table of a sheet, null when nothing on it looks like one. */
export function findTabel(asal: Lembar, pilihan: PilihanTabel = {}): Tabel | null {
  const lembar = pilihan.rentang === undefined ? asal : cutLembar(asal, pilihan.rentang)
  const judul = chooseJudul(lembar, pilihan.barisJudul)
  if (judul === null && pilihan.barisJudul !== null) return null
  const bawah = lembar.baris.filter(({ nomor }) => nomor > (judul?.sampai ?? 0))
  const teksJudul = listTeksJudul(lembar, judul)
  const kolom = listKolom(
    lembar,
    judul,
    bawah.filter(({ sel }) => !isJudulUlang(sel, teksJudul)),
  )
  const indeks = new Set(kolom.map((satu) => satu.indeks))
  const isi =
    pilihan.kolomIsi ?? kolom.filter((satu) => satu.isi === 'angka' && !satu.isRumus).map((satu) => satu.indeks)
  const kolomIsi = isi.length > 0 ? isi : kolom.filter((satu) => satu.isi === 'angka').map((satu) => satu.indeks)
  const baris = judgeBaris(
    bawah.flatMap((satu) => pickKolom(satu, indeks)),
    { judul: teksJudul, kolom, kolomIsi, gabungan: lembar.gabungan },
  )
  const tabel: Tabel = {
    lembar: lembar.nama,
    judul,
    kolom,
    kolomKunci: findKunci(kolom, baris),
    baris,
    catatanAtas: lembar.baris.filter(({ nomor }) => nomor < (judul?.dari ?? 0)).flatMap(listTeks),
    catatanSamping: lembar.baris
      .filter(({ nomor }) => nomor >= (judul?.dari ?? 0))
      .flatMap((satu) => listTeks({ ...satu, sel: satu.sel.filter((_, index) => !indeks.has(index)) })),
  }
  return isTabel(tabel) || pilihan.barisJudul !== undefined ? tabel : null
}

/** How many rows there are of each kind. */
export function countJenisBaris({ baris }: Tabel): Readonly<Record<JenisBaris, number>> {
  const hitung: Record<JenisBaris, number> = {
    data: 0,
    kosong: 0,
    total: 0,
    induk: 0,
    'judul ulang': 0,
    'nomor kolom': 0,
    'penanda halaman': 0,
    catatan: 0,
  }
  for (const { jenis } of baris) hitung[jenis] += 1
  return hitung
}

/**
 * The last text at or above each row in one column, by row number: a kecamatan that is written once, above or beside its
 * desa. Totals and notes carry nothing on.
 */
export function fillKeBawah({ baris }: Tabel, kolom: number): ReadonlyMap<number, string> {
  const hasil = new Map<number, string>()
  let terakhir = ''
  for (const { nomor, sel, jenis } of baris) {
    if (jenis !== 'data' && jenis !== 'kosong' && jenis !== 'induk') continue
    const teks = formatSel(sel[kolom])
    if (teks !== '') terakhir = teks
    if (terakhir !== '') hasil.set(nomor, terakhir)
  }
  return hasil
}

function chooseJudul(lembar: Lembar, barisJudul: number | null | undefined): LetakJudul | null {
  if (barisJudul === null) return null
  if (barisJudul === undefined) return findJudul(lembar)
  const dasar = lembar.baris.find(({ nomor }) => nomor === barisJudul)
  return dasar === undefined ? null : { ...extendJudul(lembar, dasar), sampai: barisJudul }
}

/** Only the cells of a block, where they stand. */
function cutLembar(lembar: Lembar, { atas, bawah, kiri, kanan }: Gabungan): Lembar {
  const baris = lembar.baris
    .filter(({ nomor }) => nomor >= atas && nomor <= bawah)
    .map((satu) => ({ ...satu, sel: satu.sel.slice(0, kanan + 1).map((sel, kolom) => (kolom < kiri ? null : sel)) }))
  return { ...lembar, baris: baris.filter(({ sel }) => sel.some((satu) => satu !== null)) }
}

function pickKolom(baris: BarisLembar, indeks: ReadonlySet<number>): readonly BarisLembar[] {
  const sel = baris.sel.map((satu, kolom) => (indeks.has(kolom) ? satu : null))
  return sel.some((satu) => satu !== null) ? [{ ...baris, sel }] : []
}

/** What each row of the header says, so that it is known again further down. */
function listTeksJudul(lembar: Lembar, judul: LetakJudul | null): readonly LabelJudul[] {
  if (judul === null) return []
  return lembar.baris
    .filter(({ nomor }) => nomor >= judul.dari && nomor <= judul.sampai)
    .map(({ sel }) => new Set(sel.filter(isLabel).map(normalizeLabel)))
}

/** The column of names that is filled best; codes only where there are no names. */
function findKunci(kolom: readonly KolomTabel[], baris: readonly BarisTabel[]): number | null {
  const isian = (indeks: number) => baris.filter(({ jenis, sel }) => jenis === 'data' && isLabel(sel[indeks])).length
  for (const isi of ['nama', 'teks'] as const) {
    const calon = kolom.filter((satu) => satu.isi === isi)
    const terisi = Math.max(0, ...calon.map(({ indeks }) => isian(indeks)))
    const terbaik = calon.find(({ indeks }) => isian(indeks) * 10 >= terisi * 9)
    if (terbaik !== undefined) return terbaik.indeks
  }
  return kolom.find(({ isi }) => isi === 'kode')?.indeks ?? null
}

/** A form has labels and no rows that repeat: at least half of what could be rows must look like it. */
function isTabel({ kolom, baris }: Tabel): boolean {
  const calon = baris.filter(({ jenis }) => jenis === 'data' || jenis === 'kosong' || jenis === 'induk')
  const baik = calon.filter(({ jenis, sel }) => jenis === 'kosong' || sel.filter((satu) => satu !== null).length >= 2)
  const catatan = baris.filter(({ jenis }) => jenis === 'catatan').length
  const data = baik.filter(({ jenis }) => jenis !== 'kosong').length
  // Without a column of figures or codes, two rows are lines of a form as easily as rows of a table.
  const isTeksSaja = kolom.every(
    ({ isi }) => isi === 'teks' || isi === 'nama' || isi === 'kosong' || isi === 'nomor urut',
  )
  return kolom.length >= 2 && data >= (isTeksSaja ? 3 : 1) && baik.length * 2 >= calon.length + catatan
}

function listTeks({ sel }: BarisLembar): readonly string[] {
  const teks = sel
    .map(formatSel)
    .filter((satu) => satu !== '')
    .join(' ')
  return teks === '' ? [] : [teks]
}
