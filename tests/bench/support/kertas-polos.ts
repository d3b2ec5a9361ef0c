/*
 * The papers of Simpul as anybody would write them for plain pdfmake: the same page, type, texts, tables, emblem and
 * photo, and none of the house rules. Plain data, so that they can be handed to a process of their own.
 */
import { formatJudulPaket } from '@shared/features/laporan-provinsi/paket.rules'
import { formatTeksPolos } from '@shared/lib/teks-kaya'
import type { Content, TableCell } from 'pdfmake'
import type { TDocumentDefinitions } from 'pdfmake/interfaces'
import { buildPaper } from '../../../electron/documents/paper'
import type { PaperSettings } from '../../../electron/documents/paper-settings'
import type { DaftarHadirReport } from '../../../electron/features/kehadiran/daftar-hadir.report'
import type { PaketReport } from '../../../electron/features/laporan-provinsi/paket.report'
import type { NotulaReport } from '../../../electron/features/notula/notula.report'

const INDENT = 18
/** Room for a hand, as in the list of Simpul. */
const ROW_HEIGHT = 26

export function buildNotulaPolos(report: NotulaReport): TDocumentDefinitions {
  return buildKertas(report.paper, [
    judul('NOTULA'),
    colonRows([
      ['Sidang/Rapat', report.rapat],
      ['Hari/Tanggal', report.hariTanggal],
      ['Surat Undangan', report.suratUndangan ?? '-'],
      ['Waktu Sidang/Rapat', `${report.waktu}, di ${report.tempat}`],
      ...report.acara.map((text, index): [string, string] => [index === 0 ? 'Acara' : '', `${index + 1}. ${text}`]),
      ['Ketua', report.ketua],
      ['Sekretaris', report.sekretaris],
      ['Pencatat', report.pencatat],
      ['Peserta sidang/rapat', `${report.peserta.rows.length} orang, daftar hadir terlampir`],
    ]),
    bagian('A. Kata Pembukaan'),
    paragraf(formatTeksPolos(report.pembukaan)),
    bagian('B. Pembahasan'),
    {
      ol: report.pembahasan.map(({ judul: nama, butir, simpulan }) => [
        { text: nama, bold: true },
        {
          ol: butir.map(({ jabatan, isi }) => ({
            text: `${jabatan ?? ''} ${formatTeksPolos(isi)}`,
            alignment: 'justify',
          })),
          type: 'lower-alpha',
        },
        {
          text: [{ text: 'Simpulan: ', bold: true }, simpulan === null ? '' : formatTeksPolos(simpulan)],
          alignment: 'justify',
          margin: [0, 2, 0, 4],
        },
      ]),
      margin: [INDENT, 0, 0, 0],
    },
    bagian('C. Keputusan'),
    { ol: [...report.keputusan], margin: [INDENT, 0, 0, 0] },
    bagian('D. Tindak Lanjut'),
    tabel(
      [25, '*', 116, 99, 48],
      ['No.', 'Uraian', 'Penanggung Jawab', 'Batas Waktu', 'Status'],
      report.tindakLanjut.map((row, index) => [
        String(index + 1),
        row.uraian,
        row.penanggungJawab,
        row.batasWaktu,
        row.status,
      ]),
      10,
    ),
    bagian('E. Penutup'),
    paragraf(formatTeksPolos(report.penutup)),
    tandaTangan(report.penandatangan.jabatan, report.penandatangan.nama),
    { ...judul('DAFTAR HADIR'), pageBreak: 'before' },
    tabel(
      [25, 170, '*', 99],
      ['No.', 'Nama', 'Jabatan/Instansi', 'Kehadiran'],
      report.peserta.rows.map((row, index) => [String(index + 1), row.nama, row.jabatan, row.kehadiran]),
      9,
    ),
    { ...judul('DOKUMENTASI'), pageBreak: 'before' },
    ...report.foto.flatMap(({ gambar, keterangan }): Content[] => [
      { image: gambar, fit: [430, 250], alignment: 'center' },
      { text: keterangan, fontSize: 9, alignment: 'center' },
    ]),
  ])
}

export function buildDaftarHadirPolos(report: DaftarHadirReport): TDocumentDefinitions {
  return buildKertas(report.paper, [
    judul('DAFTAR HADIR'),
    colonRows([
      ['Hari/Tanggal', report.hariTanggal],
      ['Waktu', report.waktu],
      ['Tempat', report.tempat],
      ['Acara', report.acara],
    ]),
    tabel(
      [25, 145, '*', 142],
      ['No.', 'Nama', 'Jabatan/Instansi', 'Tanda Tangan'],
      report.rows.map((row, index) => [
        String(index + 1),
        row.nama,
        row.jabatan,
        { text: `${index + 1} ....................`, fontSize: 8, margin: [index % 2 === 0 ? 0 : 67, 10, 0, 3] },
      ]),
      9.5,
      ROW_HEIGHT,
    ),
    tandaTangan(report.penandatangan?.jabatan ?? '', report.penandatangan?.nama ?? ''),
  ])
}

export function buildLaporanProvinsiPolos({ paper, paket, tempatTanggal, penandatangan }: PaketReport) {
  return buildKertas(paper, [
    judul(formatJudulPaket(paket).toUpperCase()),
    ...paket.bagian.flatMap(({ judul: nama, naskah, tabel: isi }): Content[] => [
      bagian(nama),
      paragraf(naskah),
      ...(isi === null
        ? []
        : [
            tabel(
              isi.kolom.map((_, index) => (index === 0 ? '*' : 70)),
              isi.kolom.map(({ judul: kepala }) => kepala),
              isi.baris.map((row) => row.map((nilai) => String(nilai ?? ''))),
              9,
            ),
          ]),
    ]),
    paragraf(tempatTanggal),
    tandaTangan(penandatangan.jabatan, penandatangan.nama),
  ])
}

function buildKertas(settings: PaperSettings, content: Content[]): TDocumentDefinitions {
  const { page, margins, bodySize } = buildPaper(settings)
  return {
    pageSize: page,
    pageMargins: [...margins],
    defaultStyle: { font: 'Arimo', fontSize: bodySize, lineHeight: 1.15 },
    content: [...buildKop(settings.kop), ...content],
  }
}

function buildKop(kop: PaperSettings['kop']): Content[] {
  if (kop === null) return []
  return [
    {
      columns: [
        { svg: Buffer.from(kop.lambang?.split(',')[1] ?? '', 'base64').toString(), fit: [60, 71], width: 70 },
        {
          stack: [
            { text: kop.baris1, fontSize: 14 },
            { text: kop.baris2, fontSize: 16, bold: true },
            ...kop.alamat.map((text) => ({ text, fontSize: 9 })),
          ],
          alignment: 'center',
        },
      ],
    },
    { canvas: [{ type: 'line', x1: 0, y1: 4, x2: 480, y2: 4, lineWidth: 1.5 }], margin: [0, 0, 0, 12] },
  ]
}

function judul(text: string): {
  text: string
  bold: true
  alignment: 'center'
  margin: [number, number, number, number]
} {
  return { text, bold: true, alignment: 'center', margin: [0, 0, 0, 10] }
}

function bagian(text: string): Content {
  return { text, bold: true, margin: [0, 8, 0, 3] }
}

function paragraf(text: string): Content {
  return { text, alignment: 'justify', margin: [INDENT, 0, 0, 4] }
}

function colonRows(rows: readonly (readonly [string, string])[]): Content {
  return {
    layout: 'noBorders',
    table: { widths: [125, 6, '*'], body: rows.map(([label, value]) => [label, label === '' ? '' : ':', value]) },
    margin: [0, 0, 0, 8],
  }
}

function tabel(
  widths: (number | '*')[],
  head: readonly string[],
  rows: readonly (readonly TableCell[])[],
  fontSize: number,
  rowHeight?: number,
): Content {
  const first = head.map((text) => ({ text, bold: true, alignment: 'center' as const, fillColor: '#eeeeee' }))
  return {
    table: {
      widths,
      headerRows: 1,
      dontBreakRows: true,
      body: [first, ...rows.map((row) => [...row])],
      ...(rowHeight === undefined ? {} : { heights: (row: number) => (row === 0 ? 0 : rowHeight) }),
    },
    fontSize,
    margin: [0, 0, 0, 8],
  }
}

function tandaTangan(jabatan: string, nama: string): Content {
  return {
    stack: [jabatan, { text: nama, bold: true, margin: [0, 71, 0, 0] }],
    margin: [260, 16, 0, 0],
    unbreakable: true,
  }
}
