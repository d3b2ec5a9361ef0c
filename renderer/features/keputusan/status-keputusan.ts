import type { StatusKeputusan } from '@shared/features/keputusan/keputusan.schema'
import type { GlifName } from '../../ui/status/glif'

/** Shape and word of what became of a keputusan. */
export const STATUS_KEPUTUSAN: Readonly<Record<StatusKeputusan, { readonly glif: GlifName; readonly kata: string }>> = {
  berlaku: { glif: 'centang', kata: 'Berlaku' },
  diganti: { glif: 'wakil', kata: 'Diganti' },
  dicabut: { glif: 'silang', kata: 'Dicabut' },
}
