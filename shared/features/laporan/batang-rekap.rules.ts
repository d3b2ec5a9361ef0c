import { formatAngka } from '@shared/lib/angka'
import { computePersenHadir, formatPersenRekap } from './rekap-kehadiran.rules'
import type { HitungRekap } from './rekap-kehadiran.schema'

/** Parts of a bar in the order in which they are drawn, each with the word of the legend. */
export const BAGIAN_BATANG = [
  { jenis: 'hadir', kata: 'Hadir sendiri' },
  { jenis: 'diwakili', kata: 'Diwakili' },
  { jenis: 'izin', kata: 'Izin' },
  { jenis: 'tidakHadir', kata: 'Tidak hadir' },
  { jenis: 'belum', kata: 'Belum dicatat' },
] as const

export type BagianBatang = (typeof BAGIAN_BATANG)[number]['jenis']

export type BatangRekap = {
  readonly unsur: string
  /** `73,81%`: own presence. */
  readonly persen: string
  /** Where each part begins and how long it is, as shares of the whole bar; parts of nothing are left out. */
  readonly bagian: readonly {
    readonly jenis: BagianBatang
    readonly jumlah: number
    readonly mulai: number
    readonly panjang: number
  }[]
}

/** One stacked bar for each unsur. Bars without an invitation are left out. */
export function buildBatangRekap(
  perUnsur: readonly (HitungRekap & { readonly unsur: string })[],
): readonly BatangRekap[] {
  return perUnsur
    .filter(({ diundang }) => diundang > 0)
    .map((row) => {
      let sebelum = 0
      const bagian = BAGIAN_BATANG.flatMap(({ jenis }) => {
        const jumlah = row[jenis]
        if (jumlah === 0) return []
        const mulai = sebelum / row.diundang
        sebelum += jumlah
        return [{ jenis, jumlah, mulai, panjang: jumlah / row.diundang }]
      })
      return { unsur: row.unsur, persen: `${formatPersenRekap(computePersenHadir(row))}%`, bagian }
    })
}

/** The parts that occur at all, for the legend; without any attendance the four that papers name. */
export function listLegenda(batang: readonly BatangRekap[]): readonly (typeof BAGIAN_BATANG)[number][] {
  const ada = new Set(batang.flatMap(({ bagian }) => bagian.map(({ jenis }) => jenis)))
  return BAGIAN_BATANG.filter(({ jenis }) => jenis !== 'belum' || ada.has('belum'))
}

/** The chart in words, for those who cannot see it. */
export function describeBatang(batang: readonly BatangRekap[]): string {
  return batang
    .map(({ unsur, persen, bagian }) => {
      const jumlah = bagian.map(
        ({ jenis, jumlah: n }) =>
          `${BAGIAN_BATANG.find((entry) => entry.jenis === jenis)?.kata.toLowerCase() ?? ''} ${formatAngka(n)}`,
      )
      return `${unsur}: hadir sendiri ${persen} (${jumlah.join(', ')})`
    })
    .join('; ')
}
