import type { SrikandiPengaturan } from '@shared/features/pengaturan/pengaturan.schema'
import type { SuratReport } from './surat.report'

/**
 * The letter with the fields that SRIKANDI fills in place of number, date and signature; an empty field leaves what is
 * known. The words of SRIKANDI must reach Word in one piece, so that it finds them. Pure.
 */
export function fillBidang(
  report: SuratReport,
  { nomor, tanggal, tandaTangan, nama, nip }: SrikandiPengaturan,
): SuratReport {
  return {
    ...report,
    nomor: nomor === '' ? report.nomor : [nomor],
    tanggal: tanggal === '' ? report.tanggal : tanggal,
    penandatangan: { ...report.penandatangan, bidang: { tandaTangan, nama, nip } },
  }
}
