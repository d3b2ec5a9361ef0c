import type { Paket } from '@shared/features/laporan-provinsi/paket.schema'
import { formatSuratPenerima } from '@shared/features/laporan-provinsi/pengantar.rules'
import type { JenisKertas, Pengaturan } from '@shared/features/pengaturan/pengaturan.schema'
import type { JabatanRow } from '@shared/features/referensi/referensi.schema'
import { listPotonganNomor } from '@shared/features/surat/nomor.rules'
import { formatTanggal } from '@shared/lib/tanggal'
import { buildOfficePaper, buildPenandatangan, type NameGambar } from '../../documents/office-paper'
import type { PaketReport } from './paket.report'

type SumberReport = {
  readonly paket: Paket
  readonly pengaturan: Pengaturan
  readonly provinsi: string
  readonly kertas: JenisKertas | undefined
  readonly nameGambar: NameGambar
  /** The head of the office on the day of the report. */
  readonly kepala: JabatanRow | null
}

/** The report with everything that its letter needs. Pure. */
export function buildPaketReport(sumber: SumberReport): PaketReport {
  const { paket, pengaturan, provinsi, kertas, nameGambar, kepala } = sumber
  const { kantor, surat, laporanProvinsi } = pengaturan
  const { tanggal } = paket.kondisiPer
  return {
    paper: buildOfficePaper(pengaturan, nameGambar, kertas),
    paket,
    penerima: formatSuratPenerima(laporanProvinsi.penerima, provinsi),
    tempat: laporanProvinsi.tempat ?? 'Tempat',
    nomor: listPotonganNomor(surat.pola, {
      keamanan: '',
      kode: surat.klasifikasi[0]?.kode ?? '',
      urut: null,
      unit: surat.unit ?? kantor?.singkatan ?? 'Kesbangpol',
      tanggal,
    }),
    tempatTanggal: [kantor?.kota, formatTanggal(tanggal)].filter(Boolean).join(', '),
    penandatangan: kepala === null ? KEPALA_KOSONG : buildPenandatangan(kepala),
  }
}

/** An office that has not said who its head is leaves title and name to the pen. */
const KEPALA_KOSONG = buildPenandatangan({ nama: 'Kepala Kantor', golonganPenandatangan: 'lainnya', pejabat: null })
