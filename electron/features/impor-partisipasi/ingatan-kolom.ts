import { createHash } from 'node:crypto'
import { normalizeLabel } from '@shared/features/impor/isi-sel.rules'
import { type Pasangan, pasanganSchema } from '@shared/features/impor/susunan.schema'
import type { TabelImpor } from '@shared/features/impor/tabel-impor.schema'
import type { PemilihanRow } from '@shared/features/partisipasi/pemilihan.schema'
import { z } from 'zod'
import type { FeatureDeps } from '../../lib/feature'
import type { PemetaanImporRepository } from './pemetaan-impor.repository'

/** Remembers what the columns of a file were taken for, by the shape of its head. */
export function createIngatanKolom(
  { find, create, update }: PemetaanImporRepository,
  { createId }: Pick<FeatureDeps, 'createId'>,
) {
  return {
    find(tabel: TabelImpor, pemilihan: PemilihanRow): readonly Pasangan[] | null {
      const row = find(buildSidik(tabel, pemilihan))
      return row === undefined ? null : z.array(pasanganSchema).parse(JSON.parse(row.pasangan))
    },
    /** Only inside an action. */
    set(tabel: TabelImpor, pemilihan: PemilihanRow, pasangan: readonly Pasangan[]): void {
      const sidik = buildSidik(tabel, pemilihan)
      const isi = JSON.stringify(pasangan)
      const before = find(sidik)
      if (before === undefined) create({ id: createId(), sidik, pasangan: isi })
      else if (before.pasangan !== isi) update(before.id, { pasangan: isi })
    },
  }
}

/** Heads in their order, and what the figures of the pemilihan are called. */
function buildSidik({ kolom }: TabelImpor, { tingkatData, kategori }: PemilihanRow): string {
  const bentuk = [tingkatData, kategori.map(({ nama }) => nama), kolom.map(({ label }) => normalizeLabel(label))]
  return createHash('sha256').update(JSON.stringify(bentuk)).digest('hex')
}
