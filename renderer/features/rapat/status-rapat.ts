import { getKeadaanRapat, type KeadaanRapat } from '@shared/features/rapat/rapat.rules'
import type { RapatLengkap, RapatRow } from '@shared/features/rapat/rapat.schema'
import type { GlifName } from '../../ui/status/glif'

type Keadaan = Pick<RapatRow, 'status' | 'tanggal' | 'notula'>

export type StatusTampil = { readonly glif: GlifName; readonly kata: string }

const TAMPILAN: Readonly<Record<KeadaanRapat, StatusTampil>> = {
  draf: { glif: 'kosong', kata: 'Draf' },
  terjadwal: { glif: 'kosong', kata: 'Terjadwal' },
  besok: { glif: 'belah', kata: 'Besok' },
  'hari ini': { glif: 'belah', kata: 'Hari ini' },
  berlangsung: { glif: 'separuh', kata: 'Berlangsung' },
  'menunggu notula': { glif: 'separuh', kata: 'Menunggu notula' },
  'konsep notula': { glif: 'separuh', kata: 'Konsep notula' },
  final: { glif: 'kunci', kata: 'Final' },
  batal: { glif: 'silang', kata: 'Batal' },
}

/** Words of the status filter, in the life of a rapat. */
export const STATUS_WORDS: readonly string[] = Object.values(TAMPILAN).map(({ kata }) => kata)

/** Shape and word of a rapat in lists. `hariIni` is `YYYY-MM-DD` in the zone of the office. */
export function getStatusTampil(rapat: Keadaan, hariIni: string): StatusTampil {
  return TAMPILAN[getKeadaanRapat(rapat, hariIni)]
}

/** Shape and words of the one chip beside the title of a rapat. */
export function getChipRapat(rapat: Keadaan & Pick<RapatLengkap, 'versiNotula'>, hariIni: string): StatusTampil {
  if (rapat.status === 'final') return { glif: 'kunci', kata: `Final, versi ${rapat.versiNotula}` }
  if (rapat.status === 'selesai') return { glif: 'separuh', kata: 'Selesai, notula belum final' }
  return getStatusTampil(rapat, hariIni)
}

/** Has it been held? Decides between the full and the empty dot of the calendar. */
export function isTerlaksana({ status, tanggal }: Keadaan, hariIni: string): boolean {
  if (status === 'selesai' || status === 'final' || status === 'berlangsung') return true
  return status === 'terjadwal' && tanggal !== null && tanggal <= hariIni
}
