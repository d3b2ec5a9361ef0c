import { getJumlah, getKolomKategori } from '@shared/features/partisipasi/angka.rules'
import { hasKelamin } from '@shared/features/partisipasi/kelamin.rules'
import { WILAYAH_CETAK } from '@shared/features/partisipasi/pemilihan.rules'
import { formatPoin } from '@shared/features/partisipasi/penjelasan.rules'
import { buildPetaDesa } from '@shared/features/partisipasi/peta-desa.rules'
import type { Ringkasan, RingkasanRow } from '@shared/features/partisipasi/ringkasan.schema'
import { formatPersenRatusan, formatTarget } from '@shared/features/partisipasi/target.rules'
import { formatNamaWilayah } from '@shared/features/partisipasi/wilayah-pemilihan.rules'
import { formatAngka } from '@shared/lib/angka'
import { formatTanggalPanjang } from '@shared/lib/tanggal'
import { buildCell, buildTable, buildTitle, type Column } from '../../documents/blocks'
import type { PdfCell, PdfDefinition, PdfNode, PdfText } from '../../documents/definition'
import { cleanLine, glueText } from '../../documents/glue'
import { buildDefinition } from '../../documents/house-style'
import { buildPaper, type Paper } from '../../documents/paper'
import { buildReportHead } from '../../documents/report-head'
import { buildGambarKelamin, buildGambarPartisipasi, buildGambarTren, hasAngka } from './gambar-partisipasi.pdf'
import type { PartisipasiReport } from './partisipasi.report'
import { buildPetaDesaPdf } from './peta-desa.pdf'

const TOTAL_FILL = '#F6F6F6'
/** Middle of a cell that covers both rows of the head (papers.md 1.10). */
const HEAD_TOP = 7.5
/** With more wilayah the picture has a page of its own. */
const MOST_BESIDE_TABLE = 10
/** Longer numbers need a wider column. */
const MOST_SHORT_NUMBER = 999
/** Nobody compares more of them; desa stand in the heat table, TPS in the table alone. */
const MOST_BARS = 60

/** One column of figures: how it is headed, how wide, and what stands in it. */
type KolomCetak = {
  readonly title: string
  readonly widthMm: number
  /** Columns with the same group stand under one head. */
  readonly grup: string | null
  readonly get: (row: RingkasanRow) => string
  readonly bold?: true
}

/** PARTISIPASI PEMILIH PER KECAMATAN, landscape, with its bars against the target (papers.md 09). Pure. */
export function buildPartisipasiPdf(report: PartisipasiReport): PdfDefinition {
  const { ringkasan } = report
  const paper = buildPaper(report.paper, 'datar')
  const { nama, tanggal } = ringkasan.pemilihan
  const judul = `Partisipasi Pemilih per ${WILAYAH_CETAK[ringkasan.tingkat]}`
  return buildDefinition(report.paper, paper, {
    title: `${judul}, ${cleanLine(nama)}`,
    foot: `${judul}, ${cleanLine(nama)}`,
    content: [
      ...buildReportHead(report.office, report.kondisiPer, paper),
      { ...buildTitle(judul), margin: [0, 2, 0, 3] },
      buildSubtitle(`Pemilihan ${nama}`, 0),
      buildSubtitle(`Pemungutan suara ${formatTanggalPanjang(tanggal)}`, 10),
      buildList(ringkasan, paper),
      ...buildNotes(report),
      ...listPictures(report, paper),
    ],
  })
}

function buildSubtitle(text: string, after: number): PdfText {
  return { text: glueText(cleanLine(text)), fontSize: 10, alignment: 'center', margin: [0, 0, 0, after] }
}

function buildList(ringkasan: Ringkasan, paper: Paper): PdfNode {
  const { rows, jumlah, tingkat, daerah } = ringkasan
  const kolom = listKolom(ringkasan)
  const columns: readonly Column[] = [
    { title: 'No.', widthMm: rows.length > MOST_SHORT_NUMBER ? 12 : 9 },
    { title: WILAYAH_CETAK[tingkat], widthMm: '*' },
    ...kolom.map(({ title, widthMm }) => ({ title, widthMm })),
  ]
  const body: PdfCell[][] = rows.map((row, index) => [
    { text: formatAngka(index + 1), alignment: 'center' },
    buildCell(row.tidakUtuh > 0 ? `${formatNamaWilayah(row)} *)` : formatNamaWilayah(row)),
    ...kolom.map((satu) => buildFigure(satu, row)),
  ])
  const style = { bold: true, fillColor: TOTAL_FILL } as const
  body.push([
    { text: cleanLine(daerah), alignment: 'center', colSpan: 2, ...style },
    {},
    ...kolom.map((satu): PdfCell => ({ ...buildFigure(satu, jumlah), ...style })),
  ])
  return buildTable(columns, body, {
    paper,
    layout: 'rapat',
    fontSize: 9,
    margin: [0, 0, 0, 5],
    head: buildHead(WILAYAH_CETAK[tingkat], kolom),
  })
}

function buildFigure({ get, bold }: KolomCetak, row: RingkasanRow): PdfText {
  return { text: get(row), alignment: 'right', noWrap: true, ...(bold === undefined ? {} : { bold }) }
}

/** Two rows: groups over their columns, single columns over both. */
function buildHead(wilayah: string, kolom: readonly KolomCetak[]): readonly (readonly PdfCell[])[] {
  const bold = { bold: true, alignment: 'center' } as const
  const tall = (text: string): PdfCell => ({ text, ...bold, rowSpan: 2, margin: [0, HEAD_TOP, 0, 0] })
  const upper: PdfCell[] = [tall('No.'), tall(wilayah)]
  const lower: PdfCell[] = [{}, {}]
  kolom.forEach(({ title, grup }, index) => {
    if (grup === null) {
      upper.push({ text: title, ...bold, rowSpan: 2, margin: [0, title.includes(' ') ? 2 : HEAD_TOP, 0, 0] })
      lower.push({})
      return
    }
    const isFirst = kolom[index - 1]?.grup !== grup
    upper.push(isFirst ? { text: grup, ...bold, colSpan: kolom.filter((satu) => satu.grup === grup).length } : {})
    lower.push({ text: title, ...bold })
  })
  return [upper, lower]
}

/** Results after the election; before it the baseline and who is expected. */
function listKolom(ringkasan: Ringkasan): readonly KolomCetak[] {
  const { kategori, jumlah, target, acuan } = ringkasan
  const hasHasil = jumlah.pengguna !== null
  const plain = (title: string, widthMm: number, get: (row: RingkasanRow) => number | null): KolomCetak => ({
    title,
    widthMm,
    grup: null,
    get: (row) => formatJumlah(get(row)),
  })
  // A range has one column more, and names of kecamatan must still stand on one line.
  const lebar = (biasa: number, sempit: number) => (target === null || target.maksimum === null ? biasa : sempit)
  const dpt = 'Pemilih dalam DPT'
  const pengguna = 'Pengguna hak pilih'
  const percent = (title: string, get: (row: RingkasanRow) => number | null): KolomCetak => ({
    ...plain(title, lebar(22, 21), get),
    get: (row) => formatPersen(get(row)),
  })
  return [
    ...(ringkasan.tingkat === 'tps' ? [] : [plain('TPS', 13, ({ angka }) => angka.jumlahTps)]),
    { ...plain('L', lebar(19, 18), ({ angka }) => angka.dptL), grup: dpt },
    { ...plain('P', lebar(19, 18), ({ angka }) => angka.dptP), grup: dpt },
    { ...plain('L + P', lebar(20, 18), ({ angka }) => angka.dpt), grup: dpt },
    ...(hasHasil
      ? [
          ...kategori.map(({ nama, urutan }, index) => ({
            ...plain(nama, index === 0 ? lebar(20, 18) : lebar(15, 13), ({ angka }) =>
              getJumlah(angka, getKolomKategori(urutan)),
            ),
            grup: pengguna,
          })),
          { ...plain('Jumlah', lebar(20, 18), (row) => row.pengguna), grup: pengguna },
          { ...percent('Partisipasi (%)', ({ persen }) => persen), bold: true as const },
          ...(target === null ? [] : [buildSelisih(ringkasan)]),
        ]
      : [
          ...(acuan === null ? [] : [percent('Acuan (%)', ({ acuanPersen }) => acuanPersen)]),
          plain('Perkiraan datang', lebar(22, 21), ({ datang }) => datang),
        ]),
    ...(target === null
      ? []
      : [
          plain(
            target.maksimum === null ? 'Kurang (orang)' : `Kurang ke ${formatPersenRatusan(target.minimum, true)}`,
            lebar(20, 18),
            ({ kurangMinimum }) => kurangMinimum || null,
          ),
          ...(target.maksimum === null
            ? []
            : [
                plain(
                  `Kurang ke ${formatPersenRatusan(target.maksimum, true)}`,
                  lebar(20, 18),
                  ({ kurangMaksimum }) => kurangMaksimum || null,
                ),
              ]),
        ]),
  ]
}

function buildSelisih({ target }: Ringkasan): KolomCetak {
  return {
    title: 'Selisih (poin)',
    widthMm: target === null || target.maksimum === null ? 19 : 16,
    grup: null,
    get: (row) => {
      const own = row.target ?? target
      return row.persen === null || own === null ? '–' : formatPoin(row.persen - own.minimum)
    },
  }
}

function formatJumlah(nilai: number | null): string {
  return nilai === null ? '–' : formatAngka(nilai)
}

function formatPersen(persen: number | null): string {
  return persen === null ? '–' : formatPersenRatusan(persen)
}

function buildNotes({ catatan, keutuhan }: PartisipasiReport): readonly PdfNode[] {
  const style = { fontSize: 8.5, lineHeight: 1.08, alignment: 'justify' } as const
  return [
    {
      text: [{ text: 'Rumus. ', bold: true }, { text: cleanLine(catatan.join(' ')) }],
      ...style,
      margin: [0, 0, 0, 3],
    },
    ...(keutuhan.length === 0
      ? []
      : [
          {
            text: [{ text: '*) Keutuhan data. ', bold: true }, { text: cleanLine(keutuhan.join(' ')) }],
            ...style,
            margin: [0, 0, 0, 3] as const,
          },
        ]),
  ]
}

/** The pictures that there is something to draw for, each with its title. */
function listPictures({ ringkasan, desa }: PartisipasiReport, paper: Paper): readonly PdfNode[] {
  const { tingkat, rows, jumlah, kategori, target, tren } = ringkasan
  const isLong = rows.length > MOST_BESIDE_TABLE
  const hasBars = rows.length <= MOST_BARS
  const perDesa = tingkat === 'desa' ? ringkasan : desa
  const peta = perDesa === null ? null : buildPetaDesa(perDesa)
  // A long table leaves room on its last page, where a picture of a few lines stands well.
  const gambarTren =
    tren.filter(hasAngka).length < 2
      ? []
      : [
          buildPicture(
            'Tren partisipasi: sejenis (penuh), jenis lain (berbingkai), target (garis)',
            [buildGambarTren(ringkasan, paper)],
            false,
          ),
        ]
  return [
    ...(isLong ? gambarTren : []),
    ...(!hasBars || (jumlah.persen === null && jumlah.acuanPersen === null)
      ? []
      : [
          buildPicture(
            target === null ? 'Partisipasi' : `Partisipasi terhadap target ${formatTarget(target)} persen`,
            [buildGambarPartisipasi(ringkasan, paper)],
            isLong,
          ),
        ]),
    ...(hasBars && hasKelamin(rows, kategori)
      ? [
          buildPicture(
            'Partisipasi laki-laki (penuh) dan perempuan (berbingkai)',
            [buildGambarKelamin(ringkasan, paper)],
            isLong,
          ),
        ]
      : []),
    ...(isLong ? [] : gambarTren),
    ...(peta === null
      ? []
      : [
          {
            ...buildPictureTitle(`Partisipasi ${peta.dari === 'acuan' ? 'acuan ' : ''}per desa/kelurahan`),
            newPage: true as const,
            keepWithNext: true as const,
          },
          ...buildPetaDesaPdf(peta, paper),
        ]),
  ]
}

function buildPictureTitle(judul: string): PdfText {
  return { text: judul, bold: true, fontSize: 10, margin: [0, 6, 0, 3] }
}

function buildPicture(judul: string, gambar: readonly PdfNode[], newPage: boolean): PdfNode {
  return {
    stack: [buildPictureTitle(judul), ...gambar],
    whole: true,
    ...(newPage ? { newPage: true as const } : {}),
  }
}
