import type { HitungKehadiran } from '@shared/features/kehadiran/kehadiran.schema'
import type { RapatLengkap } from '@shared/features/rapat/rapat.schema'
import { linkTo } from '../../../lib/links'

/** What the one filled button of Ringkasan does. */
export type NextStep =
  | { readonly kind: 'open'; readonly label: string; readonly href: string }
  | { readonly kind: 'tanggal' | 'acara' | 'jadwalkan'; readonly label: string }

/**
 * The next thing to do with a rapat: first what the papers need, then the day itself, then its notula.
 * @param hariIni Today in the zone of the office, `YYYY-MM-DD`
 */
export function getNextStep(
  rapat: Pick<RapatLengkap, 'id' | 'status' | 'tanggal' | 'acara' | 'undangan' | 'notula'>,
  jumlah: HitungKehadiran | undefined,
  hariIni: string,
): NextStep | null {
  const { id } = rapat
  if (rapat.status === 'batal') return null
  if (rapat.status === 'final')
    return { kind: 'open', label: 'Buka notula final', href: linkTo.pratinjau(id, 'notula') }
  if (rapat.notula === 'konsep') return { kind: 'open', label: 'Lanjutkan notula', href: linkTo.notula(id) }
  if (rapat.tanggal === null) return { kind: 'tanggal', label: 'Isi tanggal' }
  if (rapat.acara.length === 0) return { kind: 'acara', label: 'Tambah acara' }
  if (rapat.undangan.length === 0) return { kind: 'open', label: 'Pilih undangan', href: linkTo.undangan(id) }
  if (rapat.status === 'draf') return { kind: 'jadwalkan', label: 'Jadwalkan rapat' }
  if (rapat.tanggal > hariIni) {
    return { kind: 'open', label: 'Cetak daftar hadir', href: linkTo.pratinjau(id, 'daftar-hadir-kosong') }
  }
  const isRecorded = jumlah !== undefined && jumlah.diundang > 0 && jumlah.belum < jumlah.diundang
  return isRecorded
    ? { kind: 'open', label: 'Tulis notula', href: linkTo.notula(id) }
    : { kind: 'open', label: 'Buka kehadiran', href: linkTo.kehadiran(id) }
}
