import { formatSudahDilampirkan } from '@shared/features/lampiran/lampiran.rules'
import type { LampiranRapat } from '@shared/features/rapat/rapat.schema'
import { DomainError } from '@shared/lib/domain-error'
import { canonicalText } from '@shared/lib/teks'
import type { FeatureDeps } from '../../lib/feature'
import { listNomorBaru, moveRow } from '../../lib/urutan'
import type { LampiranService } from '../lampiran'
import type { LampiranRapatRepository, LampiranRapatRow } from './lampiran-rapat.repository'
import type { RapatIntiService } from './rapat-inti.service'

type Parts = {
  readonly repository: LampiranRapatRepository
  readonly rapat: Pick<RapatIntiService, 'find'>
  readonly lampiran: Pick<LampiranService, 'attach' | 'get' | 'read'>
}

/** An attachment with a way to its content; `read` throws DomainError TIDAK_DITEMUKAN when the file is gone or changed. */
export type LampiranRapatTerbaca = LampiranRapat & { readonly read: () => Buffer }

/**
 * Files kept with a rapat, numbered 1 to n. They are no part of the notula and stay open after it is final: the signed
 * sheet is scanned only then.
 */
export function createLampiranRapatService(
  { repository, rapat, lampiran }: Parts,
  { journal, createId }: Pick<FeatureDeps, 'journal' | 'createId'>,
) {
  function list(rapatId: string): LampiranRapat[] {
    return repository.list(rapatId).map(toLampiranRapat)
  }

  /** @throws DomainError TIDAK_DITEMUKAN, BERKAS_DITOLAK, SUDAH_ADA, TIDAK_TERSEDIA; nothing is kept then */
  async function create(rapatId: string, berkas: File): Promise<{ id: string }> {
    rapat.find(rapatId)
    const id = createId()
    await lampiran.attach(berkas, {
      guna: 'berkas',
      name: (namaBerkas) => `Lampirkan ${namaBerkas}`,
      write: (row) => {
        const rows = list(rapatId)
        const sama = rows.find((lain) => lain.lampiran.sha256 === row.sha256)
        if (sama !== undefined) {
          throw new DomainError({
            kode: 'SUDAH_ADA',
            isian: 'berkas',
            pesan: formatSudahDilampirkan(row.namaBerkas, sama.lampiran.namaBerkas, 'rapat ini'),
          })
        }
        repository.create({ id, rapatId, lampiranId: row.id, urutan: rows.length + 1, keterangan: '' })
      },
    })
    return { id }
  }

  function update(id: string, keterangan: string): { id: string } {
    const row = find(id)
    const baru = canonicalText(keterangan).trim()
    if (baru === row.keterangan) return { id }
    journal.action({ name: `Ubah keterangan lampiran ${row.urutan}`, merge: `lampiran-rapat:${id}:keterangan` }, () =>
      repository.update(id, { keterangan: baru }),
    )
    return { id }
  }

  function move(id: string, urutan: number): { id: string } {
    const row = find(id)
    const rows = moveRow(repository.list(row.rapatId), id, urutan)
    journal.action({ name: `Pindahkan lampiran ${row.urutan}` }, () => renumber(rows))
    return { id }
  }

  /** The content stays in the data folder, so that Urungkan and the Kotak Sampah bring it back. */
  function remove(id: string): { id: string } {
    const row = find(id)
    journal.action({ name: `Lepas lampiran ${lampiran.get(row.lampiranId).namaBerkas}` }, () => {
      repository.remove(id)
      renumber(repository.list(row.rapatId))
    })
    return { id }
  }

  function renumber(rows: readonly LampiranRapatRow[]): void {
    for (const { id, urutan } of listNomorBaru(rows)) repository.update(id, { urutan })
  }

  function find(id: string): LampiranRapatRow {
    const row = repository.find(id)
    if (row !== undefined) return row
    throw new DomainError({
      kode: 'TIDAK_DITEMUKAN',
      pesan: 'Lampiran ini tidak ditemukan. Muat ulang halaman; kalau baru saja dilepas, tekan Ctrl+Z.',
    })
  }

  function toLampiranRapat({ id, urutan, keterangan, lampiranId }: LampiranRapatRow): LampiranRapat {
    return { id, urutan, keterangan, lampiran: lampiran.get(lampiranId) }
  }

  return {
    list,
    create,
    update,
    move,
    remove,
    /** The attachments of a rapat in their order, for papers that take them in. */
    listTerbaca: (rapatId: string): readonly LampiranRapatTerbaca[] =>
      list(rapatId).map((row) => ({ ...row, read: () => lampiran.read(row.lampiran.id) })),
  }
}
