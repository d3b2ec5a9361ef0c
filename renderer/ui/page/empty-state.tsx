import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useCommands } from '../commands/use-commands'
import { KeyCap } from '../fields/key-cap'
import classes from './empty-state.module.css'

export type FirstStep = {
  readonly label: string
  readonly description?: string
  readonly shortcut?: string
  readonly run: () => void
}

type EmptyStateProps = {
  /** One sentence: what is not here yet. */
  readonly title: string
  /** One line of help. */
  readonly help?: string
  /** Up to four things to begin with. Their keys work while they are seen. */
  readonly steps?: readonly FirstStep[]
}

/** What an empty list says instead of rows. No drawing; the first step is one key away. */
export function EmptyState({ title, help, steps = [] }: EmptyStateProps) {
  useCommands(
    steps.flatMap(({ label, shortcut, run }, index) =>
      shortcut === undefined ? [] : [{ id: `steps.${index}`, label, shortcut, run, hidden: true }],
    ),
  )
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    // Whoever opens an empty screen can press Enter at once; a field in use keeps the focus.
    if (document.activeElement === document.body) list.current?.querySelector('button')?.focus()
  }, [])
  return (
    <div className={classes.empty}>
      <p className={classes.title}>{title}</p>
      {help !== undefined && <p className={classes.help}>{help}</p>}
      {steps.length > 0 && (
        <ul ref={list} className={classes.steps}>
          {steps.map((step) => (
            <li key={step.label}>
              <button type="button" onClick={step.run} onKeyDown={moveFocus}>
                <span className={classes.label}>{step.label}</span>
                <span className={classes.description}>{step.description}</span>
                {step.shortcut !== undefined && <KeyCap>{step.shortcut}</KeyCap>}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function moveFocus(event: KeyboardEvent<HTMLButtonElement>) {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  const item = event.currentTarget.parentElement
  const neighbour = event.key === 'ArrowDown' ? item?.nextElementSibling : item?.previousElementSibling
  neighbour?.querySelector('button')?.focus()
  event.preventDefault()
}
