/** Tells rows with data from everything else that stands in a table: totals, parents, repeated heads, page marks, notes. */
import { isLabel, isNilai, normalizeLabel } from './isi-sel.rules'
import type { KolomTabel } from './kolom.rules'
import { type BarisLembar, formatSel, type Gabungan, type Sel } from './lembar.rules'

export type JenisBaris =
  | 'data'
  /** A name without figures. */
  | 'kosong'
  | 'total'
  /** Holds the sum or the head of rows below it: a kecamatan above its desa. */
  | 'induk'
  | 'judul ulang'
  | 'nomor kolom'
  | 'penanda halaman'
  | 'catatan'

export type BarisTabel = BarisLembar & { readonly jenis: JenisBaris }

/** Labels of one header row as `normalizeLabel` gives them. */
export type LabelJudul = ReadonlySet<string>

export type KonteksBaris = {
  /** Labels of each header row, in their one form. */
  readonly judul: readonly LabelJudul[]
  readonly kolom: readonly KolomTabel[]
  /** Columns of figures; a row without one of them is empty. */
  readonly kolomIsi: readonly number[]
  readonly gabungan: readonly Gabungan[]
}

const TOTAL = /^(?:grand |sub ?)?(?:total|jumlah|jml)(?= |$)|\bdipindahkan\b|^pindahan\b/
const CATATAN =
  /^(?:catatan|keterangan|ket|sumber|note|mengetahui|nip|ditetapkan|dibuat|disahkan|tempat tanggal)\b|^\*/i
const HALAMAN = /^[-–—]\s*\d+\s*[-–—]$|^(?:hal|halaman|page)\b.{0,12}\d/i
/** Where so many rows begin with "Jumlah", it is what they are about and not their sum. */
const TOTAL_TERBANYAK = 0.4

/** Judges the rows below the header, in their order. */
export function judgeBaris(baris: readonly BarisLembar[], konteks: KonteksBaris): readonly BarisTabel[] {
  const judgedOne = baris.map((satu, index) => ({ ...satu, jenis: judgeSatu(satu, baris[index - 1], konteks) }))
  const total = judgedOne.filter(({ jenis }) => jenis === 'total').length
  const isTurned = total > Math.max(2, judgedOne.length * TOTAL_TERBANYAK)
  const judged = isTurned
    ? judgedOne.map((satu) => (satu.jenis === 'total' ? { ...satu, jenis: 'data' as const } : satu))
    : judgedOne
  return markCatatanBawah(markInduk(judged, konteks), konteks)
}

function judgeSatu(baris: BarisLembar, atas: BarisLembar | undefined, konteks: KonteksBaris): JenisBaris {
  const isi = baris.sel.filter((satu) => satu !== null)
  const [pertama] = isi
  if (isi.length === 1 && typeof pertama === 'string' && HALAMAN.test(pertama)) return 'penanda halaman'
  if (isJudulUlang(baris.sel, konteks.judul)) return 'judul ulang'
  const isDiBawahJudul = () => atas === undefined || isJudulUlang(atas.sel, konteks.judul)
  if (isNomorKolom(isi) && isDiBawahJudul()) return 'nomor kolom'
  // What has a code is a record, whatever it is called.
  const kolomKode = konteks.kolom.find((satu) => satu.isi === 'kode')?.indeks
  const isBerkode = kolomKode !== undefined && isNilai(baris.sel[kolomKode])
  const label = isBerkode ? undefined : baris.sel.find(isLabel)
  if (label !== undefined && TOTAL.test(normalizeLabel(label))) return 'total'
  const isTerisi = hasIsi(baris, konteks.kolomIsi)
  if (label !== undefined && CATATAN.test(label) && !isTerisi) return 'catatan'
  return isTerisi || konteks.kolomIsi.length === 0 ? 'data' : 'kosong'
}

/** A formula over empty cells gives 0: that is still nothing. */
function hasIsi({ sel, rumus }: BarisLembar, kolomIsi: readonly number[]): boolean {
  return kolomIsi.some((kolom) => {
    const satu = sel[kolom] ?? null
    return satu !== null && !(satu === 0 && rumus?.includes(kolom))
  })
}

/** Whether most of the labels of a row stand in one row of the header. */
export function isJudulUlang(sel: BarisLembar['sel'], judul: readonly LabelJudul[]): boolean {
  // Nearly every row of data ends here, at its first figure.
  if (sel.some(isNilai)) return false
  const teks = sel.flatMap((satu) => (isLabel(satu) ? [normalizeLabel(satu)] : []))
  if (teks.length < 2) return false
  return judul.some((ada) => teks.filter((satu) => ada.has(satu)).length * 5 >= teks.length * 3)
}

/** `1 2 3 4` or `(1) (2) (3)` under a header. */
function isNomorKolom(isi: readonly Sel[]): boolean {
  if (isi.length < 3) return false
  return isi.every((sel, index) => /^\(?(\d+)\)?$/.exec(formatSel(sel))?.[1] === String(index + 1))
}

/**
 * A row is the parent of those below when its code begins theirs, when it is merged over the columns in which they have
 * a number and a name, or when it is called a kecamatan among rows that are not.
 */
function markInduk(baris: readonly BarisTabel[], { kolom, gabungan }: KonteksBaris): readonly BarisTabel[] {
  const kolomKode = kolom.find(({ isi }) => isi === 'kode')?.indeks
  const lebarKepala = new Map(gabungan.map(({ atas, kiri, kanan }) => [`${atas}:${kiri}`, kanan - kiri]))
  const kiri = kolom[0]?.indeks ?? 0
  const berisi = baris.filter(({ jenis }) => jenis === 'data' || jenis === 'kosong')
  const isGabungan = ({ nomor, sel }: BarisLembar) =>
    isLabel(sel[kiri]) && (lebarKepala.get(`${nomor}:${kiri}`) ?? 0) > 0
  const isKecamatan = ({ sel }: BarisLembar) => /^kec(?:amatan|\.)?\s/i.test(sel.find(isLabel) ?? '')
  const byGabungan = isSebagian(berisi, isGabungan)
  const byNama = isSebagian(berisi, isKecamatan)
  const kodeInduk = kolomKode === undefined ? new Set<string>() : listKodeInduk(berisi, kolomKode)
  return baris.map((satu) => {
    if (satu.jenis !== 'data' && satu.jenis !== 'kosong') return satu
    const kode = kolomKode === undefined ? '' : formatKode(satu.sel[kolomKode])
    const isInduk = kodeInduk.has(kode) || (byGabungan && isGabungan(satu)) || (byNama && isKecamatan(satu))
    return isInduk ? { ...satu, jenis: 'induk' } : satu
  })
}

function isSebagian(baris: readonly BarisTabel[], test: (satu: BarisTabel) => boolean): boolean {
  const jumlah = baris.filter(test).length
  return jumlah > 0 && jumlah * 2 < baris.length
}

/** Codes that stand in front of another code of the table: `31.71` before `31.71.01`. */
function listKodeInduk(baris: readonly BarisTabel[], kolomKode: number): ReadonlySet<string> {
  const semua = baris.map(({ sel }) => formatKode(sel[kolomKode]))
  const ada = new Set(semua)
  return new Set(
    semua
      .flatMap((kode) => {
        const bagian = kode.split('.')
        return bagian.slice(1).map((_, index) => bagian.slice(0, index + 1).join('.'))
      })
      .filter((kode) => ada.has(kode)),
  )
}

function formatKode(sel: Sel | null | undefined): string {
  return typeof sel === 'string' || typeof sel === 'number' ? String(sel).trim() : ''
}

/**
 * Notes and signatures under the table. What a gap cuts off from the last row with figures is a note; so is what has
 * no name. A name alone right under the data is an empty row, unless such notes follow and the table has no other.
 */
function markCatatanBawah(baris: readonly BarisTabel[], { kolom, kolomIsi }: KonteksBaris): readonly BarisTabel[] {
  const terakhir = baris.findLastIndex((satu) => isBarisTabel(satu, kolom, kolomIsi))
  const isBernama = ({ sel }: BarisTabel) => isLabel(sel[kolom[0]?.indeks ?? 0])
  const hasKosong = baris.slice(0, terakhir).some(({ jenis }) => jenis === 'kosong')
  const hasTanpaNama = baris.slice(terakhir + 1).some((satu) => !isBernama(satu))
  let isTerpisah = false
  return baris.map((satu, index) => {
    if (index <= terakhir) return satu
    isTerpisah ||= satu.nomor > (baris[index - 1]?.nomor ?? satu.nomor) + 1
    const isCatatan = isTerpisah || !isBernama(satu) || (hasTanpaNama && !hasKosong)
    return isCatatan ? { ...satu, jenis: 'catatan' } : satu
  })
}

function isBarisTabel({ jenis, sel }: BarisTabel, kolom: readonly KolomTabel[], kolomIsi: readonly number[]): boolean {
  if (jenis === 'total' || jenis === 'induk' || jenis === 'judul ulang') return true
  if (jenis !== 'data') return false
  if (kolomIsi.length > 0) return kolomIsi.some((satu) => isNilai(sel[satu]))
  return sel.filter((satu) => satu !== null).length * 2 >= kolom.length
}
