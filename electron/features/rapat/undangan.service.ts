import { DomainError } from '@shared/lib/domain-error'
import type { FeatureDeps } from '../../lib/feature'
import type { DaftarUndanganService, UndanganTujuan } from './daftar-undangan.service'
import type { RapatIntiService } from './rapat-inti.service'
import type { UndanganRepository } from './undangan.repository'

type Parts = {
  readonly repository: UndanganRepository
  readonly daftar: DaftarUndanganService
  readonly rapat: Pick<RapatIntiService, 'findTerbuka'>
}

/** Invites jabatan to a rapat and takes invitations back. */
export function createUndanganService({ repository, daftar, rapat }: Parts, { journal }: Pick<FeatureDeps, 'journal'>) {
  function create(rapatId: string, tujuan: UndanganTujuan): { jumlahBaru: number } {
    const fakta = rapat.findTerbuka(rapatId)
    const baru = daftar.listBelumDiundang(rapatId, daftar.listJabatanIds(tujuan))
    if (baru.length > 0) {
      journal.action({ name: `Undang ${baru.length} jabatan: ${fakta.nama}` }, () => daftar.createRows(rapatId, baru))
    }
    return { jumlahBaru: baru.length }
  }

  /** Attendance that was recorded for these undangan goes with them, and comes back with Urungkan. */
  function remove(rapatId: string, ids: readonly string[]): { id: string } {
    const fakta = rapat.findTerbuka(rapatId)
    const present = new Set(repository.list(rapatId).map(({ id }) => id))
    const wanted = [...new Set(ids)]
    if (wanted.some((id) => !present.has(id))) {
      throw new DomainError({
        kode: 'TIDAK_DITEMUKAN',
        pesan: 'Salah satu undangan sudah tidak ada pada rapat ini. Muat ulang daftar undangan, lalu pilih lagi.',
      })
    }
    journal.action({ name: `Hapus ${wanted.length} undangan: ${fakta.nama}` }, () =>
      repository.removeList(rapatId, wanted),
    )
    return { id: rapatId }
  }

  return { list: daftar.list, listJabatan: daftar.listJabatan, create, remove }
}
