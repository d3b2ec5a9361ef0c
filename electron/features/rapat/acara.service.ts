import type { Acara, KeadaanAcara } from '@shared/features/rapat/rapat.schema'
import { DomainError } from '@shared/lib/domain-error'
import type { FeatureDeps } from '../../lib/feature'
import { parseNama } from '../../lib/parse-isian'
import { listNomorBaru, moveRow } from '../../lib/urutan'
import type { AcaraRepository, AcaraRow } from './acara.repository'
import type { RapatIntiService } from './rapat-inti.service'

/** Points of the agenda, numbered 1 to n without gaps. */
export function createAcaraService(
  {
    repository,
    rapat,
  }: { readonly repository: AcaraRepository; readonly rapat: Pick<RapatIntiService, 'findTerbuka'> },
  { journal, createId }: Pick<FeatureDeps, 'journal' | 'createId'>,
) {
  /** Adds points before `sebelumId`, or at the end. */
  function create(rapatId: string, judulList: readonly string[], sebelumId?: string): { ids: string[] } {
    rapat.findTerbuka(rapatId)
    const baru = judulList.map(
      (judul): AcaraRow => ({
        id: createId(),
        rapatId,
        urutan: 0,
        judul: parseNama(judul, 'judul'),
        keadaan: 'dibahas',
      }),
    )
    const present = repository.list(rapatId)
    const index = sebelumId === undefined ? present.length : present.findIndex((row) => row.id === sebelumId)
    if (index < 0) throw notFound()
    const [pertama] = baru
    const name = baru.length === 1 && pertama !== undefined ? `acara: ${pertama.judul}` : `${baru.length} acara`
    journal.action({ name: `Tambah ${name}` }, () => {
      baru.forEach((row, place) => {
        repository.create({ ...row, urutan: index + place + 1 })
      })
      renumber(present.toSpliced(index, 0, ...baru.map((row, place) => ({ ...row, urutan: index + place + 1 }))))
    })
    return { ids: baru.map(({ id }) => id) }
  }

  function update(id: string, judul: string): { id: string } {
    const row = getTerbuka(id)
    const baru = parseNama(judul, 'judul')
    if (baru === row.judul) return { id }
    journal.action({ name: `Ubah acara: ${row.judul}`, merge: `acara:${id}:judul` }, () =>
      repository.update(id, { judul: baru }),
    )
    return { id }
  }

  /** Printed in the notula, so that it is locked with it. */
  function setKeadaan(id: string, keadaan: KeadaanAcara): { id: string } {
    const row = getTerbuka(id)
    if (keadaan === row.keadaan) return { id }
    journal.action({ name: `Tandai acara ${keadaan}: ${row.judul}` }, () => repository.update(id, { keadaan }))
    return { id }
  }

  function move(id: string, urutan: number): { id: string } {
    const row = getTerbuka(id)
    const rows = moveRow(repository.list(row.rapatId), id, urutan)
    if (listNomorBaru(rows).length === 0) return { id }
    journal.action({ name: `Pindahkan acara: ${row.judul}` }, () => renumber(rows))
    return { id }
  }

  /** Takes the point away with what was said about it; its keputusan and tindak lanjut stay, without a point. */
  function remove(id: string): { id: string } {
    const row = getTerbuka(id)
    journal.action({ name: `Hapus acara: ${row.judul}` }, () => {
      repository.remove(id)
      renumber(repository.list(row.rapatId))
    })
    return { id }
  }

  function renumber(rows: readonly Acara[]): void {
    for (const { id, urutan } of listNomorBaru(rows)) repository.update(id, { urutan })
  }

  function getTerbuka(id: string): AcaraRow {
    const row = repository.find(id)
    if (row === undefined) throw notFound()
    rapat.findTerbuka(row.rapatId)
    return row
  }

  return { create, update, setKeadaan, move, remove }
}

function notFound(): DomainError {
  return new DomainError({
    kode: 'TIDAK_DITEMUKAN',
    pesan: 'Acara ini tidak ditemukan. Muat ulang rapat; kalau baru saja dihapus, tekan Ctrl+Z.',
  })
}
