import { Fragment, type ReactNode } from 'react'
import classes from './record-head.module.css'

/** One line of facts: its label and what stands there; null leaves the line out. */
export type RecordFact = { readonly label: string; readonly value: ReactNode } | null

type RecordHeadProps = {
  /** State of the record as a word with its shape. */
  readonly status?: ReactNode
  readonly title: string
  readonly facts: readonly RecordFact[]
  /** What can be done with the record, as small buttons. */
  readonly actions?: ReactNode
}

/** What a side panel says first of the chosen record: how it stands, what it is called, its facts in the order of the paper. */
export function RecordHead({ status, title, facts, actions }: RecordHeadProps) {
  return (
    <>
      {status}
      <h2 className={classes.title}>{title}</h2>
      <RecordFacts facts={facts} />
      {actions !== undefined && <div className={classes.actions}>{actions}</div>}
    </>
  )
}

/** Facts as label and value, one under the other. */
export function RecordFacts({ facts }: Pick<RecordHeadProps, 'facts'>) {
  return (
    <dl className={classes.facts}>
      {facts.map(
        (fact) =>
          fact !== null && (
            <Fragment key={fact.label}>
              <dt>{fact.label}</dt>
              <dd>{fact.value}</dd>
            </Fragment>
          ),
      )}
    </dl>
  )
}
