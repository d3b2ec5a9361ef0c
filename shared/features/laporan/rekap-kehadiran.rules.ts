import { formatAngka } from '@shared/lib/angka'
import type { HitungRekap, RekapJabatan, RekapKehadiran, RekapUnsur } from './rekap-kehadiran.schema'

/** Statuses of a rapat that took place; `berlangsung` counts once the clerk has marked its end. */
export const STATUS_TERLAKSANA = ['selesai', 'final'] as const

const NOL: HitungRekap = { diundang: 0, hadir: 0, diwakili: 0, izin: 0, tidakHadir: 0, belum: 0 }

/** Sum of counts: totals come from the sums, never from the mean of shares (papers.md 08). */
export function sumHitung(rows: readonly HitungRekap[]): HitungRekap {
  return rows.reduce<HitungRekap>(
    (jumlah, row) => ({
      diundang: jumlah.diundang + row.diundang,
      hadir: jumlah.hadir + row.hadir,
      diwakili: jumlah.diwakili + row.diwakili,
      izin: jumlah.izin + row.izin,
      tidakHadir: jumlah.tidakHadir + row.tidakHadir,
      belum: jumlah.belum + row.belum,
    }),
    NOL,
  )
}

/** One count for each unsur, in the order in which its first jabatan stands in protocol order. */
export function sumPerUnsur(rows: readonly RekapJabatan[]): readonly RekapUnsur[] {
  return [...Map.groupBy(rows, (row) => row.unsurId)].map(([unsurId, anggota]) => ({
    unsurId,
    unsur: anggota[0]?.unsur ?? '',
    ...sumHitung(anggota),
  }))
}

/** Share of own presence in percent, hadir / diundang × 100; `null` without an invitation. */
export function computePersenHadir({ hadir, diundang }: Pick<HitungRekap, 'hadir' | 'diundang'>): number | null {
  return diundang === 0 ? null : (hadir / diundang) * 100
}

/** Share of presence in person or by a representative, (hadir + diwakili) / diundang × 100; `null` without an invitation. */
export function computePersenTerwakili(hitung: Pick<HitungRekap, 'hadir' | 'diwakili' | 'diundang'>): number | null {
  return hitung.diundang === 0 ? null : ((hitung.hadir + hitung.diwakili) / hitung.diundang) * 100
}

/** `83,33`; a dash where there is nothing to divide by. */
export function formatPersenRekap(persen: number | null): string {
  return persen === null ? '–' : formatAngka(persen, 2)
}

/** How the figures came about, for screen, paper and workbook alike (papers.md 08). */
export const CARA_MENGHITUNG =
  'Diundang = rapat yang terlaksana selama jabatan itu ada dan diundang. Hadir (%) = hadir / diundang × 100. Terwakili (%) = (hadir + diwakili) / diundang × 100.'

/** What a reader must know besides the figures; one sentence each, in the order of their weight. */
export function listCatatanRekap(rekap: {
  readonly tamu: number
  readonly luarMasa: number
  readonly tertunda: number
  readonly jumlah: Pick<HitungRekap, 'belum'>
}): readonly string[] {
  const { tamu, luarMasa, tertunda, jumlah } = rekap
  return [
    tamu === 0 ? 'Tidak ada tamu.' : `Tamu, ${formatAngka(tamu)} orang, tidak dihitung.`,
    ...(jumlah.belum === 0
      ? []
      : [`${formatAngka(jumlah.belum)} undangan belum dicatat kehadirannya; tetap dihitung sebagai diundang.`]),
    ...(luarMasa === 0 ? [] : [`${formatAngka(luarMasa)} undangan di luar masa jabatannya tidak dihitung.`]),
    ...(tertunda === 0 ? [] : [`${formatAngka(tertunda)} rapat belum ditandai selesai, jadi belum dihitung.`]),
  ]
}

/** What was filtered by, in words; empty when everything is counted. */
export function listSaringanRekap({ jenis, unsur }: Pick<RekapKehadiran, 'jenis' | 'unsur'>): readonly string[] {
  return [...(jenis === null ? [] : [`jenis rapat ${jenis}`]), ...(unsur === null ? [] : [`unsur ${unsur}`])]
}
