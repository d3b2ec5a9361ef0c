import {
  getHariLewat,
  getKeadaanTindakLanjut,
  type KeadaanTindakLanjut,
} from '@shared/features/tindak-lanjut/tindak-lanjut.rules'
import type { StatusTindakLanjut, TindakLanjutRow } from '@shared/features/tindak-lanjut/tindak-lanjut.schema'
import type { GlifName } from '../../ui/status/glif'

type Rupa = { readonly glif: GlifName; readonly kata: string; readonly isPeringatan: boolean }

/** Shape and word of a status (look.md 7). */
export const STATUS_TINDAK_LANJUT: Readonly<
  Record<StatusTindakLanjut, { readonly glif: GlifName; readonly kata: string }>
> = {
  belum: { glif: 'kosong', kata: 'Belum' },
  proses: { glif: 'separuh', kata: 'Proses' },
  selesai: { glif: 'centang', kata: 'Selesai' },
}

export const PILIHAN_STATUS = (['belum', 'proses', 'selesai'] as const).map((value) => ({
  value,
  label: STATUS_TINDAK_LANJUT[value].kata,
}))

/** The short words of lists on the screen: `lewat 4 hari`, `besok`, `3 hari lagi`. Papers use the long ones. */
export function formatKeadaanRingkas(keadaan: KeadaanTindakLanjut): Rupa {
  switch (keadaan.jenis) {
    case 'selesai':
      return { glif: 'centang', kata: 'selesai', isPeringatan: false }
    case 'terlambat':
      return { glif: 'segitiga', kata: `lewat ${keadaan.hari} hari`, isPeringatan: true }
    case 'jatuh tempo':
      return { glif: 'belah', kata: formatSisa(keadaan.hari), isPeringatan: true }
    case 'masih waktu':
      return { glif: 'kosong', kata: formatSisa(keadaan.hari), isPeringatan: false }
    case 'tanpa batas waktu':
      return { glif: 'kosong', kata: 'tanpa batas', isPeringatan: false }
  }
}

/** The same of a row; a finished one says how it kept its due date: `tepat waktu`, `lewat 5 hari`. */
export function formatKeadaanBaris(
  row: Pick<TindakLanjutRow, 'status' | 'batasWaktu' | 'selesaiPada'>,
  hariIni: string,
): Rupa {
  const rupa = formatKeadaanRingkas(getKeadaanTindakLanjut(row, hariIni))
  const lewat = getHariLewat(row)
  if (lewat === null) return rupa
  return { ...rupa, kata: lewat === 0 ? 'tepat waktu' : `lewat ${lewat} hari` }
}

/** What Spasi makes of a status: belum, proses, selesai, and round again. */
export function getStatusBerikut(status: StatusTindakLanjut): StatusTindakLanjut {
  if (status === 'belum') return 'proses'
  return status === 'proses' ? 'selesai' : 'belum'
}

function formatSisa(hari: number): string {
  if (hari === 0) return 'hari ini'
  return hari === 1 ? 'besok' : `${hari} hari lagi`
}
