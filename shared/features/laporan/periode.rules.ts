import {
  addBulan,
  addHari,
  buildTanggal,
  formatBulan,
  formatTanggal,
  getAkhirBulan,
  getBagianTanggal,
  selisihHari,
} from '@shared/lib/tanggal'

/** Both days inclusive, `YYYY-MM-DD`. */
export type Periode = { readonly dari: string; readonly sampai: string }

/** Spans that offices report by; `bebas` is any other pair of days. */
export type BentukPeriode = 'bulan' | 'triwulan' | 'semester' | 'tahun' | 'bebas'

type BentukTetap = Exclude<BentukPeriode, 'bebas'>

/** Months that each span has. */
const PANJANG: Readonly<Record<BentukTetap, number>> = { bulan: 1, triwulan: 3, semester: 6, tahun: 12 }

const ROMAWI = ['I', 'II', 'III', 'IV'] as const

/** The span of this kind in which a day lies: the triwulan of 1 November 2024 is October to December 2024. */
export function buildPeriode(bentuk: BentukTetap, tanggal: string): Periode {
  const { tahun, bulan } = getBagianTanggal(tanggal)
  const panjang = PANJANG[bentuk]
  const dari = buildTanggal(tahun, bulan - ((bulan - 1) % panjang), 1)
  return { dari, sampai: getAkhirBulan(addBulan(dari, panjang - 1)) }
}

/** The span before (`langkah` −1) or after (1) this one; free days move by their own length. */
export function movePeriode(bentuk: BentukPeriode, { dari, sampai }: Periode, langkah: -1 | 1): Periode {
  if (bentuk !== 'bebas') return buildPeriode(bentuk, langkah === 1 ? addHari(sampai, 1) : addHari(dari, -1))
  const hari = selisihHari(dari, sampai) + 1
  return { dari: addHari(dari, langkah * hari), sampai: addHari(sampai, langkah * hari) }
}

/** The kind of span that a pair of days is; `bebas` when it is none of them. */
export function findBentukPeriode({ dari, sampai }: Periode): BentukPeriode {
  const isSame = (bentuk: BentukTetap) => {
    const tetap = buildPeriode(bentuk, dari)
    return tetap.dari === dari && tetap.sampai === sampai
  }
  return (['bulan', 'triwulan', 'semester', 'tahun'] as const).find(isSame) ?? 'bebas'
}

/** `November 2024`, `Triwulan IV 2024`, `Semester II 2024`, `Tahun 2024`; else both days in full. */
export function formatPeriode(periode: Periode): string {
  const { tahun, bulan } = getBagianTanggal(periode.dari)
  switch (findBentukPeriode(periode)) {
    case 'bulan':
      return formatBulan(periode.dari)
    case 'triwulan':
      return `Triwulan ${ROMAWI[(bulan - 1) / PANJANG.triwulan] ?? ''} ${tahun}`
    case 'semester':
      return `Semester ${ROMAWI[(bulan - 1) / PANJANG.semester] ?? ''} ${tahun}`
    case 'tahun':
      return `Tahun ${tahun}`
    default:
      return formatRentang(periode, 's.d.')
  }
}

/** `1 Juli 2024 sampai dengan 1 November 2024`, the words of papers; one day stands alone. */
export function formatRentang({ dari, sampai }: Periode, penghubung: 's.d.' | 'sampai dengan'): string {
  return dari === sampai ? formatTanggal(dari) : `${formatTanggal(dari)} ${penghubung} ${formatTanggal(sampai)}`
}
