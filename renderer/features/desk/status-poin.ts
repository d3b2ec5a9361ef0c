import { KATA_STATUS_POIN } from '@shared/features/desk/kesiapan.rules'
import { type StatusPoin, statusPoinSchema } from '@shared/features/desk/kesiapan.schema'
import type { GlifName } from '../../ui/status/glif'

const GLIF: Readonly<Record<StatusPoin, GlifName>> = {
  belum: 'kosong',
  berjalan: 'separuh',
  siap: 'centang',
  tertinggal: 'segitiga',
}

/** Shape and word of a status, as `StatusWord` takes them. */
export function getRupaStatus(status: StatusPoin) {
  return { glif: GLIF[status], kata: KATA_STATUS_POIN[status], warning: status === 'tertinggal' } as const
}

export const PILIHAN_STATUS_POIN = statusPoinSchema.options.map((value) => ({ value, label: KATA_STATUS_POIN[value] }))
