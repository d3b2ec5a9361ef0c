import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import classes from './grid.module.css'
import type { Editing } from './use-grid-edit'

/** How an edit ended: `move` says where the selection goes on to; null text means it was given up. */
export type EditEnd = { readonly text: string | null; readonly move: 'down' | 'up' | 'right' | 'left' | 'stay' }

type CellEditorProps = {
  readonly label: string
  readonly editing: Editing
  readonly options: readonly string[] | undefined
  readonly onEnd: (end: EditEnd) => void
}

/** The field inside a cell. Typing over a cell lets the arrows finish it, as in Excel; after F2 they move in the text. */
export function CellEditor({ label, editing, options, onEnd }: CellEditorProps) {
  const [text, setText] = useState(editing.text)
  const input = useRef<HTMLInputElement>(null)
  const isDone = useRef(false)
  const listId = useId()
  useEffect(() => {
    const field = input.current
    field?.focus()
    field?.setSelectionRange(field.value.length, field.value.length)
  }, [])
  const end = (result: EditEnd) => {
    if (isDone.current) return
    isDone.current = true
    onEnd(result)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    const move = findMove(event, editing.isOverwriting)
    if (event.key === 'Escape') end({ text: null, move: 'stay' })
    else if (move !== null) end({ text, move })
    else return
    event.preventDefault()
  }
  return (
    <>
      <input
        ref={input}
        className={classes.editor}
        aria-label={label}
        value={text}
        spellCheck={false}
        autoComplete="off"
        list={options === undefined ? undefined : listId}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={() => end({ text, move: 'stay' })}
        onPaste={(event) => event.stopPropagation()}
        onCopy={(event) => event.stopPropagation()}
        onMouseDown={(event) => event.stopPropagation()}
      />
      {options !== undefined && (
        <datalist id={listId}>
          {options.map((option) => (
            <option key={option} value={option} />
          ))}
        </datalist>
      )}
    </>
  )
}

function findMove(event: KeyboardEvent, isOverwriting: boolean): EditEnd['move'] | null {
  if (event.key === 'Enter') return event.shiftKey ? 'up' : 'down'
  if (event.key === 'Tab') return event.shiftKey ? 'left' : 'right'
  if (!isOverwriting) return null
  if (event.key === 'ArrowDown') return 'down'
  if (event.key === 'ArrowUp') return 'up'
  if (event.key === 'ArrowRight') return 'right'
  return event.key === 'ArrowLeft' ? 'left' : null
}
