import { DomainError } from '@shared/lib/domain-error'

/** A file that is not taken, with the sentence that says why. */
export function refuseBerkas(pesan: string): DomainError {
  return new DomainError({ kode: 'BERKAS_DITOLAK', isian: 'berkas', pesan })
}
