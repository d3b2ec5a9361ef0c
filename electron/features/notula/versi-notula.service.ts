import type { CatatanPeriksa } from '@shared/features/notula/notula.schema'
import { DomainError } from '@shared/lib/domain-error'
import type { FeatureDeps } from '../../lib/feature'
import { parseUraian } from '../../lib/parse-isian'
import type { RapatService } from '../rapat'
import type { CetakNotulaService } from './cetak-notula.service'
import type { NotulaRepository } from './notula.repository'
import type { NotulaIntiService } from './notula-inti.service'
import { formatSalinan } from './salinan-notula'

/**
 * Judges a notula before it is locked: an Indonesian sentence for everything that must be mended first, and what the
 * clerk let stand. Handed in where the features are wired, since what judges a notula is built on it.
 */
export type PeriksaNotula = (rapatId: string) => {
  readonly harus: readonly string[]
  readonly diabaikan: readonly CatatanPeriksa[]
}

type Parts = {
  readonly repository: NotulaRepository
  readonly inti: NotulaIntiService
  readonly cetak: Pick<CetakNotulaService, 'buildReport'>
  readonly rapat: Pick<RapatService, 'find' | 'setStatusInAction'>
  readonly periksa: PeriksaNotula
}

/** Locks a notula as a numbered version, and opens it again for a reason. */
export function createVersiNotulaService(
  { repository, inti, cetak, rapat, periksa }: Parts,
  { journal, clock, createId }: Pick<FeatureDeps, 'journal' | 'clock' | 'createId'>,
) {
  /** Freezes the whole paper with the names of the day; a pejabat who changes later changes nothing in it. */
  function finalkan(id: string): { versi: number } {
    const { rapatId, versi: terakhir } = inti.findTerbuka(id)
    const { status, nama } = rapat.find(rapatId)
    if (status === 'batal') {
      throw new DomainError({
        kode: 'BENTROK',
        pesan: 'Rapat ini berstatus batal, jadi notulanya tidak dapat final. Ubah status rapat lebih dahulu.',
      })
    }
    const { harus, diabaikan } = periksa(rapatId)
    if (harus.length > 0) {
      throw new DomainError({
        kode: 'ISIAN_SALAH',
        pesan: `Notula belum dapat difinalkan: ${harus.length} hal harus diperbaiki. Lihat temuannya di Sidang periksa.`,
        rincian: harus,
      })
    }
    const versi = terakhir + 1
    const salinan = formatSalinan(cetak.buildReport(rapatId, { versi, diabaikan }))
    journal.action({ name: `Jadikan final versi ${versi}: ${nama}` }, () => {
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
