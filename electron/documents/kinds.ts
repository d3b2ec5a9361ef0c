import { buildDaftarHadirPdf } from '../features/kehadiran/daftar-hadir.pdf'
import type { DaftarHadirReport } from '../features/kehadiran/daftar-hadir.report'
import { buildNotulaPdf } from '../features/notula/notula.pdf'
import type { NotulaReport } from '../features/notula/notula.report'
import type { PdfDefinition } from './definition'

/** Every paper by name, with the data it is made from. A new paper is one line in each table. */
export type PdfReports = {
  readonly notula: NotulaReport
  readonly 'daftar hadir': DaftarHadirReport
}

export type PdfKind = keyof PdfReports

export const PDF_BUILDERS: { readonly [Kind in PdfKind]: (report: PdfReports[Kind]) => PdfDefinition } = {
  notula: buildNotulaPdf,
  'daftar hadir': buildDaftarHadirPdf,
}
