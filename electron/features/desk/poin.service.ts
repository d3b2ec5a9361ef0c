import type { PoinInput } from '@shared/features/desk/desk.schema'
import { DomainError } from '@shared/lib/domain-error'
import type { FeatureDeps } from '../../lib/feature'
import { omitUndefined } from '../../lib/omit-undefined'
import { parseNama } from '../../lib/parse-isian'
import { listNomorBaru, moveRow } from '../../lib/urutan'
import type { PartisipasiService } from '../partisipasi'
import type { ReferensiService } from '../referensi'
import { assertJabatan } from './assert-jabatan'
import type { PoinRepository, PoinRow } from './poin.repository'

export type PoinService = ReturnType<typeof createPoinService>

type Parts = {
  readonly repository: PoinRepository
  readonly partisipasi: Pick<PartisipasiService, 'pemilihan'>
  readonly referensi: Pick<ReferensiService, 'jabatan' | 'today'>
  readonly ensureDesk: (pemilihanId: string) => void
}

/** The points of a desk and who answers for them. */
export function createPoinService(
  { repository, partisipasi, referensi, ensureDesk }: Parts,
  { journal, createId }: Pick<FeatureDeps, 'journal' | 'createId'>,
) {
  function create(pemilihanId: string, isi: PoinInput): { id: string } {
    partisipasi.pemilihan.find(pemilihanId)
    const urutan = repository.list(pemilihanId).length + 1
    const row = { id: createId(), pemilihanId, urutan, nama: parseNama(isi.nama, 'nama'), batasWaktu: isi.batasWaktu }
    journal.action({ name: `Tambah poin ${row.nama}` }, () => {
      ensureDesk(pemilihanId)
      repository.create(row)
    })
    return { id: row.id }
  }

  function update(id: string, ubah: Partial<PoinInput>): { id: string } {
    const before = find(id)
    const { nama, ...given } = omitUndefined(ubah)
    const isi = { ...given, ...(nama === undefined ? {} : { nama: parseNama(nama, 'nama') }) }
    if (isi.nama === before.nama && isi.batasWaktu === undefined) return { id }
    journal.action({ name: `Ubah poin ${before.nama}` }, () => repository.update(id, isi))
    return { id }
  }

  function move(id: string, urutan: number): { id: string } {
    const row = find(id)
    const rows = moveRow(repository.list(row.pemilihanId), id, urutan)
    journal.action({ name: `Pindahkan poin ${row.nama}` }, () => renumber(rows))
    return { id }
  }

  function remove(id: string): { id: string } {
    const row = find(id)
    journal.action({ name: `Hapus poin ${row.nama}` }, () => {
      repository.remove(id)
      renumber(repository.list(row.pemilihanId))
    })
    return { id }
  }

  function renumber(rows: readonly PoinRow[]): void {
    for (const { id, urutan } of listNomorBaru(rows)) repository.update(id, { urutan })
  }

  /** All who answer for a point. */
  function setPenanggungJawab(poinId: string, jabatanIds: readonly string[]): { id: string } {
    const row = find(poinId)
    const before = repository
      .listPenanggungJawab(row.pemilihanId)
      .filter((jawab) => jawab.poinId === poinId)
      .map(({ jabatanId }) => jabatanId)
    const baru = [...new Set(jabatanIds)].filter((id) => !before.includes(id))
    const pergi = before.filter((id) => !jabatanIds.includes(id))
    for (const id of baru) assertJabatan(referensi, id)
    if (baru.length === 0 && pergi.length === 0) return { id: poinId }
    journal.action({ name: `Ubah penanggung jawab ${row.nama}` }, () => {
      if (pergi.length > 0) repository.removePenanggungJawab(poinId, pergi)
      for (const jabatanId of baru) repository.createPenanggungJawab({ id: createId(), poinId, jabatanId })
    })
    return { id: poinId }
  }

  function find(id: string): PoinRow {
    const row = repository.find(id)
    if (row !== undefined) return row
    throw new DomainError({
      kode: 'TIDAK_DITEMUKAN',
      pesan: 'Poin ini tidak ditemukan. Muat ulang halaman; kalau baru saja dihapus, tekan Ctrl+Z.',
    })
  }

  return { create, update, move, remove, find, setPenanggungJawab }
}
