import { DomainError } from '@shared/lib/domain-error'
import type { FeatureDeps } from '../../lib/feature'
import { parseUraian } from '../../lib/parse-isian'
import { listNomorBaru, moveRow } from '../../lib/urutan'
import type { RapatService } from '../rapat'
import type { KeputusanRepository, KeputusanRow } from './keputusan.repository'

type Baru = { readonly rapatId: string; readonly acaraId: string | null; readonly isi: string }

/** Decisions of a rapat, numbered 1 to n. */
export function createKeputusanService(
  {
    repository,
    rapat,
  }: { readonly repository: KeputusanRepository; readonly rapat: Pick<RapatService, 'findTerbuka'> },
  { journal, createId }: Pick<FeatureDeps, 'journal' | 'createId'>,
) {
  function create({ rapatId, acaraId, isi }: Baru): { id: string } {
    rapat.findTerbuka(rapatId)
    if (acaraId !== null && repository.findRapatOfAcara(acaraId) !== rapatId) {
      throw new DomainError({
        kode: 'TIDAK_DITEMUKAN',
        isian: 'acaraId',
        pesan: 'Acara itu tidak ada pada rapat ini. Muat ulang notula.',
      })
    }
    const urutan = repository.list(rapatId).length + 1
    const row: KeputusanRow = { id: createId(), rapatId, acaraId, urutan, isi: parseUraian(isi, 'isi') }
    journal.action({ name: `Tambah keputusan ${urutan}` }, () => repository.create(row))
    return { id: row.id }
  }

  function update(id: string, isi: string): { id: string } {
    const row = findTerbuka(id)
    const baru = parseUraian(isi, 'isi')
    if (baru === row.isi) return { id }
    journal.action({ name: `Ubah keputusan ${row.urutan}`, merge: `keputusan:${id}:isi` }, () =>
      repository.update(id, { isi: baru }),
    )
    return { id }
  }

  function move(id: string, urutan: number): { id: string } {
    const row = findTerbuka(id)
    const rows = moveRow(repository.list(row.rapatId), id, urutan)
    journal.action({ name: `Pindahkan keputusan ${row.urutan}` }, () => renumber(rows))
    return { id }
  }

  function remove(id: string): { id: string } {
    const row = findTerbuka(id)
    journal.action({ name: `Hapus keputusan ${row.urutan}` }, () => {
      repository.remove(id)
      renumber(repository.list(row.rapatId))
    })
    return { id }
  }

  function renumber(rows: readonly KeputusanRow[]): void {
    for (const { id, urutan } of listNomorBaru(rows)) repository.update(id, { urutan })
  }

  function findTerbuka(id: string): KeputusanRow {
    const row = repository.find(id)
    if (row === undefined) {
      throw new DomainError({
        kode: 'TIDAK_DITEMUKAN',
        pesan: 'Keputusan ini tidak ditemukan. Muat ulang notula; kalau baru saja dihapus, tekan Ctrl+Z.',
      })
    }
    rapat.findTerbuka(row.rapatId)
    return row
  }

  return { create, update, move, remove }
}
