import { type KeyboardEvent, useState } from 'react'
import { Button } from '../../../ui/fields/button'
import { TextAreaField } from '../../../ui/fields/text-field'
import classes from './acara-list.module.css'

type NewAcaraProps = {
  readonly onAdd: (judulList: readonly string[]) => Promise<boolean>
  readonly onClose: () => void
}

/** Where new items are typed: Enter adds and waits for the next one, a pasted list adds one item a line. */
export function NewAcara({ onAdd, onClose }: NewAcaraProps) {
  const [text, setText] = useState('')
  const judulList = parseLines(text)
  const add = async () => {
    if (judulList.length === 0) return onClose()
    // Emptied at once: what is typed while the core still answers is the next acara.
    setText('')
    if (!(await onAdd(judulList))) setText((next) => (next === '' ? text : `${text}\n${next}`))
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      void add()
    }
    if (event.key === 'Escape') {
      event.preventDefault()
      onClose()
    }
  }
  return (
    <div className={classes.form}>
      <TextAreaField
        label="Acara baru"
        help="Enter menambah; beberapa baris yang ditempel menjadi beberapa acara. Esc selesai."
        size="panel"
        rows={1}
        maxRows={12}
        value={text}
        onChange={setText}
        onKeyDown={onKeyDown}
        autoFocus
      />
      <Button
        label={judulList.length > 1 ? `Tambah ${judulList.length} acara` : 'Tambah'}
        disabled={judulList.length === 0}
        onClick={() => void add()}
      />
      <Button variant="quiet" label="Selesai" onClick={onClose} />
    </div>
  )
}

/** One item a line; numbers and bullets that lists bring along are left out. */
export function parseLines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^\s*(?:\d{1,2}[.)]|[a-z][.)]|[-•*–])\s+/i, '').trim())
    .filter((line) => line !== '')
}
