import type { Saringan, SaringanIsi } from '@shared/features/pencarian/pencarian.schema'
import { DomainError } from '@shared/lib/domain-error'
import type { FeatureDeps } from '../../lib/feature'
import type { SaringanRepository } from './saringan.repository'

export type SaringanService = ReturnType<typeof createSaringanService>

/** Choices of the search page that a clerk keeps under a name. */
export function createSaringanService(
  { journal, createId }: Pick<FeatureDeps, 'journal' | 'createId'>,
  repository: SaringanRepository,
) {
  function create({ nama, isi }: { readonly nama: string; readonly isi: SaringanIsi }): { id: string } {
    const former = repository.list().find((row) => row.nama.toLowerCase() === nama.toLowerCase())
    const id = former?.id ?? createId()
    journal.action({ name: `Simpan saringan ${nama}` }, () =>
      former === undefined ? repository.create({ id, nama, isi }) : repository.update(id, isi),
    )
    return { id }
  }

  function remove(id: string): { id: string } {
    const row = repository.find(id)
    if (row === undefined) {
      throw new DomainError({
        kode: 'TIDAK_DITEMUKAN',
        pesan: 'Saringan ini tidak ditemukan. Muat ulang halaman; kalau baru saja dihapus, tekan Ctrl+Z.',
      })
    }
    journal.action({ name: `Hapus saringan ${row.nama}` }, () => repository.remove(id))
    return { id }
  }

  return { list: (): readonly Saringan[] => repository.list(), create, remove }
}
