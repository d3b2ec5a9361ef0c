import { formatTanggalAngka } from '@shared/lib/tanggal'

/** `01/01/2024 sampai sekarang`, `sampai 31/12/2023`, or `tanpa batas waktu` when neither end is known. */
export function formatMasa(mulai: string | null, selesai: string | null): string {
  if (mulai === null && selesai === null) return 'Masa jabatan belum dicatat'
  if (mulai === null) return `sampai ${selesai === null ? '' : formatTanggalAngka(selesai)}`
  return `${formatTanggalAngka(mulai)} sampai ${selesai === null ? 'sekarang' : formatTanggalAngka(selesai)}`
}

/** Does the period hold this day? Open ends hold every day. */
export function isMenjabat(
  { mulai, selesai }: { mulai: string | null; selesai: string | null },
  hari: string,
): boolean {
  return (mulai === null || mulai <= hari) && (selesai === null || hari <= selesai)
}
