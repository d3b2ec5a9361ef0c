import type { RapatRow } from '@shared/features/rapat/rapat.schema'
import { addHari, formatTanggal, getAwalPekan, getBagianTanggal, getNamaBulan } from '@shared/lib/tanggal'

export type HariPekan = { readonly tanggal: string; readonly rapatList: readonly RapatRow[] }

/** Senin to Jumat of the week of `hariIni`, and Sabtu and Minggu where a rapat falls on them. */
export function buildHariPekan(rapatList: readonly RapatRow[], hariIni: string): readonly HariPekan[] {
  const senin = getAwalPekan(hariIni)
  return [0, 1, 2, 3, 4, 5, 6]
    .map((geser) => {
      const tanggal = addHari(senin, geser)
      return { tanggal, geser, rapatList: rapatList.filter((rapat) => rapat.tanggal === tanggal) }
    })
    .filter(({ geser, rapatList: milikHari }) => geser < 5 || milikHari.length > 0)
    .map(({ tanggal, rapatList: milikHari }) => ({ tanggal, rapatList: milikHari }))
}

/** `11–15 November`, `30 Desember – 3 Januari`. */
export function formatRentangPekan(hariList: readonly HariPekan[]): string {
  const dari = hariList[0]?.tanggal
  const sampai = hariList.at(-1)?.tanggal
  if (dari === undefined || sampai === undefined) return ''
  const [awal, akhir] = [getBagianTanggal(dari), getBagianTanggal(sampai)]
  if (awal.bulan === akhir.bulan) return `${awal.hari}–${akhir.hari} ${getNamaBulan(akhir.bulan)}`
  return `${withoutTahun(dari)} – ${withoutTahun(sampai)}`
}

function withoutTahun(tanggal: string): string {
  return formatTanggal(tanggal).replace(/ \d{4}$/, '')
}
