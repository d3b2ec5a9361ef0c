/**
 * Sentences that Simpul drafts from recorded facts, in the wording of papers.md 3.2. A sentence whose facts are missing
 * does not exist: nothing is ever invented. In the stored text of a part a sentence that nobody has touched is kept as a
 * reference to its facts and follows them; once the clerk has changed a word of it, it is his own text and stays.
 */
import { formatRingkasanKehadiran } from '@shared/features/kehadiran/kehadiran.rules'
import type { HitungKehadiran } from '@shared/features/kehadiran/kehadiran.schema'
import type { Rapat } from '@shared/features/rapat/rapat.schema'
import { formatJam } from '@shared/lib/format-tanggal'
import { continueAfter, withoutTitik } from '@shared/lib/kalimat'
import type { TeksKaya, TeksKayaNode } from '@shared/lib/teks-kaya'
import { formatJumlahTerbilang } from '@shared/lib/terbilang'
import type { BagianNaskah, KalimatTersusun, SumberKalimat } from './notula.schema'

/** Recorded facts from which sentences are drafted. `pimpinan` is the jabatan as printed: `Pj. Wali Kota Contoh`. */
export type FaktaRapat = Pick<Rapat, 'jamMulai' | 'jamSelesai' | 'zona' | 'tempat' | 'dasar' | 'tujuan'> & {
  readonly pimpinan: string | null
  readonly kehadiran: Pick<HitungKehadiran, 'hadir' | 'diwakili' | 'izin' | 'tidakHadir' | 'tamu'>
  readonly keputusan: number
  readonly tindakLanjut: number
}

export type Kalimat = {
  readonly kode: string
  readonly teks: string
  readonly sumber: readonly SumberKalimat[]
  /** Stands in the draft by itself; the others wait to be put in. */
  readonly isBawaan: boolean
}

/** The node that stands in a stored text for a sentence that follows its facts. */
const ACUAN = 'kalimat'

const FAKTA = (kata: string): SumberKalimat => ({ layar: 'rapat', kata })

/** The sentences of one part that the recorded facts allow, in their order. */
export function listKalimat(bagian: BagianNaskah, fakta: FaktaRapat): readonly Kalimat[] {
  const list = bagian === 'pembukaan' ? listPembukaan(fakta) : listPenutup(fakta)
  return list.filter((satu) => satu !== null)
}

function listPembukaan(fakta: FaktaRapat): readonly (Kalimat | null)[] {
  const { pimpinan, jamMulai, zona, tempat, dasar, tujuan, kehadiran } = fakta
  const di = tempat === null ? '' : ` di ${withoutTitik(tempat)}`
  const tercatat = kehadiran.hadir + kehadiran.diwakili + kehadiran.izin + kehadiran.tidakHadir
  return [
    pimpinan === null || jamMulai === null
      ? null
      : {
          kode: 'dibuka',
          teks: `Rapat dibuka oleh ${pimpinan} pada pukul ${formatJam(jamMulai)} ${zona}${di}.`,
          sumber: [FAKTA(tempat === null ? 'pimpinan dan jam mulai' : 'pimpinan, jam mulai, dan tempat')],
          isBawaan: true,
        },
    dasar === null
      ? null
      : {
          kode: 'dasar',
          teks: `Rapat dilaksanakan berdasarkan ${continueAfter(dasar, /^berdasarkan\s+/i)}.`,
          sumber: [FAKTA('dasar')],
          isBawaan: true,
        },
    tujuan === null
      ? null
      : {
          kode: 'tujuan',
          teks: `Rapat bertujuan untuk ${continueAfter(tujuan, /^(?:bertujuan\s+)?untuk\s+/i)}.`,
          sumber: [FAKTA('tujuan')],
          isBawaan: true,
        },
    tercatat === 0
      ? null
      : {
          kode: 'kehadiran',
          teks: `Pada rapat ini ${formatRingkasanKehadiran(kehadiran)}.`,
          sumber: [{ layar: 'kehadiran', kata: 'jumlah menurut status' }],
          isBawaan: false,
        },
  ]
}

function listPenutup({ pimpinan, jamSelesai, zona, keputusan, tindakLanjut }: FaktaRapat): readonly (Kalimat | null)[] {
  const hasil = [formatHasil(keputusan, 'keputusan'), formatHasil(tindakLanjut, 'tindak lanjut')].filter(
    (satu) => satu !== null,
  )
  return [
    hasil.length === 0
      ? null
      : {
          kode: 'hasil',
          teks: `Rapat menghasilkan ${hasil.join(' dan ')}.`,
          sumber: [{ layar: 'notula', kata: 'jumlah keputusan dan tindak lanjut' }],
          isBawaan: false,
        },
    pimpinan === null || jamSelesai === null
      ? null
      : {
          kode: 'ditutup',
          teks: `Rapat ditutup oleh ${pimpinan} pada pukul ${formatJam(jamSelesai)} ${zona} dengan ucapan terima kasih kepada seluruh peserta.`,
          sumber: [FAKTA('pimpinan dan jam selesai')],
          isBawaan: true,
        },
  ]
}

/** The draft of a part that nobody has touched: one paragraph, empty when there are no facts. */
export function buildTersusun(kalimatList: readonly Kalimat[]): TeksKaya {
  const teks = kalimatList
    .filter(({ isBawaan }) => isBawaan)
    .map((satu) => satu.teks)
    .join(' ')
  return {
    type: 'doc',
    content: [teks === '' ? { type: 'paragraph' } : { type: 'paragraph', content: [toText(teks)] }],
  }
}

/**
 * The text for storing: every drafted sentence that stands in it word for word becomes a reference, so that it goes on
 * following its facts. Each sentence is taken once.
 */
export function linkKalimat(doc: TeksKaya, kalimatList: readonly Kalimat[]): TeksKaya {
  const sisa = new Set(kalimatList)
  const link = (node: TeksKayaNode): readonly TeksKayaNode[] => {
    if (node.content !== undefined) return [{ ...node, content: node.content.flatMap(link) }]
    const teks = node.text
    if (teks === undefined) return [node]
    const satu = [...sisa].find((kalimat) => teks.includes(kalimat.teks))
    if (satu === undefined) return [node]
    sisa.delete(satu)
    const mulai = teks.indexOf(satu.teks)
    const potong = (text: string) => (text === '' ? [] : link({ ...node, text }))
    const { text: _, ...tanpaTeks } = node
    return [
      ...potong(teks.slice(0, mulai)),
      { ...tanpaTeks, type: ACUAN, attrs: { kode: satu.kode } },
      ...potong(teks.slice(mulai + satu.teks.length)),
    ]
  }
  return { ...doc, content: (doc.content ?? []).flatMap(link) }
}

/** The stored text as people read it: each reference is its sentence of today, or nothing when its facts are gone. */
export function fillKalimat(doc: TeksKaya, kalimatList: readonly Kalimat[]): TeksKaya {
  const teksByKode = new Map(kalimatList.map(({ kode, teks }) => [kode, teks]))
  const fill = (node: TeksKayaNode): TeksKayaNode => {
    if (node.content === undefined) return node
    const content: TeksKayaNode[] = []
    for (const anak of node.content) addRun(content, anak.type === ACUAN ? toRun(anak, teksByKode) : fill(anak))
    return { ...node, content: trimRuns(content) }
  }
  return { ...fill(doc), type: 'doc' }
}

/** Codes of the sentences that a stored text refers to. */
function listAcuan(node: TeksKayaNode): readonly unknown[] {
  return node.type === ACUAN ? [node.attrs?.kode] : (node.content ?? []).flatMap(listAcuan)
}

/** For the screen: every sentence that could be drafted, where it comes from, and whether it stands in the text. */
export function describeKalimat(tersimpan: TeksKaya | null, kalimatList: readonly Kalimat[]): KalimatTersusun[] {
  const acuan = new Set(tersimpan === null ? [] : listAcuan(tersimpan))
  return kalimatList.map(({ kode, teks, sumber, isBawaan }) => ({
    kode,
    teks,
    sumber: [...sumber],
    tersusun: tersimpan === null ? isBawaan : acuan.has(kode),
  }))
}

/** The text with this sentence at its end, in the last paragraph. */
export function addKalimat(doc: TeksKaya, teks: string): TeksKaya {
  const content = doc.content ?? []
  const terakhir = content.at(-1)
  if (terakhir?.type !== 'paragraph')
    return { ...doc, content: [...content, { type: 'paragraph', content: [toText(teks)] }] }
  const runs = terakhir.content ?? []
  const baru = runs.length === 0 ? teks : ` ${teks}`
  return { ...doc, content: [...content.slice(0, -1), { ...terakhir, content: [...runs, toText(baru)] }] }
}

/** Does the stored text say no more than the untouched draft? Then it is one. */
export function isTersusun(tersimpan: TeksKaya, kalimatList: readonly Kalimat[]): boolean {
  const { content: [paragraf] = [] } = linkKalimat(buildTersusun(kalimatList), kalimatList)
  return JSON.stringify(tersimpan.content) === JSON.stringify([paragraf])
}

function toText(text: string): TeksKayaNode {
  return { type: 'text', text }
}

function toRun({ attrs, ...node }: TeksKayaNode, teksByKode: ReadonlyMap<unknown, string>): TeksKayaNode {
  return { ...node, type: 'text', text: teksByKode.get(attrs?.kode) ?? '' }
}

/** Joins runs of equal formatting, as the editor would. */
function addRun(content: TeksKayaNode[], node: TeksKayaNode): void {
  const terakhir = content.at(-1)
  const isSama =
    node.type === 'text' && terakhir?.type === 'text' && JSON.stringify(node.marks) === JSON.stringify(terakhir.marks)
  if (!isSama) content.push(node)
  else content[content.length - 1] = { ...terakhir, text: joinTeks(terakhir.text ?? '', node.text ?? '') }
}

/** Where a sentence has gone, one blank goes with it. */
function joinTeks(depan: string, belakang: string): string {
  return (depan === '' || depan.endsWith(' ')) && belakang.startsWith(' ')
    ? `${depan}${belakang.slice(1)}`
    : `${depan}${belakang}`
}

function trimRuns(content: readonly TeksKayaNode[]): readonly TeksKayaNode[] {
  return content.filter(({ type, text }) => type !== 'text' || text !== '')
}

function formatHasil(jumlah: number, kata: string): string | null {
  return jumlah === 0 ? null : formatJumlahTerbilang(jumlah, kata)
}
