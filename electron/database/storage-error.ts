import { DomainError } from '@shared/lib/domain-error'
import { SqliteError } from 'better-sqlite3'

/** A full or failing disk while saving is something a person can mend; anything else stays as it is. */
export function toStorageError(error: unknown): unknown {
  if (!(error instanceof SqliteError)) return error
  const reason = REASONS.find(([prefix]) => error.code.startsWith(prefix))
  return reason === undefined ? error : new DomainError({ kode: 'TIDAK_TERSEDIA', pesan: reason[1] })
}

const REASONS: readonly (readonly [string, string])[] = [
  [
    'SQLITE_FULL',
    'Perubahan terakhir belum tersimpan karena penyimpanan penuh. Kosongkan ruang di disk, lalu simpan lagi.',
  ],
  [
    'SQLITE_IOERR',
    'Perubahan terakhir belum tersimpan karena disk gagal ditulis. Periksa disk atau kabelnya, lalu simpan lagi.',
  ],
  [
    'SQLITE_READONLY',
    'Perubahan terakhir belum tersimpan karena folder data tidak boleh ditulis. Periksa hak akses folder itu, lalu simpan lagi.',
  ],
  [
    'SQLITE_BUSY',
    'Perubahan terakhir belum tersimpan karena basis data sedang dipakai program lain. Tunggu sebentar, lalu simpan lagi.',
  ],
]
