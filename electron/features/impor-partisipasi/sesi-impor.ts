import { DomainError } from '@shared/lib/domain-error'
import type { CreateId } from '../../lib/ids'
import type { ImportSession } from '../impor'

/** One clerk imports one file; a second window may have its own. */
const TERBANYAK = 3

export type Sesi = {
  readonly session: ImportSession
  readonly pemilihanId: string
  /** Notes which context the next question stands in; false when it is that of the question before. */
  readonly noteKonteks: (kunci: string) => boolean
}

/** The workbooks that are open, by an opaque handle. They live in memory only and are gone when Simpul closes. */
export function createSesiImpor(createId: CreateId) {
  const sesi = new Map<string, Sesi>()

  function close(id: string): void {
    sesi.get(id)?.session.close()
    sesi.delete(id)
  }

  return {
    add(session: ImportSession, pemilihanId: string): string {
      const [tertua] = sesi.keys()
      if (sesi.size >= TERBANYAK && tertua !== undefined) close(tertua)
      const id = createId()
      let dipakai: string | null = null
      sesi.set(id, {
        session,
        pemilihanId,
        noteKonteks(kunci) {
          const isBaru = kunci !== dipakai
          dipakai = kunci
          return isBaru
        },
      })
      return id
    },
    /** @throws DomainError TIDAK_DITEMUKAN when it was closed */
    find(id: string): Sesi {
      const found = sesi.get(id)
      if (found !== undefined) return found
      throw new DomainError({
        kode: 'TIDAK_DITEMUKAN',
        pesan: 'Berkas ini sudah tidak terbuka. Pilih berkasnya sekali lagi; tidak ada yang berubah.',
      })
    },
    close,
    closeAll(): void {
      for (const id of [...sesi.keys()]) close(id)
    },
  }
}
