import { formatJabatanPejabat } from '@shared/features/referensi/referensi.rules'
import { jenisPejabatSchema } from '@shared/features/referensi/referensi.schema'
import { formatKeadaanTindakLanjut, getKeadaanTindakLanjut } from '@shared/features/tindak-lanjut/tindak-lanjut.rules'
import { formatNamaLengkap } from '@shared/lib/nama'
import { formatJam } from '@shared/lib/tanggal'
import type { WorkbookRow } from '../../documents/workbook'
import type { RekapKehadiranRow, RekapKeputusanRow, RekapRapatRow, RekapTindakLanjutRow } from './laporan.repository'

/** Rows of the repository as cells of the sheets, in the order of the columns of `rekap.xlsx.ts`. */

export function toRapatCells(row: RekapRapatRow): WorkbookRow {
  const waktu = row.jamMulai === null ? null : `${formatJam(row.jamMulai)} ${row.zona}`
  const pimpinan = toJabatan(row.pimpinan, row.pimpinanJenis)
  return [null, row.nama, row.tanggal, waktu, row.tempat, pimpinan, row.diundang, row.terwakili, toNotula(row)]
}

export function toKehadiranCells(row: RekapKehadiranRow): WorkbookRow {
  const isTamu = row.status === 'tamu'
  const pejabat = row.pejabat === null ? null : formatNamaLengkap({ ...row, nama: row.pejabat })
  const wakil =
    row.status === 'diwakili' ? [row.nama, row.jabatanWakil].filter((part) => part !== null).join(', ') : null
  const status = row.status === null ? 'Belum dicatat' : capitalize(row.status)
  const nama = isTamu ? row.nama : pejabat
  return [null, toJabatan(row.jabatan, row.jenis), nama, row.tanggal, row.rapat, status, wakil, isTamu ? null : row.nip]
}

export function toKeputusanCells(row: RekapKeputusanRow): WorkbookRow {
  return [null, row.rapat, row.tanggal, row.acara, row.isi]
}

export function toTindakLanjutCells(row: RekapTindakLanjutRow, hariIni: string): WorkbookRow {
  const keadaan = formatKeadaanTindakLanjut(getKeadaanTindakLanjut(row, hariIni))
  return [
    null,
    row.uraian,
    row.rapat,
    row.jabatan,
    row.batasWaktu,
    capitalize(row.status),
    row.status === 'selesai' ? null : keadaan,
  ]
}

function toJabatan(nama: string | null, jenis: string | null): string | null {
  return nama === null ? null : formatJabatanPejabat(nama, jenisPejabatSchema.nullable().parse(jenis))
}

function toNotula({ status, notula }: RekapRapatRow): string {
  if (status === 'batal') return 'Batal'
  return notula === null ? 'Belum ada' : capitalize(notula)
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
