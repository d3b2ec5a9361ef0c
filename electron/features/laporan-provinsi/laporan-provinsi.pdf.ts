/** LAPORAN to the province behind its SURAT PENGANTAR (papers.md 11). Pure. */
import { formatJudulPaket } from '@shared/features/laporan-provinsi/paket.rules'
import type { IsiBagian, KolomPaket, SelPaket, TabelPaket } from '@shared/features/laporan-provinsi/paket.schema'
import { PENUTUP_LAPORAN } from '@shared/features/laporan-provinsi/pengantar.rules'
import { formatPeriodeLaporan } from '@shared/features/laporan-provinsi/periode-laporan.rules'
import {
  formatHurufBagian,
  formatKalimatBaris,
  formatKondisiPer,
  formatSel,
  hasIsi,
} from '@shared/features/laporan-provinsi/teks-paket.rules'
import { formatAngka } from '@shared/lib/angka'
import { getBagianTanggal } from '@shared/lib/tanggal'
import {
  buildCell,
  buildHeading,
  buildItem,
  buildParagraph,
  buildTable,
  buildTitle,
  type Column,
  NUMBER_WIDTH,
} from '../../documents/blocks'
import type { PdfCell, PdfDefinition, PdfNode, PdfText } from '../../documents/definition'
import { cleanLine, glueLastWord, glueText } from '../../documents/glue'
import { buildDefinition } from '../../documents/house-style'
import { buildPaper, mm, type Paper } from '../../documents/paper'
import { buildSignature } from '../../documents/signature'
import type { PaketReport } from './paket.report'
import { buildSuratPengantar } from './surat-pengantar.pdf'

const TOTAL_FILL = '#F6F6F6'
const PARAGRAPH_AFTER = 6
const TABLE_AFTER = 6
const CLOSING_INDENT = mm(12.5)

/** Outer widths by the key of the column; the first column of a table takes the rest. */
const WIDTHS: Readonly<Record<string, number>> = {
  rapat: 42,
  tanggal: 34,
  penanggungJawab: 36,
  batasWaktu: 34,
  status: 22,
  saran: 52,
  diundang: 19,
  hadir: 15,
  diwakili: 19,
  izin: 13,
  tidakHadir: 15,
  tps: 20,
  dptL: 27,
  dptP: 27,
  dpt: 30,
  penyebut: 28,
  pengguna: 26,
  persen: 26,
  kurang: 22,
  kecamatan: 34,
  kini: 27,
  lalu: 22,
}

/** Said in the text above the table, or left to the workbook because the sheet stands upright. */
const NOT_PRINTED: ReadonlySet<string> = new Set(['forkopimda', 'forkopimdaHadir', 'forkopimdaDiwakili'])
/** L and P give way to the turnout. */
const WITHOUT_PERSEN: ReadonlySet<string> = new Set(['dptL', 'dptP'])

export function buildLaporanProvinsiPdf(report: PaketReport): PdfDefinition {
  const { paket } = report
  const paper = buildPaper(report.paper)
  const judul = formatJudulPaket(paket)
  const periode = formatPeriodeLaporan(paket)
  return buildDefinition(report.paper, paper, {
    title: `${cleanLine(judul)}, ${periode}`,
    foot: `${cleanLine(judul)}, ${periode} (versi ${paket.versi})`,
    content: [
      ...buildSuratPengantar(report, paper),
      ...buildJudul(report),
      ...paket.bagian.flatMap((bagian, index) => buildBagian(bagian, formatHurufBagian(index), paper)),
      {
        text: glueLastWord(glueText(PENUTUP_LAPORAN)),
        leadingIndent: CLOSING_INDENT,
        margin: [0, 6, 0, 0],
      },
      buildSignature(report.penandatangan, paper, report.paper.tandaTangan, report.tempatTanggal),
    ],
  })
}

function buildJudul({ paket }: PaketReport): PdfNode[] {
  const { tahun } = getBagianTanggal(paket.sampai)
  const judul = formatJudulPaket({ ...paket, daerah: '' }).trim()
  return [
    { ...buildTitle(judul), margin: [0, 0, 0, 0], newPage: true },
    { ...buildTitle(`${paket.daerah} Tahun ${tahun}`), margin: [0, 0, 0, 4] },
    {
      text: glueText(`Periode ${formatPeriodeLaporan(paket)}, ${formatKondisiPer(paket.kondisiPer)}`),
      fontSize: 10,
      alignment: 'center',
      margin: [0, 0, 0, 10],
    },
  ]
}

function buildBagian(bagian: IsiBagian, huruf: string, paper: Paper): PdfNode[] {
  const indent = NUMBER_WIDTH.first
  const { judul, naskah, tabel, cetak, kosong, catatan } = bagian
  const heading = buildHeading(`${huruf}.`, judul, paper)
  const paragraph = (text: string) => buildParagraph(glueText(text), indent, PARAGRAPH_AFTER)
  if (!hasIsi(bagian)) return [heading, paragraph(kosong)]
  const text = naskah
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(paragraph)
  return [
    heading,
    ...text,
    ...(tabel === null || cetak === 'naskah'
      ? []
      : cetak === 'daftar'
        ? buildDaftar(tabel, indent)
        : [buildList(tabel, paper)]),
    ...catatan.map((line) => buildCatatan(line)),
  ]
}

function buildDaftar(tabel: TabelPaket, indent: number): PdfNode[] {
  return tabel.baris.map((row, index) =>
    buildItem(
      `${index + 1}.`,
      glueText(cleanLine(formatKalimatBaris(row, tabel))),
      indent + NUMBER_WIDTH.second,
      NUMBER_WIDTH.second,
    ),
  )
}

function buildCatatan(text: string): PdfNode {
  return { text: glueText(cleanLine(text)), fontSize: 9, lineHeight: 1.08, alignment: 'justify', margin: [0, 0, 0, 4] }
}

type KolomCetak = { readonly kolom: KolomPaket; readonly index: number }

function buildList(tabel: TabelPaket, paper: Paper): PdfNode {
  const printed = listPrinted(tabel)
  const [first, ...rest] = printed
  const columns: readonly Column[] = [
    { title: 'No.', widthMm: 9 },
    { title: first?.kolom.judul ?? '', widthMm: '*' },
    ...rest.map(({ kolom }) => ({ title: kolom.judul, widthMm: WIDTHS[kolom.kunci] ?? 24 })),
  ]
  const body: (readonly PdfCell[])[] = tabel.baris.map((row, index) => [
    { text: formatAngka(index + 1), alignment: 'center' },
    ...printed.map((satu) => buildSel(row, satu)),
  ])
  if (tabel.jumlah !== null) body.push(buildTotal(tabel.jumlah, printed))
  return buildTable(columns, body, {
    paper,
    layout: 'biasa',
    fontSize: rest.some(({ kolom }) => kolom.jenis === 'teks') ? 9.5 : 10,
    margin: [0, 0, 0, TABLE_AFTER],
  })
}

function listPrinted({ kolom }: TabelPaket): readonly KolomCetak[] {
  const hasPersen = kolom.some(({ kunci }) => kunci === 'persen')
  return kolom
    .map((satu, index) => ({ kolom: satu, index }))
    .filter(({ kolom: { kunci } }) => !NOT_PRINTED.has(kunci) && !(hasPersen && WITHOUT_PERSEN.has(kunci)))
}

function buildSel(row: readonly SelPaket[], { kolom, index }: KolomCetak): PdfText {
  const text = formatSel(row[index] ?? null, kolom)
  if (kolom.jenis === 'jumlah' || kolom.jenis === 'persen') return { text, alignment: 'right', noWrap: true }
  return buildCell(text)
}

function buildTotal(jumlah: readonly SelPaket[], printed: readonly KolomCetak[]): readonly PdfCell[] {
  const style = { bold: true, fillColor: TOTAL_FILL } as const
  const [first, ...rest] = printed
  return [
    { text: String(jumlah[first?.index ?? 0] ?? ''), alignment: 'center', colSpan: 2, ...style },
    {},
    ...rest.map((satu): PdfCell => {
      const isFigure = satu.kolom.jenis === 'jumlah' || satu.kolom.jenis === 'persen'
      return isFigure ? { ...buildSel(jumlah, satu), ...style } : { text: '', ...style }
    }),
  ]
}
