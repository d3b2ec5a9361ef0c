import { type JenisTemuan, jenisTemuanSchema, type SaringanIsi } from '@shared/features/pencarian/pencarian.schema'
import type { Option } from '../../ui/fields/select-field'
import { KATA_JENIS } from './temuan-words'

export const SEMUA = 'semua'
const YEARS = 10

export const PILIHAN_JENIS: readonly Option[] = [
  { value: SEMUA, label: 'Semua' },
  ...jenisTemuanSchema.options.map((jenis) => ({ value: jenis, label: KATA_JENIS[jenis] })),
]

export const PILIHAN_URUTAN: readonly Option<SaringanIsi['urutan']>[] = [
  { value: 'terbaru', label: 'Terbaru' },
  { value: 'paling sesuai', label: 'Paling sesuai' },
]

export function toJenis(value: string): readonly JenisTemuan[] {
  const jenis = jenisTemuanSchema.safeParse(value)
  return jenis.success ? [jenis.data] : []
}

/** All time and the last ten years, the newest first. */
export function listPilihanTahun(hariIni: string): readonly Option[] {
  const tahun = Number(hariIni.slice(0, 4))
  return [
    { value: SEMUA, label: 'Semua waktu' },
    ...Array.from({ length: YEARS }, (_, back) => ({ value: String(tahun - back), label: String(tahun - back) })),
  ]
}

/** Which choice of `listPilihanTahun` a period is: the year of its end. */
export function getTahun({ dari, sampai }: Pick<SaringanIsi, 'dari' | 'sampai'>): string {
  return (sampai ?? dari)?.slice(0, 4) ?? SEMUA
}

export function toPeriode(value: string): Pick<SaringanIsi, 'dari' | 'sampai'> {
  return /^\d{4}$/.test(value) ? { dari: `${value}-01-01`, sampai: `${value}-12-31` } : { dari: null, sampai: null }
}
