import type { SelAngka } from '@shared/features/partisipasi/angka.schema'
import { kolomAngkaSchema } from '@shared/features/partisipasi/angka.schema'
import { formatAngka } from '@shared/lib/angka'
import { Button } from '../../../ui/fields/button'
import type { GridChange } from '../../../ui/grid/grid-types'
import { ProblemBox } from '../../../ui/messages/problem-box'
import { findUsulan } from './isian-columns'

/** A pasted cell that seems to have lost its thousands, and what it probably means. */
export type Usulan = { readonly sebelum: string; readonly sel: SelAngka & { readonly nilai: number } }

type KotakUsulanProps = {
  readonly usulan: readonly Usulan[]
  readonly onUse: () => void
  readonly onDrop: () => void
}

const CONTOH = 5

/** The proposals for a block that was pasted; cells beyond the list and those without a proposal are left out. */
export function listUsulan({ rejected }: GridChange): readonly Usulan[] {
  return rejected.flatMap(({ rowId, columnId, text }): readonly Usulan[] => {
    const kolom = kolomAngkaSchema.safeParse(columnId)
    const nilai = findUsulan(text)
    if (rowId === null || !kolom.success || nilai === null) return []
    return [{ sebelum: text.trim(), sel: { wilayahId: rowId, kolom: kolom.data, nilai } }]
  })
}

/** Offers the repair of a pasted block with before and after. Nothing is changed until it is accepted. */
export function KotakUsulan({ usulan, onUse, onDrop }: KotakUsulanProps) {
  const lain = usulan.length - CONTOH
  return (
    <ProblemBox
      kind="perhatian"
      pesan={`${formatAngka(usulan.length)} angka yang ditempel tampaknya kehilangan ribuan; belum disimpan.`}
      rincian={[
        ...usulan.slice(0, CONTOH).map(({ sebelum, sel }) => `${sebelum} menjadi ${formatAngka(sel.nilai)}`),
        ...(lain > 0 ? [`dan ${formatAngka(lain)} lagi`] : []),
      ]}
    >
      <Button small label="Pakai usulan" onClick={onUse} />
      <Button small variant="quiet" label="Biarkan" onClick={onDrop} />
    </ProblemBox>
  )
}
