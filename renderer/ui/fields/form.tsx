import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import { isTextField } from '../commands/shortcut'

type FormProps = {
  readonly label: string
  /** Ctrl+Enter, or Enter on the submit button. */
  readonly onSubmit: () => void
  readonly children: ReactNode
  readonly className?: string | undefined
}

const FIELDS = 'input:not([disabled]):not([type="hidden"]), textarea:not([disabled]), [contenteditable="true"], button'

/** A form with the manners of the office: Enter goes to the next field, Ctrl+Enter finishes from anywhere. */
export function Form({ label, onSubmit, children, className }: FormProps) {
  const form = useRef<HTMLFormElement>(null)
  const latestSubmit = useRef(onSubmit)
  latestSubmit.current = onSubmit
  /** A field that could not understand its text holds no value: going on without it would drop what was typed. */
  const submit = () => {
    const refused = form.current?.querySelector<HTMLElement>('[data-refused] input')
    if (refused) refused.focus()
    else latestSubmit.current()
  }
  /** On the way in: a list that opens on Enter would keep the key for itself. */
  const onKeyDownCapture = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key !== 'Enter' || !event.ctrlKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    event.stopPropagation()
    const field = document.activeElement
    // Leaving the field first lets it hand over what was typed last.
    if (field instanceof HTMLElement) field.blur()
    setTimeout(() => {
      submit()
      setTimeout(() => focusAgain(form.current, field))
    })
  }
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key !== 'Enter' || event.defaultPrevented || event.nativeEvent.isComposing) return
    const field = event.target
    if (!isTextField(field) || !(field instanceof HTMLInputElement)) return
    event.preventDefault()
    focusNextField(form.current, field)
  }
  return (
    <form
      ref={form}
      aria-label={label}
      className={className}
      noValidate
      onKeyDownCapture={onKeyDownCapture}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      {children}
    </form>
  )
}

/** Back to what must be mended, else to where one was, unless the focus has found a place meanwhile. */
function focusAgain(form: HTMLFormElement | null, before: Element | null) {
  if (document.activeElement !== document.body) return
  const wrong = form?.querySelector<HTMLElement>('[aria-invalid="true"]')
  if (wrong) wrong.focus()
  else if (before instanceof HTMLElement) before.focus()
}

function focusNextField(form: HTMLFormElement | null, from: Node) {
  const fields = [...(form?.querySelectorAll<HTMLElement>(FIELDS) ?? [])].filter(
    (field) => field.tabIndex >= 0 && field.getClientRects().length > 0,
  )
  const index = fields.findIndex((field) => field.contains(from))
  const next = fields[index + 1]
  if (next === undefined) return
  next.focus()
  if (next instanceof HTMLInputElement) next.select()
}
