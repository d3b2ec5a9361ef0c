import { sumHitung } from '@shared/features/laporan/rekap-kehadiran.rules'
import type { RekapKehadiranReport } from '../../electron/features/laporan/rekap-kehadiran.report'
import { createDaftarHadirBogor, PAPER_BOGOR } from './laporan-bogor'

const UNSUR = ['Forkopimda dan pimpinan daerah', 'Asisten, badan, dan dinas', 'KPU dan Bawaslu', 'Camat']

/** The recap of `jumlah` invented jabatan over six rapat, as papers.md 08 shows it. */
export function createRekapKehadiranReport(
  jumlah = 30,
  changes: Partial<RekapKehadiranReport> = {},
): RekapKehadiranReport {
  const rows = Array.from({ length: jumlah }, (_, at) => {
    const [diwakili, izin, tidakHadir] = [at % 3, at % 5 === 2 ? 1 : 0, at % 7 === 3 ? 1 : 0]
    const hadir = 6 - diwakili - izin - tidakHadir
    return { jabatan: `Kepala Dinas Contoh ${at + 1}`, diundang: 6, hadir, diwakili, izin, tidakHadir, belum: 0 }
  })
  const perUnsur = UNSUR.map((unsur, at) => ({
    unsur,
    ...sumHitung(rows.filter((_, index) => index % UNSUR.length === at)),
  }))
  return {
    paper: { ...PAPER_BOGOR, kop: null },
    office: ['PEMERINTAH KOTA CONTOH', 'BADAN KESATUAN BANGSA DAN POLITIK'],
    kondisiPer: '4 November 2024',
    periode: '1 Juli 2024 sampai dengan 1 November 2024',
    jumlahRapat: 6,
    saringan: [],
    rows,
    perUnsur,
    jumlah: sumHitung(rows),
    catatan: ['Tamu, 11 orang, tidak dihitung.'],
    tempatTanggal: 'Kota Contoh, 4 November 2024',
    penandatangan: createDaftarHadirBogor().penandatangan,
    ...changes,
  }
}
