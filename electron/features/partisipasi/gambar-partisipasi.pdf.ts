import { getKelamin } from '@shared/features/partisipasi/kelamin.rules'
import type { Ringkasan, RingkasanRow, TrenRow } from '@shared/features/partisipasi/ringkasan.schema'
import { formatPersenRatusan, formatTarget } from '@shared/features/partisipasi/target.rules'
import type { PdfStack } from '../../documents/definition'
import type { Kotak } from '../../documents/draw-kotak'
import type { Paper } from '../../documents/paper'
import { type Batang, buildBatang, drawTarget, toX, WARNA } from './batang.pdf'

const BAR = { y: 2, height: 11 }
const BAR_L = { y: 1.5, height: 6 }
const BAR_P = { y: 8.5, height: 6 }
/** Names of pemilihan are longer than those of wilayah. */
const LEBAR_TREN = { label: 236, kata: 118 }

/**
 * Bars from 0 to 100 percent against the target: reached dark, not reached lighter with an open box up to the target, a
 * line for each end of the target, and the state in words. Pure.
 */
export function buildGambarPartisipasi(ringkasan: Ringkasan, paper: Paper): PdfStack {
  const rows = [...ringkasan.rows, ringkasan.jumlah]
  return buildBatang(
    rows.map((row, index) => buildBatangTarget(row, ringkasan, index === rows.length - 1)),
    paper,
  )
}

function buildBatangTarget(row: RingkasanRow, ringkasan: Ringkasan, bold: boolean): Batang {
  const persen = row.persen ?? row.acuanPersen
  const target = row.target ?? ringkasan.target
  const isReached = target !== null && row.kurangMinimum === 0
  const state = target === null || persen === null ? '' : isReached ? ' tercapai' : ' belum'
  return {
    nama: row.nama,
    kata: `${formatPersen(persen)}${state}`,
    bold,
    draw: (width): readonly Kotak[] => [
      { x: 0, width: toX(persen ?? 0, width), fill: isReached ? WARNA.gelap : WARNA.sedang, ...BAR },
      ...(target !== null && persen !== null && persen < target.minimum
        ? [
            {
              x: toX(persen, width),
              width: toX(target.minimum, width) - toX(persen, width),
              fill: WARNA.putih,
              edge: WARNA.target,
              ...BAR,
            },
          ]
        : []),
      ...drawBatas(target, width),
    ],
  }
}

function drawBatas(target: Ringkasan['target'], width: number): readonly Kotak[] {
  return [target?.minimum, target?.maksimum].flatMap((nilai) =>
    nilai === undefined || nilai === null ? [] : [drawTarget(nilai, width)],
  )
}

/** Laki-laki dark, perempuan below it framed; wilayah that do not tell them apart are left out. Pure. */
export function buildGambarKelamin({ rows, jumlah, kategori }: Ringkasan, paper: Paper): PdfStack {
  const known = [...rows, jumlah].filter((row) => getKelamin(row, kategori).selisih !== null)
  return buildBatang(
    known.map((row): Batang => {
      const { l, p } = getKelamin(row, kategori)
      return {
        nama: row.nama,
        kata: `L ${formatPersen(l.persen)}  P ${formatPersen(p.persen)}`,
        bold: row === jumlah,
        draw: (width) => [
          { x: 0, width: toX(l.persen ?? 0, width), fill: WARNA.gelap, ...BAR_L },
          { x: 0, width: toX(p.persen ?? 0, width), fill: WARNA.putih, edge: WARNA.gelap, ...BAR_P },
        ],
      }
    }),
    paper,
    { label: 118, kata: 108 },
  )
}

/** Pemilihan of the same kind dark, others framed, one line each in the order of time; a target as a line. Pure. */
export function buildGambarTren({ tren, pemilihan }: Ringkasan, paper: Paper): PdfStack {
  return buildBatang(
    tren.filter(hasAngka).map(
      ({ nama, jenis, persen, target, kini }): Batang => ({
        nama,
        kata: [persen === null ? '' : formatPersen(persen), target === null ? '' : `target ${formatTarget(target)}%`]
          .filter((kata) => kata !== '')
          .join(', '),
        bold: kini,
        draw: (width) => [
          ...(persen === null
            ? []
            : [
                jenis === pemilihan.jenis
                  ? { x: 0, width: toX(persen, width), fill: WARNA.gelap, ...BAR }
                  : { x: 0, width: toX(persen, width), fill: WARNA.putih, edge: WARNA.gelap, ...BAR },
              ]),
          ...drawBatas(target, width),
        ],
      }),
    ),
    paper,
    LEBAR_TREN,
  )
}

/** Can a pemilihan be drawn? */
export function hasAngka({ persen, target }: TrenRow): boolean {
  return persen !== null || target !== null
}

function formatPersen(persen: number | null): string {
  return persen === null ? '–' : `${formatPersenRatusan(persen)}%`
}
