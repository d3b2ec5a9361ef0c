import type { GlifName } from '../../ui/status/glif'
import classes from './tindak-lanjut.module.css'

type KataKeadaanProps = {
  readonly glif: GlifName
  readonly kata: string
  readonly isPeringatan: boolean
}

/** A due state in words alone: in a list its shape stands before the group already. */
export function KataKeadaan({ glif, kata, isPeringatan }: KataKeadaanProps) {
  return (
    <span className={classes.keadaan} data-glif={isPeringatan ? glif : undefined}>
      {kata}
    </span>
  )
}
