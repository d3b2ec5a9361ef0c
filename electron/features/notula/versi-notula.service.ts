import { listKekuranganNotula } from '@shared/features/notula/notula.rules'
import { DomainError } from '@shared/lib/domain-error'
import type { FeatureDeps } from '../../lib/feature'
import { parseUraian } from '../../lib/parse-isian'
import type { RapatService } from '../rapat'
import type { CetakNotulaService } from './cetak-notula.service'
import type { NotulaRepository } from './notula.repository'
import type { NotulaIntiService } from './notula-inti.service'
import { formatSalinan } from './salinan-notula'

type Parts = {
  readonly repository: NotulaRepository
  readonly inti: NotulaIntiService
  readonly cetak: Pick<CetakNotulaService, 'buildReport'>
  readonly rapat: Pick<RapatService, 'get' | 'find' | 'setStatusInAction'>
}

/** Locks a notula as a numbered version, and opens it again for a reason. */
export function createVersiNotulaService(
  { repository, inti, cetak, rapat }: Parts,
  { journal, clock, createId }: Pick<FeatureDeps, 'journal' | 'clock' | 'createId'>,
) {
  /** Freezes the whole paper with the names of the day; a pejabat who changes later changes nothing in it. */
  function finalkan(id: string): { versi: number } {
    const { rapatId, versi: terakhir } = inti.findTerbuka(id)
    const lengkap = rapat.get(rapatId)
    if (lengkap.status === 'batal') {
      throw new DomainError({
        kode: 'BENTROK',
        pesan: 'Rapat ini berstatus batal, jadi notulanya tidak dapat final. Ubah status rapat lebih dahulu.',
      })
    }
    const kekurangan = listKekuranganNotula({
      ...lengkap,
      pimpinan: inti.formatPimpinan(lengkap),
      jumlahAcara: lengkap.acara.length,
    })
    if (kekurangan.length > 0) {
      throw new DomainError({
        kode: 'ISIAN_SALAH',
        pesan: 'Notula belum dapat dijadikan final. Lengkapi dahulu yang masih kurang.',
        rincian: kekurangan,
      })
    }
    const versi = terakhir + 1
    const salinan = formatSalinan(cetak.buildReport(rapatId, versi))
    journal.action({ name: `Jadikan final versi ${versi}: ${lengkap.nama}` }, () => {
      const dikunciPada = clock.now().toISOString()
      repository.createVersi({
        id: createId(),
        notulaId: id,
        versi,
        dikunciPada,
        salinan,
        dibukaPada: null,
        alasan: null,
      })
      repository.update(id, { status: 'final', versi })
      rapat.setStatusInAction(rapatId, 'final')
    })
    return { versi }
  }

  /** The frozen paper stays; the reason is kept with it. */
  function reopen(id: string, alasan: string): { id: string } {
    const { rapatId, status, versi } = inti.find(id)
    const beku = repository.findVersi(id, versi)
    if (status !== 'final' || beku === undefined) {
      throw new DomainError({ kode: 'BENTROK', pesan: 'Notula ini belum final, jadi sudah dapat diubah.' })
    }
    const isi = parseUraian(alasan, 'alasan')
    journal.action({ name: `Buka kembali notula: ${rapat.find(rapatId).nama}` }, () => {
      repository.updateVersi(beku.id, { dibukaPada: clock.now().toISOString(), alasan: isi })
      repository.update(id, { status: 'konsep' })
      rapat.setStatusInAction(rapatId, 'selesai')
    })
    return { id }
  }

  return { finalkan, reopen }
}
