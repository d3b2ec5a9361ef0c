import { formatSudahDilampirkan } from '@shared/features/lampiran/lampiran.rules'
import type { Bukti, TindakLanjut } from '@shared/features/tindak-lanjut/tindak-lanjut.schema'
import { DomainError } from '@shared/lib/domain-error'
import type { FeatureDeps } from '../../lib/feature'
import type { LampiranService } from '../lampiran'
import type { KemajuanRepository } from './kemajuan.repository'

type Parts = {
  readonly repository: KemajuanRepository
  readonly find: (id: string) => TindakLanjut
  readonly lampiran: Pick<LampiranService, 'attach' | 'get'>
}

/** Files that prove progress. */
export function createBuktiService(
  { repository, find, lampiran }: Parts,
  { journal, clock, createId }: Pick<FeatureDeps, 'journal' | 'clock' | 'createId'>,
) {
  function list(tindakLanjutId: string): Bukti[] {
    return repository
      .listBukti(tindakLanjutId)
      .map(({ id, lampiranId }) => ({ id, lampiran: lampiran.get(lampiranId) }))
  }

  /** @throws DomainError TIDAK_DITEMUKAN, BERKAS_DITOLAK, SUDAH_ADA, TIDAK_TERSEDIA; nothing is kept then */
  async function create(tindakLanjutId: string, berkas: File): Promise<{ id: string }> {
    find(tindakLanjutId)
    const id = createId()
    await lampiran.attach(berkas, {
      guna: 'berkas',
      name: (namaBerkas) => `Lampirkan bukti ${namaBerkas}`,
      write: (row) => {
        const sama = list(tindakLanjutId).find((lain) => lain.lampiran.sha256 === row.sha256)
        if (sama !== undefined) {
          throw new DomainError({
            kode: 'SUDAH_ADA',
            isian: 'berkas',
            pesan: formatSudahDilampirkan(row.namaBerkas, sama.lampiran.namaBerkas, 'tindak lanjut ini'),
          })
        }
        repository.createBukti({ id, tindakLanjutId, lampiranId: row.id, dibuatPada: clock.now().toISOString() })
      },
    })
    return { id }
  }

  /** The content stays in the data folder, so that Urungkan and the Kotak Sampah bring it back. */
  function remove(id: string): { id: string } {
    const row = repository.findBukti(id)
    if (row === undefined) {
      throw new DomainError({
        kode: 'TIDAK_DITEMUKAN',
        pesan: 'Bukti ini tidak ditemukan. Muat ulang halaman; kalau baru saja dilepas, tekan Ctrl+Z.',
      })
    }
    journal.action({ name: `Lepas bukti ${lampiran.get(row.lampiranId).namaBerkas}` }, () => repository.removeBukti(id))
    return { id }
  }

  return { list, create, remove }
}
