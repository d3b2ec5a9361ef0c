/** SURAT PENGANTAR, the letter that goes along with a report (papers.md 11). Pure. */
import { KETERANGAN_PENGANTAR, listKirimanSurat } from '@shared/features/laporan-provinsi/pengantar.rules'
import { buildCell, buildTable, buildTitle } from '../../documents/blocks'
import type { PdfCell, PdfInline, PdfNode, PdfText } from '../../documents/definition'
import { cleanLine, glueText } from '../../documents/glue'
import { buildKop } from '../../documents/kop'
import { mm, type Paper } from '../../documents/paper'
import { buildSignatureBeside, buildSignatureLines } from '../../documents/signature'
import { measureText } from '../../documents/text-width'
import type { PaketReport } from './paket.report'

const ADDRESSEE_INDENT = mm(9)
/** Room for a number that is written with the pen. */
const NUMBER_GAP = mm(13)
const DOTS = '.'.repeat(38)

export function buildSuratPengantar(report: PaketReport, paper: Paper): readonly PdfNode[] {
  return [
    ...buildKop(report.paper.kop, paper),
    { text: glueText(cleanLine(report.tempatTanggal)), margin: [paper.axis, 0, 0, 8.6] },
    ...buildPenerima(report),
    { ...buildTitle('Surat Pengantar'), margin: [0, 13.6, 0, 3] },
    { text: [{ text: 'NOMOR: ' }, ...buildNomor(report.nomor, paper)], alignment: 'center', margin: [0, 0, 0, 11] },
    buildDaftar(report, paper),
    { text: `Diterima tanggal ${DOTS}`, margin: [0, 0, 0, 12] },
    buildPengesahan(report, paper),
  ]
}

function buildPenerima({ penerima, tempat }: PaketReport): PdfNode[] {
  const [first = '', ...rest] = penerima.map(cleanLine)
  const at = [ADDRESSEE_INDENT, 0, 0, 0] as const
  return [
    { text: glueText(first), hang: { mark: 'Yth.', width: ADDRESSEE_INDENT }, margin: at },
    ...rest.map((line): PdfNode => ({ text: glueText(line), margin: at })),
    { text: 'di' },
    { text: glueText(cleanLine(tempat)), margin: at },
  ]
}

/** The missing urut prints as blanks, about 13 mm wide, that nothing may collapse. */
function buildNomor(pieces: readonly string[], paper: Paper): readonly PdfInline[] {
  const blank = measureText(' ', paper.font, 'Regular', paper.bodySize)
  return [{ text: pieces.map(cleanLine).join(' '.repeat(Math.round(NUMBER_GAP / blank))), noWrap: true }]
}

function buildDaftar({ paket }: PaketReport, paper: Paper): PdfNode {
  const columns = [
    { title: 'No.', widthMm: 10 },
    { title: 'Jenis yang Dikirim', widthMm: '*' },
    { title: 'Banyaknya', widthMm: 30 },
    { title: 'Keterangan', widthMm: 58 },
  ] as const
  const kiriman = listKirimanSurat(paket)
  const rows = kiriman.map((nama, index): readonly PdfCell[] => [
    { text: String(index + 1), alignment: 'center' },
    buildCell(nama),
    buildCell('1 (satu) berkas'),
    index === 0 ? { ...buildCell(KETERANGAN_PENGANTAR), rowSpan: kiriman.length } : {},
  ])
  return buildTable(columns, rows, { paper, layout: 'biasa', fontSize: paper.bodySize, margin: [0, 0, 0, 22] })
}

/** Who receives at the left, who sends on the axis; both names stand on one line. */
function buildPengesahan({ penandatangan, paper: settings }: PaketReport, paper: Paper): PdfNode {
  const sender = buildSignatureLines(penandatangan, paper, settings.tandaTangan, 'Pengirim')
  const room = mm(settings.tandaTangan.ruangMm)
  const nameAt = sender.findIndex(({ margin }) => (margin?.[1] ?? 0) >= room)
  const blanks = Array.from({ length: Math.max(0, nameAt - 2) }, (): PdfText => ({ text: ' ' }))
  const receiver: readonly PdfText[] = [
    { text: 'Penerima' },
    { text: 'Nama Jabatan,' },
    ...blanks,
    { text: DOTS, margin: [0, room, 0, 0] },
    { text: `${settings.tandaTangan.awalanNip}${'.'.repeat(30)}` },
    { text: `Telepon ${'.'.repeat(25)}` },
  ]
  return buildSignatureBeside(receiver, penandatangan, paper, settings.tandaTangan, 'Pengirim')
}
