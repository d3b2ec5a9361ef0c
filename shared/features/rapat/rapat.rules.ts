import { formatJam } from '@shared/lib/format-tanggal'
import { addHari } from '@shared/lib/kalender'
import type { Rapat, RapatRow, StatusRapat } from './rapat.schema'

/** How a rapat stands for the reader of a list today: its status, sharpened by the calendar and the notula. */
export type KeadaanRapat =
  | 'draf'
  | 'terjadwal'
  | 'besok'
  | 'hari ini'
  | 'berlangsung'
  | 'menunggu notula'
  | 'konsep notula'
  | 'final'
  | 'batal'

/** Moves that a person may make; `final` is reached and left by the notula only. */
const TRANSISI: Readonly<Record<StatusRapat, readonly StatusRapat[]>> = {
  draf: ['terjadwal', 'berlangsung', 'selesai', 'batal'],
  terjadwal: ['draf', 'berlangsung', 'selesai', 'batal'],
  berlangsung: ['terjadwal', 'selesai', 'batal'],
  selesai: ['berlangsung'],
  final: [],
  batal: ['draf', 'terjadwal'],
}

/** Statuses that can be chosen from here, in the order of a rapat's life. */
export function listStatusBerikut(status: StatusRapat): readonly StatusRapat[] {
  return TRANSISI[status]
}

/**
 * Why a rapat may not go to `tujuan`: an Indonesian sentence with the field to mend, or `null` when it may.
 * A rapat that has left `draf` needs its day, otherwise calendar and Beranda would lose it.
 */
export function findAlasanTolakStatus(
  rapat: Pick<Rapat, 'status' | 'tanggal'>,
  tujuan: StatusRapat,
): { readonly pesan: string; readonly isian: 'status' | 'tanggal' } | null {
  if (rapat.status === tujuan) return null
  if (!TRANSISI[rapat.status].includes(tujuan)) {
    return {
      pesan: `Rapat berstatus ${rapat.status} tidak dapat langsung menjadi ${tujuan}. ${getSaran(rapat.status)}`,
      isian: 'status',
    }
  }
  if (rapat.tanggal === null && (tujuan === 'terjadwal' || tujuan === 'selesai')) {
    return { pesan: `Tanggal rapat belum diisi. Isi tanggalnya sebelum rapat menjadi ${tujuan}.`, isian: 'tanggal' }
  }
  return null
}

/** `Jam selesai 08.30 lebih awal …` when the end does not lie after the start; `null` when in order or open. Times `HH:MM`. */
export function findSalahJam({ jamMulai, jamSelesai }: Pick<Rapat, 'jamMulai' | 'jamSelesai'>): string | null {
  if (jamMulai === null || jamSelesai === null || jamMulai < jamSelesai) return null
  const [mulai, selesai] = [formatJam(jamMulai), formatJam(jamSelesai)]
  if (mulai === selesai) return `Jam selesai sama dengan jam mulai, yaitu ${mulai}. Ubah salah satunya.`
  return `Jam selesai ${selesai} lebih awal daripada jam mulai ${mulai}. Ubah salah satunya.`
}

/** The word that a list shows for this rapat. `hariIni` is the day in the zone of the office. */
export function getKeadaanRapat(rapat: Pick<RapatRow, 'status' | 'tanggal' | 'notula'>, hariIni: string): KeadaanRapat {
  if (rapat.status === 'final' || rapat.status === 'batal' || rapat.status === 'draf') return rapat.status
  if (isMenungguNotula(rapat, hariIni)) return rapat.notula === 'konsep' ? 'konsep notula' : 'menunggu notula'
  if (rapat.status === 'berlangsung') return 'berlangsung'
  if (rapat.tanggal === hariIni) return 'hari ini'
  return rapat.tanggal === addHari(hariIni, 1) ? 'besok' : 'terjadwal'
}

/** Held, or past its day, and its notula is not final: what Beranda counts. */
export function isMenungguNotula(rapat: Pick<RapatRow, 'status' | 'tanggal' | 'notula'>, hariIni: string): boolean {
  if (rapat.notula === 'final') return false
  if (rapat.status === 'selesai') return true
  const isDijadwalkan = rapat.status === 'terjadwal' || rapat.status === 'berlangsung'
  return isDijadwalkan && rapat.tanggal !== null && rapat.tanggal < hariIni
}

/** Said by every refusal of a change while the notula is final. */
export const PESAN_TERKUNCI =
  'Notula rapat ini sudah final, sehingga isinya terkunci. Buka kembali notulanya dari halaman Notula untuk mengubah.'

function getSaran(status: StatusRapat): string {
  if (status === 'final') return 'Buka kembali notulanya lebih dahulu.'
  return `Pilih ${TRANSISI[status].join(', ')}.`
}
