import { PENGATURAN_AWAL } from '@shared/features/pengaturan/pengaturan.rules'
import {
  type BagianPengaturan,
  type Pengaturan,
  pengaturanSchema,
  type pengaturanUpdateSchema,
} from '@shared/features/pengaturan/pengaturan.schema'
import type { z } from 'zod'
import type { FeatureDeps } from '../../lib/feature'
import type { PengaturanRepository } from './pengaturan.repository'

export type PengaturanService = ReturnType<typeof createPengaturanService>

type PengaturanUpdate = z.infer<typeof pengaturanUpdateSchema>

/** Settings of the office: stored sections over the defaults. */
export function createPengaturanService(
  repository: PengaturanRepository,
  { journal, log }: Pick<FeatureDeps, 'journal' | 'log'>,
) {
  function get(): Pengaturan {
    const stored = repository.list()
    const sections = Object.entries(PENGATURAN_AWAL).map(([bagian, awal]) => [bagian, read(bagian, awal)] as const)
    return pengaturanSchema.parse(Object.fromEntries(sections))

    /** A section written by another version that no longer fits falls back to its default instead of stopping the office. */
    function read(bagian: string, awal: unknown): unknown {
      const nilai = stored.get(bagian)
      if (nilai === undefined) return awal
      const parsed = pengaturanSchema.shape[bagian as BagianPengaturan].safeParse(JSON.parse(nilai))
      if (parsed.success) return parsed.data
      log.warn('pengaturan-section-unreadable', { bagian })
      return awal
    }
  }

  function update(ubah: PengaturanUpdate): Pengaturan {
    const before = get()
    const changed = Object.entries(ubah).filter(
      ([bagian, nilai]) => JSON.stringify(nilai) !== JSON.stringify(before[bagian as BagianPengaturan]),
    )
    if (changed.length === 0) return before
    journal.action({ name: 'Ubah pengaturan' }, () => {
      for (const [bagian, nilai] of changed) repository.set(bagian, JSON.stringify(nilai))
    })
    return get()
  }

  return { get, update }
}
