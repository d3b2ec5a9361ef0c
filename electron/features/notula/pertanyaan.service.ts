import type { Pertanyaan } from '@shared/features/notula/notula.schema'
import { DomainError } from '@shared/lib/domain-error'
import type { FeatureDeps } from '../../lib/feature'
import { parseUraian } from '../../lib/parse-isian'
import { listNomorBaru } from '../../lib/urutan'
import type { RapatService } from '../rapat'
import type { PertanyaanRepository, PertanyaanRow } from './pertanyaan.repository'

type Parts = {
  readonly repository: PertanyaanRepository
  readonly rapat: Pick<RapatService, 'findTerbuka'>
}

type Baru = { readonly rapatId: string; readonly acaraId: string | null; readonly isi: string }
type Ubah = { readonly isi?: string | undefined; readonly jawaban?: string | null | undefined }

/** What a rapat could not settle: open until it has an answer or became a tindak lanjut. Not printed. */
export function createPertanyaanService(
  { repository, rapat }: Parts,
  { journal, createId }: Pick<FeatureDeps, 'journal' | 'createId'>,
) {
  function list(rapatId: string): Pertanyaan[] {
    return repository.list(rapatId).map(({ id, acaraId, urutan, isi, jawaban, tindakLanjutId }) => ({
      id,
      acaraId,
      urutan,
      isi,
      jawaban,
      tindakLanjutId,
    }))
  }

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
    const row: PertanyaanRow = {
      id: createId(),
      rapatId,
      acaraId,
      urutan,
      isi: parseUraian(isi, 'isi'),
      jawaban: null,
      tindakLanjutId: null,
    }
    journal.action({ name: `Tambah pertanyaan ${urutan}` }, () => repository.create(row))
    return { id: row.id }
  }

  /** An empty `jawaban` opens the question again. */
  function update(id: string, { isi, jawaban }: Ubah): { id: string } {
    const row = findTerbuka(id)
    const ubah = {
      ...(isi === undefined ? {} : { isi: parseUraian(isi, 'isi') }),
      ...(jawaban === undefined ? {} : { jawaban: jawaban === null ? null : parseUraian(jawaban, 'jawaban') }),
    }
    const kolom = (['isi', 'jawaban'] as const).filter((satu) => ubah[satu] !== undefined && ubah[satu] !== row[satu])
    if (kolom.length === 0) return { id }
    const name = kolom.includes('jawaban') ? `Jawab pertanyaan ${row.urutan}` : `Ubah pertanyaan ${row.urutan}`
    journal.action({ name, merge: `pertanyaan:${id}:${kolom.join('-')}` }, () => repository.update(id, ubah))
    return { id }
  }

  function remove(id: string): { id: string } {
    const row = findTerbuka(id)
    journal.action({ name: `Hapus pertanyaan ${row.urutan}` }, () => {
      repository.remove(id)
      for (const baru of listNomorBaru(repository.list(row.rapatId))) {
        repository.update(baru.id, { urutan: baru.urutan })
      }
    })
    return { id }
  }

  /** Part of the action that makes the tindak lanjut. @throws DomainError TIDAK_DITEMUKAN, TERKUNCI */
  function setTindakLanjutInAction(id: string, hasil: { readonly id: string; readonly rapatId: string }): void {
    const row = findTerbuka(id)
    if (row.rapatId !== hasil.rapatId) throw hilang()
    repository.update(id, { tindakLanjutId: hasil.id })
  }

  function findTerbuka(id: string): PertanyaanRow {
    const row = repository.find(id)
    if (row === undefined) throw hilang()
    rapat.findTerbuka(row.rapatId)
    return row
  }

  return { list, create, update, remove, setTindakLanjutInAction }
}

function hilang(): DomainError {
  return new DomainError({
    kode: 'TIDAK_DITEMUKAN',
    pesan: 'Pertanyaan ini tidak ditemukan. Muat ulang notula; kalau baru saja dihapus, tekan Ctrl+Z.',
  })
}
