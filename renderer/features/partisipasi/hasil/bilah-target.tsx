import { hitungPersen } from '@shared/features/partisipasi/angka.rules'
import type { RingkasanRow } from '@shared/features/partisipasi/ringkasan.schema'
import { formatNilai } from '@shared/features/partisipasi/rumus.rules'
import type { Target } from '@shared/features/partisipasi/target.schema'
import classes from './hasil.module.css'

type BilahTargetProps = {
  readonly row: Pick<RingkasanRow, 'persen' | 'acuanPersen' | 'target' | 'datang' | 'penyebut'>
  /** That of the whole; a wilayah's own goes before it. */
  readonly target: Target | null
}

/** Turnout from 0 to 100 as a bar, what is missing to the target as a hatch, the target as a line, a range as a band. */
export function BilahTarget({ row, target }: BilahTargetProps) {
  const own = row.target ?? target
  const persen = row.persen ?? row.acuanPersen ?? hitungPersen(row.datang, row.penyebut)
  const minimum = own?.minimum ?? null
  const label = [
    persen === null ? 'belum ada angka' : formatNilai(persen),
    minimum === null ? '' : `target ${formatNilai(minimum)}`,
  ]
  return (
    <span className={classes.bilah} role="img" aria-label={label.filter(Boolean).join(', ')}>
      {persen !== null && <span className={classes.nilai} style={{ width: toWidth(persen) }} />}
      {persen !== null && minimum !== null && persen < minimum && (
        <span className={classes.hilang} style={{ left: toWidth(persen), width: toWidth(minimum - persen) }} />
      )}
      {own !== null && own.maksimum !== null && (
        <span
          className={classes.pita}
          style={{ left: toWidth(own.minimum), width: toWidth(own.maksimum - own.minimum) }}
        />
      )}
      {minimum !== null && <span className={classes.garisTarget} style={{ left: toWidth(minimum) }} />}
    </span>
  )
}

function toWidth(persen: number): string {
  return `${Math.min(100, persen / 100)}%`
}
