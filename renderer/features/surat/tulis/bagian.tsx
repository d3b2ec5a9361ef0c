import type { ReactNode } from 'react'
import { useId } from 'react'
import classes from '../surat.module.css'

type BagianProps = {
  readonly judul: string
  /** Stands at the right of the heading. */
  readonly akhir?: ReactNode
  readonly children: ReactNode
}

/** One group of fields of the letter under its heading. */
export function Bagian({ judul, akhir, children }: BagianProps) {
  const id = useId()
  return (
    <section className={classes.bagian} aria-labelledby={id}>
      <div className={classes.kepala}>
        <h2 id={id}>{judul}</h2>
        {akhir}
      </div>
      {children}
    </section>
  )
}
