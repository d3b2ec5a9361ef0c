import { parseSidikGambar } from '../../lib/sidik-gambar'
import type { SuratReport } from './surat.report'

/** The paper of a sent letter as JSON, with names as they were; pictures are named by their content. */
const BENTUK = 1

type Salinan = { readonly bentuk: number; readonly report: SuratReport }

export function formatSalinan(report: SuratReport): string {
  return JSON.stringify({ bentuk: BENTUK, report } satisfies Salinan)
}

/** @throws Error when a newer program wrote it in a form that this one does not know */
export function parseSalinan(salinan: string): SuratReport {
  const { bentuk, report } = JSON.parse(salinan) as Salinan
  if (bentuk !== BENTUK) throw new Error(`frozen letter of unknown form ${bentuk}`)
  return report
}

/** The report with its emblem as data URL; one that is gone leaves the kop without it. */
export function fillGambar(report: SuratReport, findDataUrl: (sha256: string) => string | null): SuratReport {
  const { kop } = report.paper
  if (kop === null || kop.lambang === null) return report
  return { ...report, paper: { ...report.paper, kop: { ...kop, lambang: findDataUrl(parseSidikGambar(kop.lambang)) } } }
}
