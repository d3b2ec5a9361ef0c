import { type StatusMasalah, statusMasalahSchema } from '@shared/features/desk/desk.schema'
import type { GlifName } from '../../../ui/status/glif'

const RUPA: Readonly<Record<StatusMasalah, { readonly glif: GlifName; readonly kata: string }>> = {
  terbuka: { glif: 'belah', kata: 'Terbuka' },
  ditangani: { glif: 'separuh', kata: 'Ditangani' },
  selesai: { glif: 'centang', kata: 'Selesai' },
}

export function getRupaMasalah(status: StatusMasalah) {
  return RUPA[status]
}

export const PILIHAN_STATUS_MASALAH = statusMasalahSchema.options.map((value) => ({ value, label: RUPA[value].kata }))

/** The status that one press of the space bar gives. */
export function getStatusMasalahBerikut(status: StatusMasalah): StatusMasalah {
  return status === 'terbuka' ? 'ditangani' : status === 'ditangani' ? 'selesai' : 'terbuka'
}
