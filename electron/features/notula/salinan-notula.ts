import { parseSidikGambar } from '../../lib/sidik-gambar'
import type { NotulaReport } from './notula.report'

/*
 * The frozen paper of one version: the whole report as JSON, with names as they were. Pictures are named by their
 * content (`sha256:…`), which the data folder keeps for ever, so that a version weighs kilobytes.
 */

const BENTUK = 1

type Salinan = { readonly bentuk: number; readonly report: NotulaReport }

/** What versions lack that were frozen before there was a sidang periksa. */
const TANPA_PERIKSA = { diabaikan: [], denganCatatanPeriksa: false } satisfies Partial<NotulaReport>

export function formatSalinan(report: NotulaReport): string {
  return JSON.stringify({ bentuk: BENTUK, report } satisfies Salinan)
}

/** @throws Error when a newer program wrote it in a form that this one does not know */
export function parseSalinan(salinan: string): NotulaReport {
  const { bentuk, report } = JSON.parse(salinan) as Salinan
  if (bentuk !== BENTUK) throw new Error(`frozen notula of unknown form ${bentuk}`)
  return { ...TANPA_PERIKSA, ...report }
}

/** The report with its pictures as data URLs; one that is gone prints as missing instead of stopping the paper. */
export function fillGambar(report: NotulaReport, findDataUrl: (sha256: string) => string | null): NotulaReport {
  const read = (name: string) => findDataUrl(parseSidikGambar(name))
  const { kop } = report.paper
  return {
    ...report,
    paper: {
      ...report.paper,
      kop: kop === null ? null : { ...kop, lambang: kop.lambang === null ? null : read(kop.lambang) },
    },
    foto: report.foto.map((foto) => ({ ...foto, gambar: read(foto.gambar) ?? '' })),
  }
}
