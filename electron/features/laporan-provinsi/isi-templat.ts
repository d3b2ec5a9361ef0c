/**
 * Fills the province's own workbook: placeholders become values, and a row that asks for rows of a section becomes as many.
 * Only the XML of cells and of what points at rows is touched; styles, pictures, print settings and everything else of
 * the package stay byte for byte what the province made. Pure: parts in, parts out.
 */

import type { BagianPaket, Paket, TemuanTemplat } from '@shared/features/laporan-provinsi/paket.schema'
import {
  countBaris,
  findPenanda,
  getNilaiPenanda,
  type NilaiPenanda,
  type Penanda,
} from '@shared/features/laporan-provinsi/penanda.rules'
import { selisihHari } from '@shared/lib/tanggal'
import {
  type BarisXml,
  escapeXml,
  formatLembarXml,
  getAtribut,
  type LembarXml,
  parseLembarXml,
  readTeksXml,
  type SelXml,
  unescapeXml,
} from './lembar-xml'
import {
  type JenisFormat,
  moveAtribut,
  moveBreaks,
  moveEkor,
  moveFormulas,
  moveParts,
  readFormats,
} from './letak-baris'
import { type BarisTumbuh, moveBaris, moveRumus, type TumbuhPerLembar } from './rujukan-sel'

/** XML parts of a package by path. */
export type BagianBerkas = ReadonlyMap<string, string>

export type HasilTemplat =
  | { readonly ok: true; readonly bagian: BagianBerkas; readonly dihapus: readonly string[] }
  | { readonly ok: false; readonly pesan: string }

const PENANDA = /\{\{\s*([^{}]{1,80}?)\s*\}\}/g
const WORKBOOK = 'xl/workbook.xml'
const WORKBOOK_RELS = 'xl/_rels/workbook.xml.rels'
const TIDAK_DIKENAL =
  'Susunan berkas ini tidak dikenal. Buka di Excel, simpan ulang sebagai Excel Workbook (.xlsx), lalu pasang lagi.'

type LembarTemplat = { readonly nama: string; readonly path: string; readonly xml: LembarXml }

type Templat = {
  readonly lembar: readonly LembarTemplat[]
  readonly teks: readonly string[]
  readonly jenisFormat: JenisFormat
}

/** Names that the template asks for and nothing is called so, cell by cell; null when the file cannot be understood. */
export function listTemuanTemplat(
  bagian: BagianBerkas,
): { readonly jumlah: number; readonly temuan: TemuanTemplat[] } | null {
  const templat = openTemplat(bagian)
  if (templat === null) return null
  const asked = templat.lembar.flatMap(({ nama, xml }) =>
    xml.baris.flatMap(({ nomor, sel }) =>
      sel.flatMap((satu) =>
        listNama(readTeks(satu, templat.teks)).map((penanda) => ({
          lembar: nama,
          sel: `${satu.kolom}${nomor}`,
          penanda,
        })),
      ),
    ),
  )
  return { jumlah: asked.length, temuan: asked.filter(({ penanda }) => findPenanda(penanda) === undefined) }
}

/** The parts that differ from those of the template. Unknown placeholders stay as they are. */
export function fillTemplat(bagian: BagianBerkas, paket: Paket): HasilTemplat {
  const templat = openTemplat(bagian)
  if (templat === null) return { ok: false, pesan: TIDAK_DIKENAL }
  const tumbuh: TumbuhPerLembar = new Map(
    templat.lembar.map(({ nama, xml }) => [nama.toLowerCase(), listTumbuh(xml, templat, paket)]),
  )
  const hasil = new Map<string, string>()
  for (const lembar of templat.lembar) {
    const own = tumbuh.get(lembar.nama.toLowerCase()) ?? []
    const sharedRow = own.find(({ baris, tambah }) => tambah > 0 && hasSharedFormula(lembar.xml, baris))
    if (sharedRow !== undefined) {
      return {
        ok: false,
        pesan: `Baris ${sharedRow.baris} lembar ${lembar.nama} memakai rumus yang ditarik dari baris lain. Tulis rumus di baris itu sendiri, lalu pasang lagi.`,
      }
    }
    hasil.set(lembar.path, fillLembar(lembar, { templat, paket, tumbuh, own }))
    for (const [path, xml] of moveParts(bagian, lembar.path, own)) hasil.set(path, xml)
  }
  for (const [path, xml] of bagian)
    if (/^xl\/charts\/[^/]+\.xml$/.test(path))
      hasil.set(
        path,
        xml.replace(
          /(<(?:\w+:)?f>)([^<]*)(?=<)/g,
          (_, tag: string, f: string) => `${tag}${moveEscaped(tumbuh, '', f)}`,
        ),
      )
  hasil.set(WORKBOOK, fillWorkbook(bagian.get(WORKBOOK) ?? '', tumbuh))
  return { ok: true, bagian: withoutCalcChain(bagian, hasil), dihapus: [CALC_CHAIN] }
}

function openTemplat(bagian: BagianBerkas): Templat | null {
  const [workbook, rels] = [bagian.get(WORKBOOK), bagian.get(WORKBOOK_RELS)]
  if (workbook === undefined || rels === undefined) return null
  const targets = new Map(
    [...rels.matchAll(/<Relationship\b([^>]*)>/g)].map(([, atribut = '']) => [
      getAtribut(atribut, 'Id'),
      toPath(getAtribut(atribut, 'Target') ?? ''),
    ]),
  )
  const lembar: LembarTemplat[] = []
  for (const [, atribut = ''] of workbook.matchAll(/<sheet\b([^>]*)>/g)) {
    const path = targets.get(/\s\w+:id="([^"]*)"/.exec(atribut)?.[1] ?? null)
    const part = path === undefined ? undefined : bagian.get(path)
    if (path === undefined || part === undefined || !part.includes('<sheetData')) continue
    const xml = parseLembarXml(part)
    if (xml === null) return null
    lembar.push({ nama: unescapeXml(getAtribut(atribut, 'name') ?? ''), path, xml })
  }
  if (lembar.length === 0) return null
  const strings = bagian.get('xl/sharedStrings.xml') ?? ''
  const teks = [...strings.matchAll(/<si\b[^>]*?(?:\/>|>([\s\S]*?)<\/si>)/g)].map(([, isi = '']) => readTeksXml(isi))
  return { lembar, teks, jenisFormat: readFormats(bagian.get('xl/styles.xml') ?? '') }
}

function toPath(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`.replace(/[^/]+\/\.\.\//g, '')
}

function readTeks({ jenis, isi }: SelXml, teks: readonly string[]): string {
  if (jenis === 's') return teks[Number(/<v>(\d+)<\/v>/.exec(isi)?.[1] ?? -1)] ?? ''
  return jenis === 'inlineStr' ? readTeksXml(isi) : ''
}

function listNama(teks: string): string[] {
  return teks.includes('{{') ? [...teks.matchAll(PENANDA)].map(([, nama = '']) => nama) : []
}

/** The section whose rows a row asks for. */
function findBagian({ sel }: BarisXml, { teks }: Templat): BagianPaket | null {
  for (const satu of sel)
    for (const nama of listNama(readTeks(satu, teks))) {
      const bagian = findPenanda(nama)?.baris ?? null
      if (bagian !== null) return bagian
    }
  return null
}

function listTumbuh(xml: LembarXml, templat: Templat, paket: Paket): readonly BarisTumbuh[] {
  return xml.baris.flatMap((baris) => {
    const bagian = findBagian(baris, templat)
    return bagian === null ? [] : [{ baris: baris.nomor, tambah: Math.max(1, countBaris(paket, bagian)) - 1 }]
  })
}

function hasSharedFormula({ baris }: LembarXml, nomor: number): boolean {
  return baris.find((satu) => satu.nomor === nomor)?.sel.some(({ isi }) => /<f\b[^>]*\bt="shared"/.test(isi)) ?? false
}

type Isian = {
  readonly templat: Templat
  readonly paket: Paket
  readonly tumbuh: TumbuhPerLembar
  readonly own: readonly BarisTumbuh[]
}

function fillLembar({ nama, xml }: LembarTemplat, isian: Isian): string {
  const { own, tumbuh } = isian
  const baris = xml.baris.flatMap((row) => {
    const start = moveBaris(own, row.nomor)
    const tambah = own.find((satu) => satu.baris === row.nomor)?.tambah
    return Array.from({ length: (tambah ?? 0) + 1 }, (_, ke): BarisXml => {
      const salinan = tambah === undefined ? null : { baris: row.nomor, ke }
      return {
        ...row,
        nomor: start + ke,
        sel: row.sel.map((sel) => fillSel(sel, ke, isian, (f) => moveEscaped(tumbuh, nama, f, salinan))),
      }
    })
  })
  return formatLembarXml({
    kepala: moveAtribut(xml.kepala, own),
    baris,
    ekor: moveFormulas(moveBreaks(moveEkor(xml.ekor, own), own), (f) => moveEscaped(tumbuh, nama, f)),
  })
}

/** A formula loses its old result, so that every program counts it anew. */
function fillSel(sel: SelXml, ke: number, { templat, paket, own }: Isian, move: (rumus: string) => string): SelXml {
  if (sel.isi.includes('<f')) {
    const isi = sel.isi
      .replace(/<v>[\s\S]*?<\/v>/g, '')
      .replace(/(<f\b[^>]*>)([^<]*)/g, (_, tag: string, rumus: string) => `${moveAtribut(tag, own)}${move(rumus)}`)
    return { ...sel, jenis: 'n', isi }
  }
  const teks = readTeks(sel, templat.teks)
  const names = listNama(teks)
  if (names.length === 0) return sel
  const [only] = names
  const penanda = only === undefined ? undefined : findPenanda(only)
  if (names.length === 1 && penanda !== undefined && /^\{\{[^{}]*\}\}$/.test(teks.trim())) {
    return fillWhole(sel, getNilaiPenanda(paket, penanda, ke), templat)
  }
  const isi = teks.replace(PENANDA, (utuh, nama: string) => formatPenanda(findPenanda(nama), paket, ke) ?? utuh)
  return toTeks(sel, isi)
}

function formatPenanda(penanda: Penanda | undefined, paket: Paket, ke: number): string | null {
  return penanda === undefined ? null : (getNilaiPenanda(paket, penanda, ke)?.teks ?? '')
}

/** A cell that holds nothing but a placeholder takes the value itself, in the format that the province gave it. */
function fillWhole(sel: SelXml, isi: NilaiPenanda | null, { jenisFormat }: Templat): SelXml {
  if (isi === null || isi.nilai === null) return { ...sel, jenis: 'n', isi: '' }
  const format = jenisFormat(getAtribut(sel.atribut, 's'))
  const { nilai, jenis, teks } = isi
  if (typeof nilai === 'number') {
    const angka = jenis === 'persen' ? nilai / (format === 'persen' ? 10_000 : 100) : nilai
    return { ...sel, jenis: 'n', isi: `<v>${angka}</v>` }
  }
  // The first day that a workbook counts from.
  if (jenis === 'tanggal' && format === 'tanggal') {
    return { ...sel, jenis: 'n', isi: `<v>${selisihHari('1899-12-30', nilai)}</v>` }
  }
  return toTeks(sel, teks)
}

function toTeks(sel: SelXml, teks: string): SelXml {
  return { ...sel, jenis: 'inlineStr', isi: `<is><t xml:space="preserve">${escapeXml(teks)}</t></is>` }
}

/** Formulas stand escaped in XML. */
function moveEscaped(
  tumbuh: TumbuhPerLembar,
  lembar: string,
  rumus: string,
  salinan: Parameters<typeof moveRumus>[3] = null,
): string {
  return escapeXml(moveRumus(tumbuh, lembar, unescapeXml(rumus), salinan))
}

/** Names that point at cells, and the wish that everything is counted anew when the file is opened. */
function fillWorkbook(xml: string, tumbuh: TumbuhPerLembar): string {
  const moved = xml.replace(
    /(<definedName\b[^>]*>)([^<]*)/g,
    (_, tag: string, rumus: string) => `${tag}${moveEscaped(tumbuh, '', rumus)}`,
  )
  if (/<calcPr\b/.test(moved)) {
    return moved.replace(/<calcPr\b([^>]*?)\s*(\/?)>/, (_, atribut: string, akhir: string) => {
      return `<calcPr${atribut.replace(/\sfullCalcOnLoad="[^"]*"/, '')} fullCalcOnLoad="1"${akhir}>`
    })
  }
  const after =
    ['</definedNames>', '</externalReferences>', '</sheets>'].find((tag) => moved.includes(tag)) ?? '</sheets>'
  return moved.replace(after, `${after}<calcPr fullCalcOnLoad="1"/>`)
}

const CALC_CHAIN = 'xl/calcChain.xml'

/** The order in which cells were counted holds no more; programs make it anew. */
function withoutCalcChain(bagian: BagianBerkas, hasil: ReadonlyMap<string, string>): BagianBerkas {
  const types = bagian.get('[Content_Types].xml') ?? ''
  const rels = bagian.get(WORKBOOK_RELS) ?? ''
  return new Map([
    ...hasil,
    ['[Content_Types].xml', types.replace(/<Override\b[^>]*calcChain\.xml"[^>]*\/>/, '')],
    [WORKBOOK_RELS, rels.replace(/<Relationship\b[^>]*calcChain\.xml"[^>]*\/>/, '')],
  ])
}
