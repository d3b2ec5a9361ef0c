import type { StatusSurat } from '@shared/features/surat/surat.schema'
import type { GlifName } from '../../ui/status/glif'

export const STATUS_SURAT: Readonly<Record<StatusSurat, { readonly glif: GlifName; readonly kata: string }>> = {
  draf: { glif: 'kosong', kata: 'Draf' },
  terkirim: { glif: 'kunci', kata: 'Terkirim' },
}
