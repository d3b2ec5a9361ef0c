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
import { type BarisTumbuh, moveBaris, moveRentang, moveRumus, type TumbuhPerLembar } from './rujukan-sel'

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
  readonly jenisFormat: (s: string | null) => 'tanggal' | 'persen' | 'lain'
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
    for (const [path, xml] of moveParts(bagian, lembar, own)) hasil.set(path, xml)
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

/** `ref`, `sqref` and the like of everything that points at rows of the sheet. */
function moveAtribut(xml: string, own: readonly BarisTumbuh[]): string {
  return xml.replace(
    /(\s(?:ref|sqref|topLeftCell|activeCell)=")([^"]*)"/g,
    (_, awal: string, rentang: string) =>
      `${awal}${awal.includes('Cell') ? moveRentang(own, rentang).split(':')[0] : moveRentang(own, rentang)}"`,
  )
}

function moveFormulas(xml: string, move: (rumus: string) => string): string {
  return xml.replace(
    /(<(?:formula|formula1|formula2)>)([^<]*)/g,
    (_, tag: string, rumus: string) => `${tag}${move(rumus)}`,
  )
}

function moveBreaks(xml: string, own: readonly BarisTumbuh[]): string {
  return xml.replace(/<rowBreaks\b[\s\S]*?<\/rowBreaks>/, (breaks) =>
    breaks.replace(
      /(<brk\b[^>]*?\sid=")(\d+)"/g,
      (_, awal: string, id: string) => `${awal}${moveBaris(own, Number(id))}"`,
    ),
  )
}

/** Everything behind the rows that points at them. Cells that were joined within a row that grew are joined in each copy. */
function moveEkor(xml: string, own: readonly BarisTumbuh[]): string {
  const tumbuhBaris = new Map(own.map((satu) => [satu.baris, satu]))
  let copies = 0
  const result = xml.replace(
    /<mergeCell\b[^>]*?ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"[^>]*\/>/g,
    (utuh, a: string, atas: string, b: string, bawah: string) => {
      const satu = atas === bawah ? tumbuhBaris.get(Number(atas)) : undefined
      if (satu === undefined) return utuh
      copies += satu.tambah
      const start = moveBaris(own, satu.baris)
      // Already where they will stand: written in a way that the next step leaves alone.
      return Array.from(
        { length: satu.tambah + 1 },
        (_, ke) => `<mergeCell rEf="${a}${start + ke}:${b}${start + ke}"/>`,
      ).join('')
    },
  )
  const counted = copies === 0 ? result : result.replace(/(<mergeCells\b[^>]*?)\scount="\d+"/, '$1')
  return moveAtribut(counted, own).replaceAll(' rEf="', ' ref="')
}

/** Pictures and tables of the sheet: they stand in parts of their own. */
function* moveParts(
  bagian: BagianBerkas,
  { path }: LembarTemplat,
  own: readonly BarisTumbuh[],
): Generator<readonly [string, string]> {
  if (own.every(({ tambah }) => tambah === 0)) return
  const rels = bagian.get(path.replace(/([^/]+)$/, '_rels/$1.rels')) ?? ''
  for (const [, target = ''] of rels.matchAll(/Target="([^"]*)"/g)) {
    const part = target.startsWith('/') ? target.slice(1) : `xl/worksheets/${target}`.replace(/[^/]+\/\.\.\//g, '')
    const xml = bagian.get(part)
    if (xml === undefined) continue
    if (part.startsWith('xl/tables/')) yield [part, moveAtribut(xml, own)]
    if (part.startsWith('xl/drawings/') && part.endsWith('.xml')) {
      yield [
        part,
        xml.replace(
          /(<xdr:row>)(\d+)(?=<)/g,
          (_, tag: string, row: string) => `${tag}${moveBaris(own, Number(row) + 1) - 1}`,
        ),
      ]
    }
  }
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

/** What the number format of a style shows; by its number, or by its signs where the province wrote its own. */
function readFormats(styles: string): Templat['jenisFormat'] {
  const own = new Map(
    [...styles.matchAll(/<numFmt\b([^>]*)>/g)].map(([, atribut = '']) => [
      getAtribut(atribut, 'numFmtId') ?? '',
      unescapeXml(getAtribut(atribut, 'formatCode') ?? ''),
    ]),
  )
  const xfs = /<cellXfs\b[\s\S]*?<\/cellXfs>/.exec(styles)?.[0] ?? ''
  const ids = [...xfs.matchAll(/<xf\b([^>]*)>/g)].map(([, atribut = '']) => getAtribut(atribut, 'numFmtId') ?? '0')
  return (s) => {
    const id = ids[Number(s ?? 0)] ?? '0'
    const code = own.get(id)?.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')
    if (code !== undefined) return code.includes('%') ? 'persen' : /[dmy]/i.test(code) ? 'tanggal' : 'lain'
    const number = Number(id)
    if (number === 9 || number === 10) return 'persen'
    return (number >= 14 && number <= 17) || number === 22 ? 'tanggal' : 'lain'
  }
}
