import type { PdfDefinition } from '../../documents/definition'
import { buildBeritaAcaraPdf } from './berita-acara.pdf'
import { buildNotaDinasPdf } from './nota-dinas.pdf'
import type { SuratReport } from './surat.report'
import { buildUndanganPdf } from './undangan.pdf'

/** The paper of any letter. Pure. */
export function buildSuratPdf(report: SuratReport): PdfDefinition {
  if (report.jenis === 'nota dinas') return buildNotaDinasPdf(report)
  return report.jenis === 'berita acara' ? buildBeritaAcaraPdf(report) : buildUndanganPdf(report)
}
