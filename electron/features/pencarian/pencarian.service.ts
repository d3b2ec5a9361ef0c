import { buildCuplikan, isCocok, markTeks } from '@shared/features/pencarian/cuplikan.rules'
import { getRentangPeriode } from '@shared/features/pencarian/dokumen.rules'
import {
  type BagianKata,
  type BagianKueri,
  buildEkspresi,
  buildEkspresiJudul,
  isKoreksiPantas,
  isLanjutanPantas,
  listSalahKetik,
  parseKueri,
  TANDA,
} from '@shared/features/pencarian/kueri.rules'
import type { JenisTemuan, SaringanIsi, Temuan, TemuanList } from '@shared/features/pencarian/pencarian.schema'
import type { IndeksService } from './indeks.service'
import type { PencarianRepository, Pertanyaan, TemuanRow } from './pencarian.repository'

export type PencarianService = ReturnType<typeof createPencarianService>

export type Permintaan = Partial<SaringanIsi> & {
  readonly kata: string
  readonly limit: number
  readonly setelah: number | null
}

type Parts = { readonly repository: PencarianRepository; readonly indeks: IndeksService }

/** Records read before an answer. What a clerk changes is always among them; an import goes on in the background. */
const MOST_READ_FIRST = 40
const MOST_COUNTED = 1000
/** With fewer results than this, words that stand nowhere are taken for slips of the finger. */
const FEW = 3
const MOST_CORRECTIONS = 8
const CUPLIKAN = 320

/** Above this, weighing every place of a word would be felt while typing, and tells little. */
const MOST_WEIGHED = 2000
const MOST_CONTINUED = 120

/** Finds records by their words. */
export function createPencarianService({ repository, indeks }: Parts) {
  function find(permintaan: Permintaan): TemuanList {
    indeks.tryRead(MOST_READ_FIRST)
    const { kueri, koreksi, jumlah } = understand(permintaan)
    const question = toQuestion(kueri, permintaan, permintaan.limit + 1)
    if (question === null) return { ...NOTHING, belum: indeks.countBelum() }
    const offset = permintaan.setelah ?? 0
    const rows =
      permintaan.urutan === 'paling sesuai'
        ? listBest(kueri, question, offset)
        : repository.listNewest(question, offset)
    const page = rows.slice(0, permintaan.limit)
    return {
      baris: page.map((row) => toTemuan(row, kueri)),
      jumlah: Math.min(jumlah, MOST_COUNTED),
      isLebih: jumlah > MOST_COUNTED,
      berikut: rows.length > permintaan.limit ? offset + page.length : null,
      koreksi,
      belum: indeks.countBelum(),
    }
  }

  /** By weight where words are rare enough to have any; else those that are called so, and then the others. */
  function listBest(kueri: readonly BagianKueri[], question: Pertanyaan, offset: number): readonly TemuanRow[] {
    const isRare = kueri.every(
      (bagian) => countUpTo({ ...question, ekspresi: buildEkspresi([bagian]) ?? '' }, MOST_WEIGHED) < MOST_WEIGHED,
    )
    if (isRare) return repository.listBest(question, offset)
    const byName = buildEkspresiJudul(kueri)
    const named = { ...question, ekspresi: `(${question.ekspresi}) AND ${byName}` }
    const others = { ...question, ekspresi: `(${question.ekspresi}) NOT ${byName}` }
    const jumlah = countUpTo(named, MOST_COUNTED)
    const first = offset < jumlah ? repository.listNewest(named, offset).slice(0, jumlah - offset) : []
    if (first.length >= question.limit) return first
    const rest = { ...others, limit: question.limit - first.length }
    return [...first, ...repository.listNewest(rest, Math.max(0, offset - jumlah))]
  }

  /** What was asked for, with slips of the finger mended when as it stands next to nothing is found. */
  function understand(permintaan: Permintaan) {
    const kueri = parseKueri(permintaan.kata).map((bagian) => (bagian.jenis === 'kata' ? spellOut(bagian) : bagian))
    const jumlah = countFound(kueri, permintaan)
    const asTyped = { kueri, koreksi: [], jumlah }
    if (jumlah >= FEW || kueri.length === 0) return asTyped
    const mended = kueri.map((bagian) => (bagian.jenis === 'kata' ? mend(bagian) : bagian))
    const koreksi = mended.flatMap((bagian) =>
      bagian.jenis === 'kata' ? bagian.koreksi.slice(0, 1).map((menjadi) => ({ kata: bagian.kata, menjadi })) : [],
    )
    if (koreksi.length === 0) return asTyped
    const jumlahBaru = countFound(mended, permintaan)
    return jumlahBaru > jumlah ? { kueri: mended, koreksi, jumlah: jumlahBaru } : asTyped
  }

  function spellOut(bagian: BagianKata): BagianKata {
    return isLanjutanPantas(bagian)
      ? { ...bagian, lanjutan: repository.listBegun(bagian.kata, MOST_CONTINUED) }
      : bagian
  }

  function mend(bagian: BagianKata): BagianKata {
    if (!isKoreksiPantas(bagian) || bagian.lanjutan.length > 0) return bagian
    if (repository.listKnown(bagian.dasar, 1).length > 0) return bagian
    return { ...bagian, koreksi: repository.listKnown(listSalahKetik(bagian.kata), MOST_CORRECTIONS) }
  }

  function countFound(kueri: readonly BagianKueri[], permintaan: Permintaan): number {
    const question = toQuestion(kueri, permintaan, 0)
    return question === null ? 0 : countUpTo(question, MOST_COUNTED + 1)
  }

  function countUpTo(question: Pertanyaan, limit: number): number {
    return repository.count({ ...question, limit })
  }

  return { find }
}

const NOTHING: Omit<TemuanList, 'belum'> = { baris: [], jumlah: 0, isLebih: false, berikut: null, koreksi: [] }

function toQuestion(kueri: readonly BagianKueri[], permintaan: Permintaan, limit: number): Pertanyaan | null {
  const { jenis = [], jabatanId = null, dari = null, sampai = null } = permintaan
  const ekspresi = buildEkspresi(kueri, [
    jenis.map((satu: JenisTemuan) => TANDA.jenis(satu)),
    jabatanId === null ? [] : [TANDA.jabatan(jabatanId)],
  ])
  return ekspresi === null ? null : { ekspresi, limit, ...getRentangPeriode(dari, sampai) }
}

function toTemuan(row: TemuanRow, kueri: readonly BagianKueri[]): Temuan {
  const { jenis, baris, rapatId, tanggal, isi } = row
  const isNamed = row.judul !== ''
  return {
    jenis,
    id: baris,
    rapatId,
    tanggal,
    judul: markTeks(isNamed ? row.judul : (row.rapat ?? ''), isNamed ? kueri : []),
    perubahan: row.perubahan,
    cuplikan: isNamed && !isCocok(isi, kueri) ? [] : buildCuplikan(isi, kueri, CUPLIKAN),
  }
}
