import type { Dokumentasi } from '@shared/features/notula/notula.schema'
import { DomainError } from '@shared/lib/domain-error'
import { canonicalText } from '@shared/lib/teks'
import type { FeatureDeps } from '../../lib/feature'
import { listNomorBaru, moveRow } from '../../lib/urutan'
import type { LampiranService } from '../lampiran'
import type { RapatService } from '../rapat'
import type { DokumentasiRepository, DokumentasiRow } from './dokumentasi.repository'

type Parts = {
  readonly repository: DokumentasiRepository
  readonly rapat: Pick<RapatService, 'findTerbuka'>
  readonly lampiran: Pick<LampiranService, 'get'>
}
type Baru = { readonly rapatId: string; readonly lampiranId: string; readonly keterangan: string }

/** Photos of the annex DOKUMENTASI, numbered 1 to n. */
export function createDokumentasiService(
  { repository, rapat, lampiran }: Parts,
  { journal, createId }: Pick<FeatureDeps, 'journal' | 'createId'>,
) {
  function list(rapatId: string): Dokumentasi[] {
    return repository
      .list(rapatId)
      .map(({ id, urutan, keterangan, lampiranId }) => ({ id, urutan, keterangan, lampiran: lampiran.get(lampiranId) }))
  }

  function create({ rapatId, lampiranId, keterangan }: Baru): { id: string } {
    rapat.findTerbuka(rapatId)
    lampiran.get(lampiranId)
    const urutan = repository.list(rapatId).length + 1
    const row: DokumentasiRow = { id: createId(), rapatId, lampiranId, urutan, keterangan: parseKeterangan(keterangan) }
    journal.action({ name: `Tambah foto ${urutan}` }, () => repository.create(row))
    return { id: row.id }
  }

  function update(id: string, keterangan: string): { id: string } {
    const row = findTerbuka(id)
    const baru = parseKeterangan(keterangan)
    if (baru === row.keterangan) return { id }
    journal.action({ name: `Ubah keterangan foto ${row.urutan}`, merge: `dokumentasi:${id}:keterangan` }, () =>
      repository.update(id, { keterangan: baru }),
    )
    return { id }
  }

  function move(id: string, urutan: number): { id: string } {
    const row = findTerbuka(id)
    const rows = moveRow(repository.list(row.rapatId), id, urutan)
    journal.action({ name: `Pindahkan foto ${row.urutan}` }, () => renumber(rows))
    return { id }
  }

  /** The picture itself stays in the data folder: an earlier version of the paper may still show it. */
  function remove(id: string): { id: string } {
    const row = findTerbuka(id)
    journal.action({ name: `Hapus foto ${row.urutan}` }, () => {
      repository.remove(id)
      renumber(repository.list(row.rapatId))
    })
    return { id }
  }

  function renumber(rows: readonly DokumentasiRow[]): void {
    for (const { id, urutan } of listNomorBaru(rows)) repository.update(id, { urutan })
  }

  function findTerbuka(id: string): DokumentasiRow {
    const row = repository.find(id)
    if (row === undefined) {
      throw new DomainError({
        kode: 'TIDAK_DITEMUKAN',
        pesan: 'Foto ini tidak ditemukan. Muat ulang notula; kalau baru saja dihapus, tekan Ctrl+Z.',
      })
    }
    rapat.findTerbuka(row.rapatId)
    return row
  }

  return { list, create, update, move, remove }
}

function parseKeterangan(text: string): string {
  return canonicalText(text).trim()
}
