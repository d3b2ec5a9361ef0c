import { formatKehadiran } from '@shared/features/kehadiran/kehadiran.rules'
import type { DaftarKehadiran, HitungKehadiran, KehadiranRow } from '@shared/features/kehadiran/kehadiran.schema'
import type { Pengaturan } from '@shared/features/pengaturan/pengaturan.schema'
import {
  formatHariTanggal,
  formatJudulPendek,
  formatTanggalRapat,
  formatWaktuRapat,
} from '@shared/features/rapat/cetak.rules'
import type { Rapat } from '@shared/features/rapat/rapat.schema'
import type { JabatanRow } from '@shared/features/referensi/referensi.schema'
import { formatJam } from '@shared/lib/format-tanggal'
import { buildPenandatangan } from '../../documents/office-paper'
import type { PaperSettings } from '../../documents/paper-settings'
import type { DaftarHadirReport, DaftarHadirRow, HitungDaftarHadir } from './daftar-hadir.report'

export type SumberDaftarHadir = {
  readonly rapat: Rapat
  readonly daftar: DaftarKehadiran
  /** The invited jabatan with their holders on the day of the rapat. */
  readonly jabatan: ReadonlyMap<string, JabatanRow>
  readonly pengaturan: Pengaturan
  readonly paper: PaperSettings
  /** The head of the office, or whoever signs its papers; null prints no signature. */
  readonly penandatangan: JabatanRow | null
  readonly bentuk: 'kosong' | 'terisi'
  readonly barisKosong: number
}

/** Recorded rows in the words of the paper. Pure. The list to sign names only those invited: who comes is not known yet. */
export function buildDaftarHadirReport(sumber: SumberDaftarHadir): DaftarHadirReport {
  const { rapat, daftar, jabatan, pengaturan, paper, penandatangan, bentuk, barisKosong } = sumber
  const { kolom, zigzag, penuhiHalaman } = pengaturan.daftarHadir
  const isTerisi = bentuk === 'terisi'
  const shown = isTerisi ? daftar.rows : daftar.rows.filter(({ status }) => status !== 'tamu')
  const isHpShown = kolom.includes('nomor hp')
  return {
    paper,
    bentuk,
    judulPendek: formatJudulPendek(rapat.nama, pengaturan.kantor?.namaDaerah ?? null),
    tanggal: formatTanggalRapat(rapat),
    hariTanggal: formatHariTanggal(rapat),
    waktu: formatWaktuRapat(rapat),
    tempat: rapat.tempat ?? '-',
    acara: rapat.nama,
    kolom,
    zigzag,
    barisKosong,
    penuhiHalaman,
    rows: shown.map((row) => buildRow(row, jabatan.get(row.jabatanId ?? ''), { isTerisi, isHpShown })),
    hitung: isTerisi ? buildHitung(daftar.jumlah) : null,
    penandatangan: penandatangan === null ? null : buildPenandatangan(penandatangan),
  }
}

/** Counts of what was recorded; jabatan without a record are not among them. */
export function buildHitung({ hadir, diwakili, izin, tidakHadir, tamu }: HitungKehadiran): HitungDaftarHadir {
  return { jabatan: hadir + diwakili + izin + tidakHadir, hadir, diwakili, izin, tidakHadir, tamu }
}

/** Phone numbers leave the database only for the column that the office has chosen. */
function buildRow(
  row: KehadiranRow,
  jabatan: JabatanRow | undefined,
  { isTerisi, isHpShown }: { readonly isTerisi: boolean; readonly isHpShown: boolean },
): DaftarHadirRow {
  const pejabat = jabatan?.pejabat ?? null
  return {
    nama: (row.status === 'tamu' ? row.nama : row.pejabat) ?? '',
    jabatan: row.jabatan,
    jenisKelamin: pejabat?.jenisKelamin ?? null,
    nomorHp: isHpShown ? (pejabat?.telepon ?? null) : null,
    golongan: pejabat?.pangkat ?? null,
    kehadiran: isTerisi ? formatKehadiran(row) : '',
    pukul: isTerisi && row.pukul !== null ? formatJam(row.pukul) : null,
  }
}
