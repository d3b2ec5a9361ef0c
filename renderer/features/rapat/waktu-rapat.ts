import { formatJam, formatTanggal } from '@shared/lib/tanggal'

type Waktu = {
  readonly jamMulai: string | null
  readonly jamSelesai: string | null
  readonly zona: string
}

/** `09.00–11.40 WIB`, `09.00 WIB–selesai`, or null while no beginning is known. */
export function formatWaktu({ jamMulai, jamSelesai, zona }: Waktu): string | null {
  if (jamMulai === null) return null
  if (jamSelesai === null) return `${formatJam(jamMulai)} ${zona}–selesai`
  return `${formatJam(jamMulai)}–${formatJam(jamSelesai)} ${zona}`
}

/** `000.1.5/212-Bakesbangpol, 28 Oktober 2024`; either part may be missing. */
export function formatSuratUndangan(nomor: string | null, tanggal: string | null): string | null {
  const bagian = [nomor, tanggal === null ? null : formatTanggal(tanggal)].filter((text) => text !== null)
  return bagian.length === 0 ? null : bagian.join(', ')
}
