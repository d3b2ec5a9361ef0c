import { buildCuplikan, isCocok, markTeks } from '@shared/features/pencarian/cuplikan.rules'
import { getRentangPeriode } from '@shared/features/pencarian/dokumen.rules'
import {
  type BagianKata,
  type BagianKueri,
  buildEkspresi,
  isKoreksiPantas,
  listSalahKetik,
  parseKueri,
  TANDA,
} from '@shared/features/pencarian/kueri.rules'
import type { JenisTemuan, SaringanIsi, Temuan, TemuanList } from '@shared/features/pencarian/pencarian.schema'
import type { IndeksService } from './indeks.service'
import type { PencarianRepository, TemuanRow } from './pencarian.repository'

export type PencarianService = ReturnType<typeof createPencarianService>

export type Permintaan = Partial<SaringanIsi> & {
  readonly kata: string
  readonly limit: number
  readonly setelah: number | null
}

type Parts = { readonly repository: PencarianRepository; readonly indeks: IndeksService }

/** Records read before an answer. What a clerk changes is always among them; an import goes on in the background. */
const MOST_READ_FIRST = 100
const MOST_COUNTED = 1000
/** With fewer results than this, words that stand nowhere are taken for slips of the finger. */
const FEW = 3
const MOST_CORRECTIONS = 8
const CUPLIKAN = 240

/** Finds records by their words. */
export function createPencarianService({ repository, indeks }: Parts) {
  function find(permintaan: Permintaan): TemuanList {
    indeks.tryRead(MOST_READ_FIRST)
    const { kueri, koreksi, jumlah } = understand(permintaan)
    const question = toQuestion(kueri, permintaan, permintaan.limit + 1)
    if (question === null) return { ...NOTHING, belum: indeks.countBelum() }
    const isByWorth = permintaan.urutan === 'paling sesuai'
    const offset = permintaan.setelah ?? 0
    const rows = isByWorth
      ? repository.listBest(question, offset)
      : repository.listNewest(withCursor(question, permintaan))
    const page = rows.slice(0, permintaan.limit)
    const last = page.at(-1)
    const next = isByWorth ? offset + page.length : (last?.nomor ?? null)
    return {
      baris: page.map((row) => toTemuan(row, kueri)),
      jumlah: Math.min(jumlah, MOST_COUNTED),
      isLebih: jumlah > MOST_COUNTED,
      berikut: rows.length > permintaan.limit ? next : null,
      koreksi,
      belum: indeks.countBelum(),
    }
  }

  /** What was asked for, with slips of the finger mended when as it stands next to nothing is found. */
  function understand(permintaan: Permintaan) {
    const kueri = parseKueri(permintaan.kata)
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

  function mend(bagian: BagianKata): BagianKata {
    const { kata, dasar, isAwalan } = bagian
    if (!isKoreksiPantas(bagian) || (isAwalan && repository.hasBegun(kata))) return bagian
    if (repository.listKnown(dasar).length > 0) return bagian
    return { ...bagian, koreksi: repository.listKnown(listSalahKetik(kata)).slice(0, MOST_CORRECTIONS) }
  }

  function countFound(kueri: readonly BagianKueri[], permintaan: Permintaan): number {
    const question = toQuestion(kueri, permintaan, MOST_COUNTED + 1)
    return question === null ? 0 : repository.count(question)
  }

  return { find }
}

const NOTHING: Omit<TemuanList, 'belum'> = { baris: [], jumlah: 0, isLebih: false, berikut: null, koreksi: [] }

function toQuestion(kueri: readonly BagianKueri[], permintaan: Permintaan, limit: number) {
  const { jenis = [], jabatanId = null, dari = null, sampai = null } = permintaan
  const ekspresi = buildEkspresi(kueri, [
    jenis.map((satu: JenisTemuan) => TANDA.jenis(satu)),
    jabatanId === null ? [] : [TANDA.jabatan(jabatanId)],
  ])
  return ekspresi === null ? null : { ekspresi, limit, ...getRentangPeriode(dari, sampai) }
}

function withCursor<T extends { readonly sampai: number }>(question: T, { setelah }: Permintaan): T {
  return setelah === null ? question : { ...question, sampai: Math.min(question.sampai, setelah - 1) }
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
    cuplikan: isNamed && !isCocok(isi, kueri) ? [] : buildCuplikan(isi, kueri, CUPLIKAN),
  }
}
