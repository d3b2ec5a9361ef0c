import type { HasilParse } from '@shared/lib/hasil-parse'
import { type KeyboardEvent, type ReactNode, type Ref, useRef, useState } from 'react'
import { ErrorText, type FieldProps } from './field-parts'
import classes from './fields.module.css'
import { TextField } from './text-field'

type ParsedFieldProps<T> = FieldProps & {
  readonly value: T | null
  /** The understood value, or null when the field was emptied. Called on leaving the field and on Enter. */
  readonly onChange: (value: T | null) => void
  readonly parse: (text: string) => HasilParse<T>
  /** How the value stands in the field. */
  readonly format: (value: T) => string
  /** How the value is repeated below while typing, when it should be longer than `format`. */
  readonly formatUnderstood?: (value: T) => string
  readonly placeholder?: string
  readonly autoFocus?: boolean
  readonly onBlur?: (() => void) | undefined
  readonly inputMode?: 'text' | 'numeric'
  readonly rightSection?: ReactNode
  readonly ref?: Ref<HTMLInputElement> | undefined
}

/**
 * A field for values that people type in many ways. It says at once what it understood, hands the value over when the
 * field is left, and keeps what was typed when it cannot be understood.
 */
export function ParsedField<T>(props: ParsedFieldProps<T>) {
  const { value, onChange, parse, format, formatUnderstood = format } = props
  // Only while someone types; otherwise the value itself is shown, also when it changes from elsewhere.
  const [typed, setTyped] = useState<string | null>(null)
  const [isLeft, setLeft] = useState(false)
  const wrapper = useRef<HTMLDivElement>(null)
  const shown = typed ?? (value === null ? '' : format(value))
  const result = typed === null || typed.trim() === '' ? null : parse(typed)
  const commit = () => {
    if (typed === null) return
    if (typed.trim() === '') {
      setTyped(null)
      if (value !== null) onChange(null)
      return
    }
    const understood = parse(typed)
    if (!understood.ok) {
      setLeft(true)
      return
    }
    setTyped(null)
    if (understood.nilai !== value) onChange(understood.nilai)
  }
  const take = (suggestion: T) => {
    setTyped(null)
    onChange(suggestion)
    // The button that was pressed goes with the problem.
    wrapper.current?.querySelector('input')?.focus()
  }
  const problem = result !== null && !result.ok && isLeft ? result : null
  return (
    <div ref={wrapper} className={classes.parsed} data-refused={problem !== null || undefined}>
      <TextField
        {...props}
        value={shown}
        error={problem === null ? props.error : undefined}
        isWrong={problem !== null}
        help={result?.ok === true ? formatUnderstood(result.nilai) : props.help}
        onChange={(text) => {
          setTyped(text)
          setLeft(false)
        }}
        onBlur={() => {
          commit()
          props.onBlur?.()
        }}
        onKeyDown={(event: KeyboardEvent<HTMLElement>) => {
          if (event.key === 'Enter') commit()
          if (event.key === 'Escape' && typed !== null) {
            event.preventDefault()
            setTyped(null)
          }
        }}
      />
      {problem !== null && <Problem pesan={problem.pesan} saran={problem.saran ?? []} format={format} onTake={take} />}
    </div>
  )
}

type ProblemProps<T> = {
  readonly pesan: string
  readonly saran: readonly T[]
  readonly format: (value: T) => string
  readonly onTake: (value: T) => void
}

function Problem<T>({ pesan, saran, format, onTake }: ProblemProps<T>) {
  return (
    <div className={classes.error} role="alert">
      <ErrorText
        text={
          <>
            {pesan}
            <span className={classes.suggestions}>
              {saran.map((suggestion) => (
                <button key={format(suggestion)} type="button" onClick={() => onTake(suggestion)}>
                  {format(suggestion)}
                </button>
              ))}
            </span>
          </>
        }
      />
    </div>
  )
}
