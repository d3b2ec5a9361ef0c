import { buildLampiranNota } from '@shared/features/surat/nota-dinas.rules'
import { isLaporan } from '@shared/features/surat/surat.rules'
import type { Surat } from '@shared/features/surat/surat.schema'
import { buildBeritaAcaraReport, buildNotaDinasReport, listBagianTertulis } from './laporan.report-builder'
import type { CatatanRapat, SumberSurat } from './sumber-surat'
import type { SuratReport } from './surat.report'
import { buildUndanganReport, buildUsulanUndangan } from './undangan.report-builder'

/** Everything that a letter prints, in words. What the clerk left open is drafted from facts. Pure. */
export function buildSuratReport(sumber: SumberSurat): SuratReport {
  const { jenis } = sumber.surat
  if (jenis === 'nota dinas') return buildNotaDinasReport(sumber, getCatatan(sumber))
  if (jenis === 'berita acara') return buildBeritaAcaraReport(sumber, getCatatan(sumber))
  return buildUndanganReport(sumber, jenis)
}

/** What Simpul proposes where the clerk has decided nothing. */
export function buildUsulan(sumber: SumberSurat): Surat['usulan'] {
  const usulan = buildUsulanUndangan(sumber)
  if (!isLaporan(sumber.surat.jenis)) return usulan
  const hasNotula = sumber.surat.jenis === 'nota dinas' && getCatatan(sumber).notula !== null
  return { ...usulan, lampiran: buildLampiranNota({ hasNotula }) }
}

/** The sections of a letter; empty where it has none. */
export function listBagian(sumber: SumberSurat): Surat['bagian'] {
  const { jenis } = sumber.surat
  return isLaporan(jenis) ? listBagianTertulis(jenis, sumber, getCatatan(sumber)) : []
}

function getCatatan({ catatan }: SumberSurat): CatatanRapat {
  if (catatan === null) throw new Error('a report on a rapat needs its records')
  return catatan
}
