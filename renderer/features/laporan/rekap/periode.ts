import {
  addBulan,
  buildTanggal,
  formatBulan,
  formatTanggal,
  getAkhirBulan,
  getAwalBulan,
  getBagianTanggal,
} from '@shared/lib/tanggal'

export type JenisPeriode = 'bulan ini' | 'bulan lalu' | 'triwulan ini' | 'tahun ini' | 'sendiri'

/** Both days inclusive, `YYYY-MM-DD`. */
export type Periode = { readonly dari: string; readonly sampai: string }

const ROMAWI = ['I', 'II', 'III', 'IV'] as const

/** The periods that offices report by, counted from today, with the name each has in words. */
export function listPeriode(
  hariIni: string,
): readonly (Periode & { readonly jenis: Exclude<JenisPeriode, 'sendiri'>; readonly label: string })[] {
  const { tahun, bulan } = getBagianTanggal(hariIni)
  const bulanLalu = addBulan(getAwalBulan(hariIni), -1)
  const triwulan = Math.floor((bulan - 1) / 3)
  const awalTriwulan = buildTanggal(tahun, triwulan * 3 + 1, 1)
  return [
    { jenis: 'bulan ini', label: `Bulan ini, ${formatBulan(hariIni)}`, ...toBulanan(hariIni) },
    { jenis: 'bulan lalu', label: `Bulan lalu, ${formatBulan(bulanLalu)}`, ...toBulanan(bulanLalu) },
    {
      jenis: 'triwulan ini',
      label: `Triwulan ini, triwulan ${ROMAWI[triwulan] ?? ''} ${tahun}`,
      dari: awalTriwulan,
      sampai: getAkhirBulan(addBulan(awalTriwulan, 2)),
    },
    {
      jenis: 'tahun ini',
      label: `Tahun ini, ${tahun}`,
      dari: buildTanggal(tahun, 1, 1),
      sampai: buildTanggal(tahun, 12, 31),
    },
  ]
}

/** What is wrong with a period, in Indonesian; `null` when it is in order. */
export function findSalahPeriode(dari: string | null, sampai: string | null): string | null {
  if (dari === null || sampai === null) return 'Isi tanggal awal dan tanggal akhir.'
  if (dari <= sampai) return null
  return `Tanggal akhir ${formatTanggal(sampai)} lebih awal daripada tanggal awal ${formatTanggal(dari)}. Ubah salah satunya.`
}

function toBulanan(tanggal: string): Periode {
  return { dari: getAwalBulan(tanggal), sampai: getAkhirBulan(tanggal) }
}
