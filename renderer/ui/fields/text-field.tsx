import { Textarea, TextInput } from '@mantine/core'
import { formatAngka } from '@shared/lib/angka'
import type { KeyboardEvent, ReactNode, Ref } from 'react'
import { Icon } from '../icon/icon'
import { type FieldProps, toWrapperProps } from './field-parts'
import classes from './fields.module.css'

type TextFieldProps = FieldProps & {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onBlur?: (() => void) | undefined
  readonly onKeyDown?: ((event: KeyboardEvent<HTMLElement>) => void) | undefined
  readonly placeholder?: string
  /** Longer text stays in the field and is marked: cutting a paste short without a word would lose its end. */
  readonly maxLength?: number
  readonly autoFocus?: boolean
  /** For numbers kept as text (NIP, phone): shows the digit keyboard, keeps leading zeros. */
  readonly inputMode?: 'text' | 'numeric' | 'tel'
  readonly rightSection?: ReactNode
  readonly ref?: Ref<HTMLInputElement> | undefined
}

/** What is wrong with text over its limit; undefined when it fits. */
export function findTooLong({ value, maxLength }: Pick<TextFieldProps, 'value' | 'maxLength'>): string | undefined {
  if (maxLength === undefined || value.length <= maxLength) return undefined
  return `Paling banyak ${formatAngka(maxLength)} huruf, ini ${formatAngka(value.length)}. Persingkat dahulu.`
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const { value, onChange, onBlur, onKeyDown } = props
  return (
    <TextInput
      {...toWrapperProps({ ...props, error: props.error ?? findTooLong(props) })}
      ref={props.ref}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      onBlur={() => onBlur?.()}
      onKeyDown={(event) => onKeyDown?.(event)}
      disabled={props.disabled === true}
      readOnly={props.readOnly === true}
      data-autofocus={props.autoFocus || undefined}
      autoFocus={props.autoFocus === true}
      autoComplete="off"
      spellCheck={false}
      rightSection={props.rightSection}
      {...(props.placeholder === undefined ? {} : { placeholder: props.placeholder })}
      {...(props.inputMode === undefined ? {} : { inputMode: props.inputMode })}
    />
  )
}

type TextAreaFieldProps = Omit<TextFieldProps, 'ref' | 'inputMode' | 'rightSection'> & {
  /** Lines shown before it grows; it grows up to `maxRows`. */
  readonly rows?: number
  readonly maxRows?: number
  readonly ref?: Ref<HTMLTextAreaElement> | undefined
}

/** Several lines of plain text; grows with what is typed. */
export function TextAreaField(props: TextAreaFieldProps) {
  const { value, onChange, onBlur, onKeyDown, rows = 2, maxRows = 8 } = props
  return (
    <Textarea
      {...toWrapperProps({ ...props, error: props.error ?? findTooLong(props) })}
      ref={props.ref}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      onBlur={() => onBlur?.()}
      onKeyDown={(event) => onKeyDown?.(event)}
      disabled={props.disabled === true}
      readOnly={props.readOnly === true}
      data-autofocus={props.autoFocus || undefined}
      autoFocus={props.autoFocus === true}
      autosize
      minRows={rows}
      maxRows={maxRows}
      spellCheck={false}
      {...(props.placeholder === undefined ? {} : { placeholder: props.placeholder })}
    />
  )
}

type SearchFieldProps = {
  /** Read aloud and shown while empty: `Cari nama, acara, tempat`. */
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly ref?: Ref<HTMLInputElement> | undefined
}

/** The search of a toolbar. Esc empties it, ↓ goes on into the list. */
export function SearchField({ label, value, onChange, ref }: SearchFieldProps) {
  return (
    <TextInput
      ref={ref}
      type="search"
      aria-label={label}
      placeholder={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && value !== '') {
          event.preventDefault()
          onChange('')
        }
        if (event.key === 'ArrowDown') {
          event.preventDefault()
          document.querySelector<HTMLElement>('#lembar [role="grid"]')?.focus()
        }
      }}
      leftSection={<Icon name="search" size={16} />}
      spellCheck={false}
      autoComplete="off"
      classNames={{ input: classes.input ?? '', root: classes.search ?? '' }}
    />
  )
}
