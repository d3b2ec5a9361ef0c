import { DomainError } from '@shared/lib/domain-error'
import type { ReferensiService } from '../referensi'

/** @throws DomainError TIDAK_DITEMUKAN for a jabatan that is not there any more; null is no jabatan and passes */
export function assertJabatan(
  { jabatan, today }: Pick<ReferensiService, 'jabatan' | 'today'>,
  id: string | null,
): void {
  if (id === null || jabatan.find(id, today()) !== null) return
  throw new DomainError({
    kode: 'TIDAK_DITEMUKAN',
    isian: 'jabatanId',
    pesan: 'Jabatan itu sudah tidak ada. Pilih jabatan lain.',
  })
}
