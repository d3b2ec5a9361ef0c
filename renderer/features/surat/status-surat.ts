import type { JenisSurat, StatusSurat } from '@shared/features/surat/surat.schema'
import type { GlifName } from '../../ui/status/glif'

type KataStatus = { readonly glif: GlifName; readonly kata: string }

/** A berita acara is signed, every other letter is sent. */
export function getStatusSurat({
  jenis,
  status,
}: {
  readonly jenis: JenisSurat
  readonly status: StatusSurat
}): KataStatus {
  if (status === 'draf') return { glif: 'kosong', kata: 'Draf' }
  return { glif: 'kunci', kata: jenis === 'berita acara' ? 'Ditandatangani' : 'Terkirim' }
}
