import classes from '../desk.module.css'

type BatangKesiapanProps = {
  readonly persen: number | null
  /** Where it stood at the moment compared with. */
  readonly banding: number | null
  readonly teks: string
}

/** A bar from 0 to 100 with a tick for the earlier state; the figure beside it says the same. */
export function BatangKesiapan({ persen, banding, teks }: BatangKesiapanProps) {
  return (
    <span className={classes.kesiapan}>
      <span className={classes.batang} aria-hidden="true">
        <span data-penuh={persen === 100 || undefined} style={{ width: `${persen ?? 0}%` }} />
        {banding !== null && <i style={{ left: `calc(${banding}% - 1px)` }} />}
      </span>
      <span className={classes.angka}>{teks}</span>
    </span>
  )
}
