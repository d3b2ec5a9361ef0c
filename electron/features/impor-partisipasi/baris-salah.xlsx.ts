import type { BarisPratinjau } from '@shared/features/impor/pratinjau.schema'
import type { Pasangan } from '@shared/features/impor/susunan.schema'
import { listSasaran } from '@shared/features/impor-partisipasi/sasaran.rules'
import { KATA_TINGKAT } from '@shared/features/partisipasi/pemilihan.rules'
import { type PemilihanRow, tingkatWilayahSchema } from '@shared/features/partisipasi/pemilihan.schema'
import type { ColumnDefinition, WorkbookCell, WorkbookDefinition, WorkbookRow } from '../../documents/workbook'

export type BarisSalahReport = {
  readonly baris: readonly BarisPratinjau[]
  readonly pasangan: readonly Pasangan[]
  readonly pemilihan: Pick<PemilihanRow, 'nama' | 'kategori' | 'tingkatData'>
  readonly office: readonly [string, string]
  readonly paper: 'A4' | 'F4'
}

type Kolom = ColumnDefinition & { readonly get: (baris: BarisPratinjau) => WorkbookCell }

/**
 * The rows that could not be saved, each with its reasons, under heads that the import knows: mended in Excel, the file
 * is dropped again as it is.
 */
export function buildBarisSalahXlsx(report: BarisSalahReport): WorkbookDefinition {
  const title = 'Baris yang Perlu Dibetulkan'
  return {
    title,
    office: report.office,
    paper: report.paper,
    sheets: [
      {
        name: 'Perlu dibetulkan',
        title: title.toUpperCase(),
        subtitle: report.pemilihan.nama,
        footer: title,
        columns: listKolom(report).map(({ get: _get, ...column }) => column),
        totals: [],
        note: 'Catatan: betulkan angkanya di sini, simpan, lalu jatuhkan berkas ini ke layar impor.',
        emptyText: 'Tidak ada baris yang salah.',
        rowCount: report.baris.length,
      },
    ],
  }
}

/** The rows, in the order of the columns. */
export function listBarisSalah(report: BarisSalahReport): readonly WorkbookRow[] {
  const kolom = listKolom(report)
  return report.baris.map((baris) => kolom.map(({ get }) => get(baris)))
}

function listKolom({ pasangan, pemilihan }: BarisSalahReport): readonly Kolom[] {
  const has = (sasaran: string) => pasangan.some((satu) => satu.sasaran === sasaran)
  return [
    { head: 'No.', width: 6, kind: 'nomor', get: () => null },
    ...(has('kode')
      ? [{ head: 'Kode', width: 15, kind: 'kode' as const, get: ({ tulisan }: BarisPratinjau) => tulisan.kode }]
      : []),
    ...tingkatWilayahSchema.options.flatMap((tingkat): readonly Kolom[] =>
      has(tingkat)
        ? [{ head: KATA_TINGKAT[tingkat], width: 22, kind: 'teks', get: ({ tulisan }) => tulisan[tingkat] }]
        : [],
    ),
    ...listSasaran(pemilihan.kategori, pemilihan.tingkatData).flatMap(({ id, label }): readonly Kolom[] =>
      has(id) ? [{ head: label, width: 13, kind: 'jumlah', get: (baris) => getSel(baris, id) }] : [],
    ),
    { head: 'Alasan', width: 44, kind: 'teks', get: ({ alasan }) => alasan.join(' ') },
  ]
}

/** A number where it could be read as one, else what the file has. */
function getSel({ sel }: BarisPratinjau, id: string): WorkbookCell {
  const satu = sel.find(({ sasaran }) => sasaran === id)
  return satu === undefined ? null : (satu.nilai ?? (satu.tertulis === '' ? null : satu.tertulis))
}
