import type { StatusKehadiran } from '@shared/features/kehadiran/kehadiran.schema'
import type { GlifName } from '../../ui/status/glif'

/** Shape and word of every state of attendance (look.md 7). */
export const STATUS_KEHADIRAN: Readonly<Record<StatusKehadiran, { readonly glif: GlifName; readonly kata: string }>> = {
  belum: { glif: 'kosong', kata: 'Belum' },
  hadir: { glif: 'centang', kata: 'Hadir' },
  diwakili: { glif: 'wakil', kata: 'Diwakili' },
  izin: { glif: 'izin', kata: 'Izin' },
  'tidak hadir': { glif: 'silang', kata: 'Tidak hadir' },
  tamu: { glif: 'tamu', kata: 'Tamu' },
}
