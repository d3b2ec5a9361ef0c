import { countPeserta } from '@shared/features/kehadiran/kehadiran.rules'
import type { BagianNotula } from '@shared/features/pengaturan/pengaturan.schema'
import { formatTeksPolos } from '@shared/lib/teks-kaya'
import { formatTerbilang } from '@shared/lib/terbilang'
import {
  buildCell,
  buildColonRows,
  buildHeading,
  buildItem,
  buildParagraph,
  buildTable,
  buildTitle,
  type ColonRow,
  type Column,
  formatHuruf,
  keepWithNext,
  NUMBER_WIDTH,
} from '../../documents/blocks'
import type { PdfDefinition, PdfInline, PdfNode } from '../../documents/definition'
import { cleanLine, glueText } from '../../documents/glue'
import { buildDefinition } from '../../documents/house-style'
import { buildKop } from '../../documents/kop'
import { buildPaper, type Paper } from '../../documents/paper'
import { buildRichText } from '../../documents/rich-text'
import { buildSignature, buildSignaturePair } from '../../documents/signature'
import type { ButirPembahasan, NotulaReport, PembahasanReport, TindakLanjutReport } from './notula.report'
import { buildDokumentasi } from './notula-dokumentasi.pdf'
import { buildCatatanPeriksa } from './notula-periksa.pdf'
import { buildDaftarHadirPeserta } from './notula-peserta.pdf'

const LABEL_WIDTH_MM = 44
/** More participants than these stand in the annex only (papers.md 2, 01). */
const MAX_LISTED = 8
/** Points after an item and after a group of them. */
const ITEM_AFTER = 3
const GROUP_AFTER = 6
const SECOND = NUMBER_WIDTH.first + NUMBER_WIDTH.second
const THIRD = SECOND + NUMBER_WIDTH.third

/** NOTULA or NOTULEN with its annexes (papers.md 2: 01, 02). Pure: the same report gives the same definition. */
export function buildNotulaPdf(report: NotulaReport): PdfDefinition {
  const paper = buildPaper(report.paper)
  const title = report.format === '2023' ? 'Notula' : 'Notulen'
  const version = report.versi === null ? 'konsep' : `versi ${report.versi}`
  return buildDefinition(report.paper, paper, {
    title: `${title} ${cleanLine(report.rapat)}`,
    foot: `${title} ${cleanLine(report.judulPendek)}, ${report.tanggal} (${version})`,
    content: [
      ...buildKop(report.paper.kop, paper),
      buildTitle(title),
      ...buildHead(report),
      ...endClosely(report.format === '2023' ? buildParts(report, paper) : buildOldParts(report, paper)),
      buildSigners(report, paper),
      ...(report.denganDaftarHadir ? buildDaftarHadirPeserta(report, paper) : []),
      ...(report.denganDokumentasi ? buildDokumentasi(report.foto, paper) : []),
      ...(report.denganCatatanPeriksa ? buildCatatanPeriksa(report, paper) : []),
    ],
  })
}

function buildHead(report: NotulaReport): PdfNode[] {
  const isNew = report.format === '2023'
  const isPlaceBehindTime = isNew && !report.barisTempat && report.tempat !== '-'
  const time = isPlaceBehindTime ? `${report.waktu}, di ${report.tempat}` : report.waktu
  const meeting: ColonRow[] = [
    { label: 'Sidang/Rapat', value: report.rapat },
    { label: 'Hari/Tanggal', value: report.hariTanggal },
    isNew
      ? { label: 'Surat Undangan', value: report.suratUndangan ?? '-' }
      : { label: 'Waktu Panggilan', value: report.waktuPanggilan ?? '-' },
    { label: 'Waktu Sidang/Rapat', value: time },
    ...(report.barisTempat ? [{ label: 'Tempat', value: report.tempat }] : []),
    { label: 'Acara', value: report.acara.length === 1 ? (report.acara[0] ?? '') : report.acara },
  ]
  const chair: ColonRow[] = [
    { label: 'Ketua', value: report.ketua },
    { label: 'Sekretaris', value: report.sekretaris },
    { label: 'Pencatat', value: report.pencatat },
  ]
  return [
    buildColonRows(meeting, LABEL_WIDTH_MM),
    { text: 'Pimpinan Sidang/Rapat', margin: [0, 7, 0, 2], keepWithNext: true },
    buildColonRows(chair, LABEL_WIDTH_MM),
    buildColonRows([{ label: 'Peserta sidang/rapat', value: describePeserta(report) }], LABEL_WIDTH_MM, [0, 6, 0, 0]),
    keepWithNext(buildColonRows([{ label: 'Kegiatan Sidang/Rapat', value: '' }], LABEL_WIDTH_MM, [0, 6, 0, -4])),
  ]
}

/** Groups as given, a short list of persons, or their number with the annex. */
function describePeserta({ peserta, denganDaftarHadir }: NotulaReport): string | readonly string[] {
  if (peserta.unsur.length > 0) return peserta.unsur
  const count = countPeserta(peserta.hitung)
  const present = peserta.rows.filter((row) => !/^(izin|tidak hadir|belum)/i.test(row.kehadiran))
  if (count > 0 && count <= MAX_LISTED && present.length === count) {
    return present.map(({ nama, jabatan }) => (nama === '' ? jabatan : `${nama}, ${jabatan}`))
  }
  return `${count} (${formatTerbilang(count)}) orang${denganDaftarHadir ? ', daftar hadir terlampir' : ''}`
}

type Part = (report: NotulaReport, paper: Paper) => PdfNode[]

const PARTS: Readonly<Record<BagianNotula, Part>> = {
  pembukaan: (report, paper) => buildRichText(report.pembukaan, { paper, indent: NUMBER_WIDTH.first }),
  pembahasan: (report, paper) => report.pembahasan.flatMap((item, index) => buildPembahasan(item, index + 1, paper)),
  keputusan: (report) => buildKeputusan(report.keputusan),
  'tindak lanjut': buildTindakLanjut,
  penutup: (report, paper) => buildRichText(report.penutup, { paper, indent: NUMBER_WIDTH.first }),
}

function buildParts(report: NotulaReport, paper: Paper): PdfNode[] {
  return report.bagian
    .filter(({ tampil }) => tampil)
    .flatMap(({ bagian, judul }, index) => {
      const blocks = PARTS[bagian](report, paper)
      const heading = buildHeading(`${formatHuruf(index + 1).toUpperCase()}.`, judul, paper)
      return [
        heading,
        ...(blocks.length > 0 ? withAfter(blocks, GROUP_AFTER) : [buildParagraph([{ text: '-' }], NUMBER_WIDTH.first)]),
      ]
    })
}

function buildPembahasan(item: PembahasanReport, number: number, paper: Paper): PdfNode[] {
  const isSingle = item.butir.length === 1
  const butir = item.butir.flatMap((entry, index) => {
    const prefix = describeSpeaker(entry)
    const hang = { mark: `${formatHuruf(index + 1)}.`, width: NUMBER_WIDTH.third }
    return buildRichText(
      entry.isi,
      isSingle ? { paper, indent: SECOND, prefix } : { paper, indent: THIRD, prefix, hang },
    )
  })
  const simpulan = item.simpulan
    ? buildRichText(item.simpulan, { paper, indent: SECOND, prefix: [{ text: 'Simpulan: ', bold: true }] })
    : []
  const lalu = buildTindakLanjutTable(item.tindakLanjutLalu ?? [], paper, SECOND)
  const keadaan = item.keadaan ? [buildParagraph([{ text: item.keadaan }], SECOND)] : []
  const isi = [...lalu, ...butir, ...simpulan, ...keadaan]
  const heading: PdfNode = {
    text: glueText(cleanLine(item.judul), { bold: true }),
    hang: { mark: `${number}.`, width: NUMBER_WIDTH.second, bold: true },
    margin: [SECOND, number === 1 ? 0 : 4, 0, 2],
    outline: 2,
    ...(isi.length > 0 && { keepWithNext: true as const }),
  }
  return [heading, ...isi]
}

/** `Ketua KPU menyampaikan bahwa …` when the text goes on with a small letter, otherwise `Ketua KPU: …`. */
function describeSpeaker({ jabatan, isi }: ButirPembahasan): PdfInline[] {
  const name = cleanLine(jabatan ?? '')
  const text = formatTeksPolos(isi)
  if (name === '' || text.toLowerCase().startsWith(name.toLowerCase())) return []
  return glueText(/^\p{Ll}/u.test(text) ? `${name} ` : `${name}: `)
}

function buildKeputusan(keputusan: readonly string[]): PdfNode[] {
  const indent = NUMBER_WIDTH.first
  if (keputusan.length === 0) return [buildParagraph([{ text: 'Rapat tidak mengambil keputusan.' }], indent)]
  const width = keputusan.length < 100 ? NUMBER_WIDTH.second : NUMBER_WIDTH.second * 1.25
  return [
    keepWithNext(buildParagraph([{ text: 'Berdasarkan pembahasan tersebut, rapat memutuskan:' }], indent)),
    ...keputusan.map((text, index) => buildItem(`${index + 1}.`, glueText(text), indent + width, width)),
  ]
}

const TINDAK_LANJUT_COLUMNS: readonly Column[] = [
  { title: 'No.', widthMm: 9 },
  { title: 'Uraian', widthMm: '*' },
  { title: 'Penanggung Jawab', widthMm: 41 },
  { title: 'Batas Waktu', widthMm: 35 },
  { title: 'Status', widthMm: 17 },
]

function buildTindakLanjut({ tindakLanjut }: NotulaReport, paper: Paper): PdfNode[] {
  if (tindakLanjut.length === 0) return [buildParagraph([{ text: 'Tidak ada tindak lanjut.' }], NUMBER_WIDTH.first)]
  return buildTindakLanjutTable(tindakLanjut, paper, 0)
}

function buildTindakLanjutTable(list: readonly TindakLanjutReport[], paper: Paper, indent: number): PdfNode[] {
  if (list.length === 0) return []
  const centred = { alignment: 'center' } as const
  const rows = list.map((row, index) => [
    buildCell(String(index + 1), centred),
    buildCell(row.uraian),
    buildCell(row.penanggungJawab),
    buildCell(row.batasWaktu === '' ? '–' : row.batasWaktu),
    buildCell(row.status, centred),
  ])
  return [buildTable(TINDAK_LANJUT_COLUMNS, rows, { paper, layout: 'biasa', fontSize: 10, margin: [indent, 2, 0, 8] })]
}

/** The old form: three numbered parts, the points as one list, the closing sentence free-standing. */
function buildOldParts(report: NotulaReport, paper: Paper): PdfNode[] {
  const letterWidth = NUMBER_WIDTH.third
  const indent = NUMBER_WIDTH.first + letterWidth
  const titles = new Map(report.bagian.map(({ bagian, judul }) => [bagian, judul]))
  const shown = new Set(report.bagian.filter(({ tampil }) => tampil).map(({ bagian }) => bagian))

  const points = report.pembahasan.flatMap((item, index) => {
    const hang = { mark: `${formatHuruf(index + 1)}.`, width: letterWidth }
    const spoken = item.butir.flatMap((entry) =>
      buildRichText(entry.isi, { paper, indent, prefix: describeSpeaker(entry) }),
    )
    const prefix = glueText(`${cleanLine(item.judul).replace(/\.$/, '')}. `)
    if (item.simpulan === null || formatTeksPolos(item.simpulan) === '') {
      return [buildItem(hang.mark, prefix, indent, letterWidth), ...spoken]
    }
    const summary = buildRichText(item.simpulan, { paper, indent, prefix, hang })
    return withAfter(spoken.length === 0 ? summary : [...summary, ...spoken], ITEM_AFTER)
  })
  const rules = report.keputusan.map((text, index) =>
    report.keputusan.length === 1
      ? buildParagraph(glueText(text), NUMBER_WIDTH.first)
      : buildItem(`${formatHuruf(index + 1)}.`, glueText(text), indent, letterWidth),
  )
  const none = buildParagraph([{ text: 'Rapat tidak mengambil keputusan.' }], NUMBER_WIDTH.first)
  const parts: readonly (readonly [BagianNotula, string, PdfNode[]])[] = [
    ['pembukaan', titles.get('pembukaan') ?? 'Kata Pembukaan', PARTS.pembukaan(report, paper)],
    ['pembahasan', titles.get('pembahasan') ?? 'Pembahasan', points],
    ['keputusan', report.judulPeraturan, rules.length === 0 ? [none] : rules],
  ]
  return [
    ...parts
      .filter(([bagian]) => shown.has(bagian))
      .flatMap(([, judul, blocks], index) => [
        {
          ...buildHeading(`${index + 1}.`, judul, paper, false),
          margin: [NUMBER_WIDTH.first, index === 0 ? 5 : 2, 0, 2] as const,
        },
        ...withAfter(blocks, ITEM_AFTER),
      ]),
    ...(shown.has('penutup') ? buildRichText(report.penutup, { paper, indent: 0 }).map(spaceAbove) : []),
  ]
}

/** The signature brings its own space along. */
function endClosely(blocks: readonly PdfNode[]): PdfNode[] {
  return withAfter(blocks, 0)
}

function withAfter(blocks: readonly PdfNode[], after: number): PdfNode[] {
  const last = blocks.at(-1)
  if (!last || 'table' in last) return [...blocks]
  const [left = 0, top = 0, right = 0] = last.margin ?? []
  return [...blocks.slice(0, -1), { ...last, margin: [left, top, right, after] }]
}

function spaceAbove(node: PdfNode, index: number): PdfNode {
  if (index > 0) return node
  const [left = 0, , right = 0, bottom = 0] = node.margin ?? []
  return { ...node, margin: [left, 8, right, bottom] }
}

function buildSigners(report: NotulaReport, paper: Paper): PdfNode {
  const caption = 'Pimpinan Sidang/Rapat'
  const settings = report.paper.tandaTangan
  if (report.notulis === null) return buildSignature(report.penandatangan, paper, settings, caption)
  return buildSignaturePair(
    { signer: report.notulis, caption: 'Notulis' },
    { signer: report.penandatangan, caption },
    paper,
    settings,
  )
}
