import { formatJenisLaporan, formatJudulPaket } from './paket.rules'
import type { Paket } from './paket.schema'
import { formatPeriodeLaporan } from './periode-laporan.rules'

/** Who stands behind `Yth.`, line by line: as the office set it, else the same office of its province. */
export function formatSuratPenerima(penerima: string | null, provinsi: string): readonly string[] {
  if (penerima !== null) return [penerima]
  return ['Kepala Badan Kesatuan Bangsa dan Politik', `Provinsi ${provinsi}`.trim()]
}

/** What the letter says it sends. */
export function listKirimanSurat(paket: Paket): readonly string[] {
  return [
    `${formatJudulPaket(paket)}, periode ${formatPeriodeLaporan(paket)}`,
    `Buku kerja Excel ${formatJenisLaporan(paket.jenis)} (berkas elektronik)`,
  ]
}

export const KETERANGAN_PENGANTAR = 'Disampaikan dengan hormat sebagai laporan dan untuk menjadi bahan selanjutnya.'
export const PENUTUP_LAPORAN = 'Demikian laporan ini disampaikan untuk menjadi bahan selanjutnya.'
