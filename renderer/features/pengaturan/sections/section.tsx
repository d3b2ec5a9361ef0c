import type { ReactNode } from 'react'
import classes from './section.module.css'

type SectionProps = {
  readonly id: string
  readonly title: string
  readonly children: ReactNode
}

/** One group of settings under its heading; the list at the left leads here. */
export function Section({ id, title, children }: SectionProps) {
  return (
    <section id={id} className={classes.section} aria-labelledby={`${id}-judul`}>
      <h2 id={`${id}-judul`} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  )
}

/** Fields that belong side by side. */
export function Row({ children }: { readonly children: ReactNode }) {
  return <div className={classes.row}>{children}</div>
}
