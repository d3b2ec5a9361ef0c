import type { ReactNode } from 'react'
import { Glif } from '../status/glif'
import classes from './fields.module.css'

/** What every field has. */
export type FieldProps = {
  readonly label: string
  /** One line below, in grey. */
  readonly help?: string | undefined
  /** What is wrong and what to do; the field keeps what was typed. */
  readonly error?: string | undefined
  /** Marks the field as wrong when the words stand elsewhere. */
  readonly isWrong?: boolean
  /** Worth a look, but no obstacle. */
  readonly warning?: string | undefined
  /** The label is read aloud but not drawn (toolbars, grid-like forms). */
  readonly hideLabel?: boolean
  /** `form` 30 px with a 14 px label, `wizard` 32 px, `panel` 30 px with a 12 px label. */
  readonly size?: 'form' | 'wizard' | 'panel'
  readonly disabled?: boolean
  readonly readOnly?: boolean
}

/** Props for Mantine's input wrapper that draw label, help and error as the look wants them. */
export function toWrapperProps(props: FieldProps & { readonly inputMode?: string }) {
  const { label, help, error, warning, hideLabel = false, size = 'form', isWrong = false, readOnly, inputMode } = props
  const description = warning === undefined ? help : <Warning text={warning} />
  return {
    ...(hideLabel ? { 'aria-label': label } : { label }),
    ...(description === undefined ? {} : { description }),
    ...(error === undefined ? { error: isWrong } : { error: <ErrorText text={error} /> }),
    inputWrapperOrder: ['label' as const, 'input' as const, 'description' as const, 'error' as const],
    wrapperProps: {
      'data-size': size,
      ...(readOnly === true ? { 'data-readonly': true } : {}),
      ...(inputMode === 'numeric' ? { 'data-numeric': true } : {}),
    },
    classNames: {
      root: classes.root ?? '',
      label: classes.label ?? '',
      input: classes.input ?? '',
      description: classes.description ?? '',
      error: classes.error ?? '',
    },
  }
}

function Warning({ text }: { readonly text: ReactNode }) {
  return (
    <span className={classes.warning}>
      <Glif name="belah" size={12} /> {text}
    </span>
  )
}

export function ErrorText({ text }: { readonly text: ReactNode }) {
  return (
    <span className={classes.errorText}>
      <Glif name="salah" size={12} />
      <span>{text}</span>
    </span>
  )
}
