import { formatTeksPolos, type TeksKaya, teksKayaSchema } from '@shared/lib/teks-kaya'
import { buildSidikJari, type Draf } from './draf'

/** Where a draft belongs, written into its key: `<rapatId>/<jenis>/<id>`. */
export const jenisDrafList = [
  'pembahasan',
  'simpulan',
  'bagian',
  'keputusan',
  'tindak-lanjut',
  'keterangan-foto',
  'keputusan-baru',
  'tindak-lanjut-baru',
  'pertanyaan',
  'jawaban',
  'baris-baru',
] as const
export type JenisDraf = (typeof jenisDrafList)[number]

const MASUK = 'baris-masuk'

export type DrafTersisa = {
  readonly kunci: string
  readonly jenis: JenisDraf
  /** Id of the record or, for a new line, of its acara. */
  readonly id: string
  readonly isi: TeksKaya | string
  readonly waktu: string
}

type Baris = { readonly id: string; readonly isi: string }

export type HasilPulih = {
  /** The core still holds what the text was begun on: it can simply be saved. */
  readonly simpan: readonly DrafTersisa[]
  /** The core holds something newer: the clerk decides. */
  readonly tawarkan: readonly DrafTersisa[]
  /** Keys whose text the core holds already, or that say nothing. */
  readonly buang: readonly string[]
}

export function buildKunciDraf(rapatId: string, jenis: JenisDraf, id: string): string {
  return `${rapatId}/${jenis}/${id}`
}

/**
 * Sorts the drafts that an earlier run left behind.
 * @param getIsi what the core holds for a record now; `undefined` when the record is gone
 * @param getBarisList lines of an acara as the core holds them, for lines that had no record when their draft began
 */
export function sortDraf(
  drafList: readonly (Draf & { readonly kunci: string })[],
  getIsi: (jenis: JenisDraf, id: string) => TeksKaya | string | undefined,
  getBarisList: (jenis: JenisDraf, acaraId: string) => readonly Baris[] = () => [],
): HasilPulih {
  const simpan: DrafTersisa[] = []
  const tawarkan: DrafTersisa[] = []
  const buang: string[] = []
  for (const draf of drafList) {
    const tersisa = parseTersisa(draf, getBarisList)
    if (tersisa === undefined || formatDraf(tersisa) === '') {
      buang.push(draf.kunci)
      continue
    }
    if (tersisa.jenis === 'baris-baru') {
      // A line of fast writing: either its record was made, or it still has to be.
      const isTercatat = getBarisList('baris-baru', getAcaraId(tersisa)).some(
        ({ isi }) => buildSidikJari(isi) === draf.dasar,
      )
      if (isTercatat) buang.push(draf.kunci)
      else simpan.push(tersisa)
      continue
    }
    const kini = getIsi(tersisa.jenis, tersisa.id)
    if (kini !== undefined && buildSidikJari(kini) === buildSidikJari(tersisa.isi)) buang.push(draf.kunci)
    else if (kini !== undefined && buildSidikJari(kini) === draf.dasar) simpan.push(tersisa)
    else tawarkan.push(tersisa)
  }
  return { simpan, tawarkan, buang }
}

/** Acara of a new line: the first part of its id. */
export function getAcaraId({ id }: Pick<DrafTersisa, 'id'>): string {
  return id.split('.')[0] ?? ''
}

/** The line that is being written: its own field takes it up again. */
export function buildKunciMasuk(rapatId: string, acaraId: string): string {
  return `${rapatId}/${MASUK}/${acaraId}`
}

export function isDrafMasuk(kunci: string): boolean {
  return kunci.split('/')[1] === MASUK
}

/** The words of a draft, for showing what would come back. */
export function formatDraf({ isi }: Pick<DrafTersisa, 'isi'>): string {
  return typeof isi === 'string' ? isi.trim() : formatTeksPolos(isi)
}

function parseTersisa(
  { kunci, isi, waktu, dasar }: Draf & { readonly kunci: string },
  getBarisList: (jenis: JenisDraf, acaraId: string) => readonly Baris[],
): DrafTersisa | undefined {
  const [, jenisText, id] = kunci.split('/')
  const jenis = jenisDrafList.find((satu) => satu === jenisText)
  if (jenis === undefined || id === undefined) return undefined
  const teks = typeof isi === 'string' ? isi : teksKayaSchema.safeParse(isi).data
  if (teks === undefined) return undefined
  // The record of a new line was made by an early save, before the rest of its words: they belong to that record.
  const pemilik = getBarisList(jenis, getAcaraId({ id })).find((baris) => buildSidikJari(baris.isi) === dasar)
  const milik = pemilik === undefined ? undefined : JENIS_TERSIMPAN[jenis]
  if (pemilik !== undefined && milik !== undefined) return { kunci, jenis: milik, id: pemilik.id, isi: teks, waktu }
  return { kunci, jenis, id, isi: teks, waktu }
}

const JENIS_TERSIMPAN: Partial<Record<JenisDraf, JenisDraf>> = {
  'keputusan-baru': 'keputusan',
  'tindak-lanjut-baru': 'tindak-lanjut',
}
