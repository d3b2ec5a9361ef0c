import type { Unsur } from '@shared/features/referensi/referensi.schema'
import { DomainError } from '@shared/lib/domain-error'
import type { FeatureDeps } from '../../lib/feature'
import type { UnsurRepository } from './unsur.repository'

/** Groups that a rapat invites. */
export function createUnsurService(
  unsur: UnsurRepository,
  { journal, createId }: Pick<FeatureDeps, 'journal' | 'createId'>,
) {
  function create(nama: string): { id: string } {
    assertUnique(nama, null)
    const urutan = Math.max(0, ...unsur.list().map((row) => row.urutan)) + 1
    const row: Unsur = { id: createId(), nama, urutan }
    journal.action({ name: `Tambah unsur ${nama}` }, () => unsur.create(row))
    return { id: row.id }
  }

  function update(id: string, nama: string): { id: string } {
    const before = get(id)
    assertUnique(nama, id)
    journal.action({ name: `Ubah unsur ${before.nama}` }, () => unsur.update(id, nama))
    return { id }
  }

  function remove(id: string): { id: string } {
    const row = get(id)
    const jumlah = unsur.countJabatan(id)
    if (jumlah > 0) {
      throw new DomainError({
        kode: 'TERKUNCI',
        pesan: `Unsur ${row.nama} masih berisi ${jumlah} jabatan. Pindahkan jabatannya dahulu.`,
      })
    }
    journal.action({ name: `Hapus unsur ${row.nama}` }, () => unsur.remove(id))
    return { id }
  }

  function get(id: string): Unsur {
    const row = unsur.find(id)
    if (row === undefined) {
      throw new DomainError({ kode: 'TIDAK_DITEMUKAN', pesan: 'Unsur itu sudah tidak ada. Muat ulang daftar jabatan.' })
    }
    return row
  }

  function assertUnique(nama: string, ownId: string | null): void {
    const twin = unsur.list().find((row) => row.id !== ownId && row.nama.toLowerCase() === nama.toLowerCase())
    if (twin === undefined) return
    throw new DomainError({ kode: 'SUDAH_ADA', isian: 'nama', pesan: `Unsur “${twin.nama}” sudah ada.` })
  }

  return { list: () => unsur.list(), create, update, remove }
}
