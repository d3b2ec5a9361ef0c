import { type KeyboardEvent, type Ref, useState } from 'react'
import type { FieldProps } from './field-parts'
import { findTooLong, TextField } from './text-field'

type CommittedTextFieldProps = FieldProps & {
  /** The stored text. */
  readonly value: string
  /** Called on leaving the field and on Enter, only when the text is another one. */
  readonly onCommit: (text: string) => void
  /** How the text is written while nobody types, for instance a NIP in groups. */
  readonly format?: (text: string) => string
  /** Judged while typing: worth a look, but no obstacle. */
  readonly findWarning?: (text: string) => string | undefined
  readonly placeholder?: string
  readonly maxLength?: number
  readonly autoFocus?: boolean
  readonly inputMode?: 'text' | 'numeric' | 'tel'
  readonly ref?: Ref<HTMLInputElement> | undefined
}

/** One line of text that saves itself: handed over when the field is left, Esc gives the stored text back. */
export function CommittedTextField({ value, onCommit, format, findWarning, ...props }: CommittedTextFieldProps) {
  const [draft, setDraft] = useState<string | null>(null)
  const commit = () => {
    if (draft === null || findTooLong({ ...props, value: draft.trim() }) !== undefined) return
    setDraft(null)
    if (draft.trim() !== value) onCommit(draft.trim())
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Enter') commit()
    if (event.key === 'Escape' && draft !== null) {
      event.preventDefault()
      event.stopPropagation()
      setDraft(null)
    }
  }
  return (
    <TextField
      {...props}
      value={draft ?? format?.(value) ?? value}
      warning={findWarning?.(draft ?? value) ?? props.warning}
      onChange={setDraft}
      onBlur={commit}
      onKeyDown={onKeyDown}
    />
  )
}
