import { buildLaporanProvinsiPdf } from '../../electron/features/laporan-provinsi/laporan-provinsi.pdf'
import { createPaket, createPaketReport, createSumberSesudah } from '../support/paket-contoh'
import type { Bench } from './support/bench'
import { buildLaporanProvinsiPolos } from './support/kertas-polos'
import { createPdfmakePolos } from './support/pdfmake-polos'
import { createShippedDocuments, RESOURCES_DIR } from './support/program'

/** The report to the province of a kabupaten of 23 kecamatan; performance.md has no goal of its own, so that of a notula. */
export async function buildBenchList() {
  const documents = createShippedDocuments()
  const renderPolos = createPdfmakePolos(RESOURCES_DIR)
  const report = createPaketReport(createPaket(createSumberSesudah(23)))
  const benches: readonly Bench[] = [
    {
      work: 'report to the province, 23 kecamatan, warm',
      simpul: {
        async run() {
          await documents.renderPdf(buildLaporanProvinsiPdf(report), new Date())
        },
      },
      peer: {
        name: 'plain pdfmake, warm',
        async run() {
          await renderPolos(buildLaporanProvinsiPolos(report))
        },
      },
      goal: 0.5,
      rounds: 9,
    },
  ]
  return { benches, close: () => documents.close() }
}
