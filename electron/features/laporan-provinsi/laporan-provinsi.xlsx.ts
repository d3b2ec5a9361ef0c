/** The workbook of a report: one sheet for each section, and its own data for a program (papers.md 12). Pure. */

import { formatJudulPaket } from '@shared/features/laporan-provinsi/paket.rules'
import type {
  BagianPaket,
  IsiBagian,
  KolomPaket,
  Paket,
  TabelPaket,
} from '@shared/features/laporan-provinsi/paket.schema'
import { formatPeriodeLaporan } from '@shared/features/laporan-provinsi/periode-laporan.rules'
import { formatKondisiPer } from '@shared/features/laporan-provinsi/teks-paket.rules'
import type {
  ColumnDefinition,
  SheetDefinition,
  TotalDefinition,
  WorkbookDefinition,
  WorkbookRow,
} from '../../documents/workbook'

/** Short names of the sheets. */
export const NAMA_LEMBAR: Readonly<Record<BagianPaket, string>> = {
  tahapan: 'Tahapan',
  kegiatan: 'Kegiatan',
  masalah: 'Permasalahan',
  'tindak lanjut': 'Tindak Lanjut',
  rapat: 'Rapat',
  keputusan: 'Keputusan',
  partisipasi: 'Partisipasi',
  kesiapan: 'Kesiapan',
  netralitas: 'Netralitas',
  saran: 'Saran',
}

/** Widths of a sheet together: the print is scaled by little then. */
const TOTAL_WIDTH = { A4: 130, F4: 145 } as const
const NUMBER_WIDTH = 6
const WIDTHS: Readonly<Record<KolomPaket['jenis'], number>> = { teks: 30, tanggal: 18.5, jumlah: 12, persen: 14 }
/** Columns of one word are narrow texts. */
const SHORT_TEXT: ReadonlySet<string> = new Set(['status', 'keadaan'])

/** @param data the sheet by which a program knows the report again */
export function buildLaporanProvinsiXlsx(
  paket: Paket,
  paper: 'A4' | 'F4',
  data: WorkbookDefinition['data'],
): WorkbookDefinition {
  return {
    title: formatJudulPaket(paket),
    office: paket.kantor,
    paper,
    sheets: paket.bagian.map((bagian) => buildSheet(paket, bagian, paper)),
    ...(data && { data }),
  }
}

/** Rows of each sheet, in the order of its columns; shares of other columns are left to their formulas. */
export function listLaporanProvinsiRows({ bagian }: Paket): readonly (readonly WorkbookRow[])[] {
  return bagian.map(({ tabel, naskah }) =>
    tabel === null
      ? listNaskah(naskah).map((line) => [null, line])
      : tabel.baris.map((row) => [
          null,
          ...row.map((nilai, index) => {
            const kolom = tabel.kolom[index]
            if (kolom?.jenis !== 'persen') return nilai
            return kolom.rumus === null && typeof nilai === 'number' ? nilai / 10_000 : null
          }),
        ]),
  )
}

function buildSheet(paket: Paket, bagian: IsiBagian, paper: 'A4' | 'F4'): SheetDefinition {
  const { judul, naskah, tabel, kosong, catatan } = bagian
  const kondisi = formatKondisiPer(paket.kondisiPer)
  const note = [...(tabel === null ? [] : listNaskah(naskah)), ...catatan].join('\n')
  return {
    name: NAMA_LEMBAR[bagian.bagian],
    title: judul.toUpperCase(),
    subtitle: `${formatJudulPaket(paket)}, periode ${formatPeriodeLaporan(paket)}, ${kondisi}`,
    footer: `${judul}, ${kondisi}`,
    columns: [
      { head: 'No.', width: NUMBER_WIDTH, kind: 'nomor' },
      ...(tabel === null
        ? [{ head: 'Uraian', width: TOTAL_WIDTH[paper] - NUMBER_WIDTH, kind: 'teks' as const }]
        : buildColumns(tabel, paper)),
    ],
    totals: tabel === null || tabel.jumlah === null ? [] : [buildTotal(tabel, String(tabel.jumlah[0] ?? ''))],
    ...(note === '' ? {} : { note }),
    emptyText: naskah === '' || tabel !== null ? kosong : naskah,
    rowCount: tabel === null ? listNaskah(naskah).length : tabel.baris.length,
  }
}

function listNaskah(naskah: string): readonly string[] {
  return naskah.split('\n').filter((line) => line.trim() !== '')
}

function buildColumns({ kolom }: TabelPaket, paper: 'A4' | 'F4'): readonly ColumnDefinition[] {
  const widths = kolom.map((satu) => (SHORT_TEXT.has(satu.kunci) ? 16 : WIDTHS[satu.jenis]))
  const rest = widths.slice(1).reduce((sum, width) => sum + width, NUMBER_WIDTH)
  return kolom.map((satu, index) => ({
    head: satu.judul,
    width: index === 0 ? Math.max(24, TOTAL_WIDTH[paper] - rest) : (widths[index] ?? 12),
    kind: satu.jenis,
    ...(satu.rumus === null ? {} : { share: buildShare(kolom, satu.rumus) }),
    ...(satu.kunci === 'status' ? { warning: 'Terlambat' } : {}),
  }))
}

function buildShare(kolom: readonly KolomPaket[], { bagian, dasar }: NonNullable<KolomPaket['rumus']>) {
  // The number of the row stands before the columns of the table.
  const at = (kunci: string) => kolom.findIndex((satu) => satu.kunci === kunci) + 1
  return { parts: [at(bagian)], whole: at(dasar) }
}

/** Live sums where the report has a sum; where it has none, a sum of what is known would pass for the whole. */
function buildTotal({ kolom, jumlah }: TabelPaket, label: string): TotalDefinition {
  return {
    label,
    cells: kolom.flatMap(({ jenis, rumus }, index): TotalDefinition['cells'] => {
      const nilai = jumlah?.[index] ?? null
      if (index === 0 || nilai === null) return []
      if (rumus !== null) return [{ column: index + 1, kind: 'share', ...buildShare(kolom, rumus) }]
      return jenis === 'jumlah' ? [{ column: index + 1, kind: 'sum' }] : []
    }),
  }
}
