import {
  addBulan,
  addHari,
  formatTanggal,
  formatTanggalRingkas,
  getAkhirBulan,
  getAwalBulan,
  getAwalPekan,
  getBagianTanggal,
  getNamaBulan,
  selisihHari,
} from '@shared/lib/tanggal'
import type { JenisLaporan, KunciPaket } from './paket.schema'

type Rentang = Pick<KunciPaket, 'dari' | 'sampai'>

/** The period of a kind in which a day lies; a report out of turn begins as that day alone. */
export function buildPeriodeLaporan(jenis: JenisLaporan, tanggal: string): Rentang {
  switch (jenis) {
    case 'harian':
    case 'insidentil':
      return { dari: tanggal, sampai: tanggal }
    case 'mingguan': {
      const dari = getAwalPekan(tanggal)
      return { dari, sampai: addHari(dari, 6) }
    }
    case 'bulanan':
      return { dari: getAwalBulan(tanggal), sampai: getAkhirBulan(tanggal) }
  }
}

/** The period before (−1) or after (1); one out of turn moves by its own length. */
export function movePeriodeLaporan({ jenis, dari, sampai }: KunciPaket, langkah: -1 | 1): Rentang {
  if (jenis === 'bulanan') return buildPeriodeLaporan(jenis, addBulan(dari, langkah))
  const hari = langkah * (selisihHari(dari, sampai) + 1)
  return { dari: addHari(dari, hari), sampai: addHari(sampai, hari) }
}

/** `28 Oktober s.d. 3 November 2024`: what both days share is written once. */
export function formatPeriodeLaporan({ dari, sampai }: Rentang): string {
  if (dari === sampai) return formatTanggal(dari)
  const [awal, akhir] = [getBagianTanggal(dari), getBagianTanggal(sampai)]
  const isSameYear = awal.tahun === akhir.tahun
  const bulan = isSameYear && awal.bulan === akhir.bulan ? '' : ` ${getNamaBulan(awal.bulan)}`
  const tahun = isSameYear ? '' : ` ${awal.tahun}`
  return `${awal.hari}${bulan}${tahun} s.d. ${formatTanggal(sampai)}`
}

/** `28 Okt – 3 Nov`, for lists whose year is plain. */
export function formatPeriodeRingkas({ dari, sampai }: Rentang): string {
  if (dari === sampai) return formatTanggalRingkas(dari)
  const isSameMonth = dari.slice(0, 7) === sampai.slice(0, 7)
  const awal = isSameMonth ? String(getBagianTanggal(dari).hari) : formatTanggalRingkas(dari)
  return `${awal} – ${formatTanggalRingkas(sampai)}`
}
