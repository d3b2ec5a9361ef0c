import { Glif, type GlifName } from './glif'
import classes from './status-word.module.css'

type StatusWordProps = {
  readonly glif: GlifName
  readonly kata: string
  /** `warning` colours the word itself (late in red, due soon in amber); a state is otherwise in ink. */
  readonly warning?: boolean
  readonly small?: boolean
  /** Edge of the shape, when it stands in other than row text. */
  readonly size?: number
}

/** A state as shape and word. The word is never cut. */
export function StatusWord({ glif, kata, warning = false, small = false, size }: StatusWordProps) {
  return (
    <span
      className={classes.status}
      data-glif={glif}
      data-warning={warning || undefined}
      data-small={small || undefined}
    >
      <Glif name={glif} size={size ?? (small ? 12 : 14)} />
      {kata}
    </span>
  )
}

/** The one chip beside a screen's title: the state of the record as a whole. */
export function StatusChip(props: StatusWordProps) {
  return (
    <span className={classes.chip}>
      <StatusWord size={12} {...props} />
    </span>
  )
}
