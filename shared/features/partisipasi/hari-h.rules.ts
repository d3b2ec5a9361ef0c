import { formatAngka } from '@shared/lib/angka'
import { formatJam } from '@shared/lib/tanggal'
import { hitungPersen } from './angka.rules'
import {
  type HariHRow,
  JAM_LAPORAN,
  type JamLaporan,
  type KecamatanJam,
  type KemajuanJam,
  type Laporan,
} from './hari-h.schema'

export const LAPORAN_KOSONG: Laporan = Object.fromEntries(JAM_LAPORAN.map((jam) => [jam, null])) as Record<
  JamLaporan,
  null
>

/** A report that cannot be: more people than the DPT has, or fewer than an hour before. */
export type Janggal = { readonly jam: JamLaporan; readonly pesan: string }

/** What cannot be in the reports of one wilayah, hour by hour. It never prevents saving: an earlier hour may be wrong. */
export function findJanggal({ dpt, laporan }: Pick<HariHRow, 'dpt' | 'laporan'>): readonly Janggal[] {
  const found: Janggal[] = []
  let sebelum: { readonly jam: JamLaporan; readonly pengguna: number } | null = null
  for (const jam of JAM_LAPORAN) {
    const pengguna = laporan[jam]
    if (pengguna === null) continue
    if (sebelum !== null && pengguna < sebelum.pengguna) {
      found.push({
        jam,
        pesan: `Pukul ${formatJam(jam)} ${formatAngka(pengguna)}, lebih sedikit daripada pukul ${formatJam(sebelum.jam)}, ${formatAngka(sebelum.pengguna)}.`,
      })
    }
    if (dpt !== null && pengguna > dpt) {
      found.push({
        jam,
        pesan: `Pukul ${formatJam(jam)} ${formatAngka(pengguna)}, lebih banyak daripada DPT ${formatAngka(dpt)}.`,
      })
    }
    sebelum = { jam, pengguna }
  }
  return found
}

/** The latest report of a wilayah until an hour; null before its first. */
export function findTerakhir(laporan: Laporan, sampai: JamLaporan): number | null {
  const until = JAM_LAPORAN.slice(0, JAM_LAPORAN.indexOf(sampai) + 1)
  return until.map((jam) => laporan[jam]).findLast((pengguna) => pengguna !== null) ?? null
}

/** Where the day stands at each hour. Turnout is of the DPT of those wilayah that have reported at all. */
export function hitungKemajuan(rows: readonly Pick<HariHRow, 'dpt' | 'laporan'>[]): readonly KemajuanJam[] {
  return JAM_LAPORAN.map((jam) => {
    const known = rows.flatMap((row) => {
      const pengguna = findTerakhir(row.laporan, jam)
      return pengguna === null ? [] : [{ pengguna, dpt: row.dpt }]
    })
    const pengguna = known.reduce((sum, row) => sum + row.pengguna, 0)
    const dpt = known.reduce((sum, row) => sum + (row.dpt ?? 0), 0)
    const isKnown = known.every((row) => row.dpt !== null)
    return {
      jam,
      melapor: rows.filter(({ laporan }) => laporan[jam] !== null).length,
      pengguna,
      dpt,
      persen: isKnown ? hitungPersen(pengguna, dpt) : null,
    }
  })
}

/** How many wilayah of each kecamatan reported at each hour, in the order in which the kecamatan come. */
export function hitungPerKecamatan(rows: readonly HariHRow[]): readonly KecamatanJam[] {
  return [...Map.groupBy(rows, ({ kecamatanId }) => kecamatanId)].map(([kecamatanId, own]) => ({
    kecamatanId,
    nama: own[0]?.kecamatan ?? '',
    unit: own.length,
    melapor: Object.fromEntries(
      JAM_LAPORAN.map((jam) => [jam, own.filter(({ laporan }) => laporan[jam] !== null).length]),
    ) as Record<JamLaporan, number>,
  }))
}

/** The hour that is being gathered: the last one with a report, or the first. */
export function findJamKini(kemajuan: readonly KemajuanJam[]): JamLaporan {
  return kemajuan.findLast(({ melapor }) => melapor > 0)?.jam ?? JAM_LAPORAN[0]
}
