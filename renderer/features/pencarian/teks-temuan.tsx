import type { BagianTeks } from '@shared/features/pencarian/pencarian.schema'
import classes from './pencarian.module.css'

/** Text with what was asked for marked. */
export function TeksTemuan({ parts }: { readonly parts: readonly BagianTeks[] }) {
  return (
    <span className={classes.teks}>
      {parts.map(({ teks, cocok }, position) => {
        const key = `${position}${teks}`
        return cocok ? <mark key={key}>{teks}</mark> : <span key={key}>{teks}</span>
      })}
    </span>
  )
}
