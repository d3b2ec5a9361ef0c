import { formatRentang } from '@shared/features/laporan/periode.rules'
import { listCatatanRekap, listSaringanRekap } from '@shared/features/laporan/rekap-kehadiran.rules'
import type { RekapKehadiran } from '@shared/features/laporan/rekap-kehadiran.schema'
import type { JenisKertas, Pengaturan } from '@shared/features/pengaturan/pengaturan.schema'
import type { JabatanRow } from '@shared/features/referensi/referensi.schema'
import { formatTanggal } from '@shared/lib/tanggal'
import { buildOfficePaper, buildPenandatangan } from '../../documents/office-paper'
import type { RekapKehadiranReport } from './rekap-kehadiran.report'

type SumberRekapKehadiran = {
  readonly rekap: RekapKehadiran
  readonly pengaturan: Pengaturan
  readonly kertas: JenisKertas | undefined
  /** Day of the data, `YYYY-MM-DD`. */
  readonly kondisiPer: string
  readonly penandatangan: JabatanRow | null
}

/** The figures in the words of the paper. Pure. */
export function buildRekapKehadiranReport(sumber: SumberRekapKehadiran): RekapKehadiranReport {
  const { rekap, pengaturan, kertas, penandatangan } = sumber
  const kondisiPer = formatTanggal(sumber.kondisiPer)
  const { kop, kantor } = pengaturan
  return {
    // The small head names the office; a report carries no letterhead.
    paper: { ...buildOfficePaper(pengaturan, () => null, kertas), kop: null },
    office: [kop?.baris1 ?? '', kop?.baris2 ?? kantor?.namaKantor ?? ''],
    kondisiPer,
    periode: formatRentang(rekap, 'sampai dengan'),
    jumlahRapat: rekap.jumlahRapat,
    saringan: listSaringanRekap(rekap),
    rows: rekap.rows,
    perUnsur: rekap.perUnsur,
    jumlah: rekap.jumlah,
    catatan: listCatatanRekap(rekap),
    tempatTanggal: [kantor?.kota, kondisiPer].filter(Boolean).join(', '),
    penandatangan: penandatangan === null ? null : buildPenandatangan(penandatangan),
  }
}
