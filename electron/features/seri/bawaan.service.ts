import { JUDUL_TINDAK_LANJUT } from '@shared/features/seri/seri.rules'
import { DomainError } from '@shared/lib/domain-error'
import type { FeatureDeps } from '../../lib/feature'
import type { RapatService } from '../rapat'
import type { BawaanRepository } from './bawaan.repository'

export type BawaanService = ReturnType<typeof createBawaanService>

export type JumlahBawaan = { readonly jumlahAcara: number; readonly jumlahTindakLanjut: number }

type Parts = {
  readonly repository: BawaanRepository
  readonly rapat: Pick<RapatService, 'get' | 'findTerbuka' | 'acara'>
}

/** Lets what earlier rapat of a seri have left open head the agenda of a later one. */
export function createBawaanService({ repository, rapat }: Parts, { journal }: Pick<FeatureDeps, 'journal'>) {
  /**
   * Adds the list of open tindak lanjut and every unfinished acara that this rapat does not have yet.
   *
   * @throws DomainError TIDAK_DITEMUKAN, TERKUNCI, BENTROK when the rapat belongs to no seri
   */
  function create(rapatId: string): JumlahBawaan {
    const { nama } = rapat.findTerbuka(rapatId)
    const { acara, seri } = rapat.get(rapatId)
    if (seri === null) {
      throw new DomainError({
        kode: 'BENTROK',
        pesan: 'Rapat ini belum masuk seri mana pun. Pilih serinya pada Ringkasan, lalu coba lagi.',
      })
    }
    const lanjutan = repository.listAcaraTerbuka(rapatId)
    const jumlahTindakLanjut = repository.countTindakLanjut(rapatId)
    const daftar = acara.find(({ bawaan }) => bawaan === 'tindak lanjut')
    const isDaftarBaru = daftar === undefined && jumlahTindakLanjut > 0
    if (lanjutan.length === 0 && !isDaftarBaru) return { jumlahAcara: 0, jumlahTindakLanjut: 0 }
    journal.action({ name: `Ambil bawaan rapat sebelumnya: ${nama}` }, () => {
      const judulList = [...(isDaftarBaru ? [JUDUL_TINDAK_LANJUT] : []), ...lanjutan.map(({ judul }) => judul)]
      const asalIds = [...(isDaftarBaru ? [null] : []), ...lanjutan.map(({ id }) => id)]
      const sebelum = acara[daftar === undefined ? 0 : acara.indexOf(daftar) + 1]
      const { ids } = rapat.acara.create(rapatId, judulList, sebelum?.id)
      for (const [index, acaraId] of ids.entries()) repository.create({ acaraId, asalId: asalIds[index] ?? null })
    })
    return { jumlahAcara: lanjutan.length, jumlahTindakLanjut: isDaftarBaru ? jumlahTindakLanjut : 0 }
  }

  return { create }
}
