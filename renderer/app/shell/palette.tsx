import { FocusTrap, Portal } from '@mantine/core'
import { Fragment, type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { Command } from '../../ui/commands/command'
import { CommandLayer, runCommand } from '../../ui/commands/use-commands'
import { FocusAtOnce } from '../../ui/dialog/focus-at-once'
import { KeyCap } from '../../ui/fields/key-cap'
import { Icon } from '../../ui/icon/icon'
import classes from './palette.module.css'
import { type FindRecords, findCommands, type PaletteEntry, parsePaletteText, toEntries } from './palette-items'

type PaletteProps = {
  readonly commands: readonly Command[]
  readonly findRecords: FindRecords | undefined
  readonly onClose: () => void
}

/** Ctrl+K: commands first, so that they teach their keys, then records. Esc returns to exactly where one was. */
export function Palette({ commands, findRecords, onClose }: PaletteProps) {
  const [returnTo] = useState(() => document.activeElement)
  const [typed, setTyped] = useState('')
  const [index, setIndex] = useState(0)
  const listId = useId()
  const { scope, text } = parsePaletteText(typed)
  const records = useRecords(findRecords, scope === 'perintah' ? null : { text, scope })
  const close = () => {
    onClose()
    if (returnTo instanceof HTMLElement) returnTo.focus()
  }
  const entries = useMemo<readonly PaletteEntry[]>(
    () => [
      ...(scope === 'semua' || scope === 'perintah'
        ? findCommands(commands, text, runCommand, scope === 'perintah')
        : []),
      ...records.entries,
    ],
    [commands, scope, text, records.entries],
  )
  const current = Math.min(index, entries.length - 1)
  const open = (entry: PaletteEntry | undefined) => {
    if (entry === undefined) return
    close()
    // After the layer has gone: the command belongs to the screen below.
    setTimeout(entry.run)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setIndex((current + 1) % Math.max(1, entries.length))
    else if (event.key === 'ArrowUp') setIndex((current - 1 + entries.length) % Math.max(1, entries.length))
    else if (event.key === 'Tab') setIndex(findNextGroup(entries, current, event.shiftKey))
    else if (event.key === 'Enter') open(entries[current])
    else if (event.key === 'Escape') close()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <Portal>
      <CommandLayer>
        <div className={classes.curtain} onPointerDown={close}>
          <FocusTrap>
            <div
              className={classes.palette}
              role="dialog"
              aria-modal="true"
              aria-label="Palet perintah"
              onPointerDown={(event) => event.stopPropagation()}
            >
              <FocusAtOnce />
              <div className={classes.entry}>
                <Icon name="search" />
                <input
                  data-autofocus
                  role="combobox"
                  aria-expanded="true"
                  aria-controls={listId}
                  aria-activedescendant={entries.length > 0 ? `${listId}-${current}` : undefined}
                  aria-label="Cari rapat, keputusan, jabatan, atau perintah"
                  placeholder="Cari rapat, keputusan, jabatan, atau perintah"
                  spellCheck={false}
                  autoComplete="off"
                  value={typed}
                  onChange={(event) => {
                    setTyped(event.currentTarget.value)
                    setIndex(0)
                  }}
                  onKeyDown={onKeyDown}
                />
                <span className={classes.mark}>
                  <KeyCap>&gt;</KeyCap> perintah <KeyCap>@</KeyCap> jabatan <KeyCap>#</KeyCap> rapat
                </span>
              </div>
              <EntryList entries={entries} current={current} listId={listId} onOpen={open} onPoint={setIndex} />
              <div className={classes.foot}>
                <span>
                  <KeyCap>↑</KeyCap>
                  <KeyCap>↓</KeyCap> pilih
                </span>
                <span>
                  <KeyCap>Enter</KeyCap> buka
                </span>
                <span>
                  <KeyCap>Tab</KeyCap> kelompok berikutnya
                </span>
                <span className={classes.count} role="status">
                  {entries.length === 0 ? 'Tidak ada yang cocok' : `${entries.length} hasil`}
                  {records.note !== undefined && `, ${records.note}`}
                </span>
              </div>
            </div>
          </FocusTrap>
        </div>
      </CommandLayer>
    </Portal>
  )
}

type EntryListProps = {
  readonly entries: readonly PaletteEntry[]
  readonly current: number
  readonly listId: string
  readonly onOpen: (entry: PaletteEntry) => void
  readonly onPoint: (index: number) => void
}

function EntryList({ entries, current, listId, onOpen, onPoint }: EntryListProps) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.querySelector(`#${CSS.escape(`${listId}-${current}`)}`)?.scrollIntoView({ block: 'nearest' })
  }, [current, listId])
  return (
    <div ref={list} className={classes.list} role="listbox" id={listId} aria-label="Hasil">
      {entries.map((entry, index) => (
        <Fragment key={`${entry.group} ${entry.id}`}>
          {entry.group !== entries[index - 1]?.group && (
            <div className={classes.group} role="presentation">
              {entry.group}
            </div>
          )}
          {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the combobox that owns this list */}
          <div
            id={`${listId}-${index}`}
            className={classes.item}
            role="option"
            tabIndex={-1}
            aria-selected={index === current}
            onPointerMove={() => index !== current && onPoint(index)}
            onClick={() => onOpen(entry)}
          >
            <Icon name={entry.icon ?? 'file'} size={16} />
            <span className={classes.label}>
              {entry.parts.map((part, position) => {
                const key = `${position}${part.text}`
                return part.matched ? <mark key={key}>{part.text}</mark> : <span key={key}>{part.text}</span>
              })}
            </span>
            {entry.detail !== undefined && <span className={classes.detail}>{entry.detail}</span>}
            {entry.shortcut !== undefined && <KeyCap>{entry.shortcut}</KeyCap>}
          </div>
        </Fragment>
      ))}
    </div>
  )
}

function findNextGroup(entries: readonly PaletteEntry[], from: number, backwards: boolean): number {
  const starts = entries.flatMap((entry, index) => (entry.group !== entries[index - 1]?.group ? [index] : []))
  const next = backwards ? starts.findLast((start) => start < from) : starts.find((start) => start > from)
  return next ?? (backwards ? starts.at(-1) : starts[0]) ?? 0
}

type RecordQuestion = { readonly text: string; readonly scope: 'semua' | 'jabatan' | 'rapat' }
type Answer = { readonly entries: readonly PaletteEntry[]; readonly note: string | undefined }

const NO_ANSWER: Answer = { entries: [], note: undefined }
const PAUSE_MS = 80

function useRecords(find: FindRecords | undefined, question: RecordQuestion | null): Answer {
  const [answer, setAnswer] = useState(NO_ANSWER)
  const text = question?.text ?? ''
  const scope = question?.scope
  useEffect(() => {
    if (find === undefined || scope === undefined || text === '') {
      setAnswer(NO_ANSWER)
      return
    }
    const abort = new AbortController()
    const timer = setTimeout(() => {
      find(text, scope, abort.signal).then(
        ({ groups, note }) => !abort.signal.aborted && setAnswer({ entries: toEntries(groups, text), note }),
        () => !abort.signal.aborted && setAnswer(NO_ANSWER),
      )
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [find, text, scope])
  return answer
}
