import type { ReactNode } from 'react'
import { Glif } from '../status/glif'
import classes from './messages.module.css'

type ProblemBoxProps = {
  /** What happened, where, what to do: one plain sentence, the news first. */
  readonly pesan: string
  /** Further lines, for instance one per wrong row. */
  readonly rincian?: readonly string[]
  /** `perhatian` for something to look at, `salah` (the default) for something to mend. */
  readonly kind?: 'salah' | 'perhatian'
  /** Buttons that remedy it. */
  readonly children?: ReactNode
}

/** A problem beside its cause. It stays until the cause is gone. */
export function ProblemBox({ pesan, rincian = [], kind = 'salah', children }: ProblemBoxProps) {
  return (
    <div className={classes.problem} data-kind={kind} role={kind === 'salah' ? 'alert' : 'status'}>
      <Glif name={kind === 'salah' ? 'salah' : 'belah'} />
      <div className={classes.problemBody}>
        <p>{pesan}</p>
        {rincian.length > 0 && (
          <ul>
            {rincian.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        {children !== undefined && <div className={classes.problemActions}>{children}</div>}
      </div>
    </div>
  )
}
