import { formatTanggal } from '@shared/lib/format-tanggal'
import { withoutTitik } from '@shared/lib/kalimat'
import type { Keputusan, Pertanyaan } from './notula.schema'

/** A keputusan as papers print it, with the earlier ones whose place it takes: `… (mengganti keputusan nomor 2 tanggal 1 November 2024).` */
export function formatKeputusan({ isi, mengganti }: Pick<Keputusan, 'isi' | 'mengganti'>): string {
  const catatan = formatMengganti(mengganti)
  return catatan === null ? isi : `${withoutTitik(isi)} (${catatan}).`
}

/** `mengganti keputusan nomor 2 tanggal 1 November 2024`; `null` when it replaces none. */
export function formatMengganti(mengganti: Keputusan['mengganti']): string | null {
  if (mengganti.length === 0) return null
  const butir = mengganti.map(
    ({ urutan, tanggal }) => `nomor ${urutan} tanggal ${tanggal === null ? '…' : formatTanggal(tanggal)}`,
  )
  const awal = butir.slice(0, -1).join(', ')
  return `mengganti keputusan ${awal === '' ? '' : `${awal} dan `}${butir.at(-1) ?? ''}`
}

/** Neither answered nor handed on as a tindak lanjut. */
export function isPertanyaanTerbuka({
  jawaban,
  tindakLanjutId,
}: Pick<Pertanyaan, 'jawaban' | 'tindakLanjutId'>): boolean {
  return jawaban === null && tindakLanjutId === null
}
