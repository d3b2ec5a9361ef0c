import type { RapatLengkap } from '@shared/features/rapat/rapat.schema'
import type { JabatanRow } from '@shared/features/referensi/referensi.schema'
import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react'
import { client } from '../../../lib/client'
import { useSave } from '../../../lib/use-save'
import { useCommands } from '../../../ui/commands/use-commands'
import { ErrorText } from '../../../ui/fields/field-parts'
import { FactEditor } from './fact-editor'
import { buildFacts, type Fact, type FactChange, type FactId, findFactId } from './facts'
import classes from './facts.module.css'
import { useSeriRapat } from './use-seri-rapat'

type FactListProps = {
  readonly rapat: RapatLengkap
  readonly jabatanList: readonly JabatanRow[]
  readonly isLocked: boolean
  /** Opened from outside, by the button of the next step. */
  readonly editing: FactId | null
  readonly onEdit: (fact: FactId | null) => void
}

/** The facts of a rapat in the order of the paper; a click, F2 or Enter edits one in its place. */
export function FactList({ rapat, jabatanList, isLocked, editing, onEdit }: FactListProps) {
  const save = useSave()
  const [problem, setProblem] = useState<{ readonly fact: FactId; readonly pesan: string }>()
  const [lastEdited, setLastEdited] = useState<FactId>('tanggal')
  const list = useRef<HTMLDivElement>(null)
  /** Was the line left by Enter? Then the focus comes back to it; after Tab or the mouse it is wanted elsewhere. */
  const isByKey = useRef(false)
  const facts = buildFacts(rapat, (id) => jabatanList.find((jabatan) => jabatan.id === id)?.nama)

  const seri = useSeriRapat(rapat)

  const isFixed = (fact: FactId) => isLocked && fact !== 'seri'
  const open = (fact: FactId) => {
    if (isFixed(fact)) return
    setProblem(undefined)
    setLastEdited(fact)
    onEdit(fact)
  }
  const close = (fact: FactId) => {
    isByKey.current = false
    onEdit(null)
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-fact="${fact}"]`)?.focus())
  }
  const change = async (fact: FactId, ubah: FactChange) => {
    const result = await save(() => client.rapat.update({ id: rapat.id, ubah }), { silent: true })
    setProblem(result.ok ? undefined : { fact, pesan: result.refusal.pesan })
  }

  const handleKey = (event: KeyboardEvent<HTMLElement>, fact: FactId) => {
    if (event.defaultPrevented) return
    if (event.key === 'Escape') {
      event.preventDefault()
      close(fact)
    }
    if (event.key === 'Enter' && event.target instanceof HTMLElement) {
      event.preventDefault()
      isByKey.current = true
      // Leaving the field makes it hand over its text; one that is refused keeps the focus beside its reason.
      const field = event.target
      const line = event.currentTarget
      requestAnimationFrame(() => !hasRefusedText(line) && field.blur())
    }
  }

  useCommands([
    {
      id: 'rapat.edit',
      label: 'Ubah fakta rapat',
      menu: 'sunting',
      shortcut: 'F2',
      hint: 'ubah',
      enabled: !isLocked,
      run: () => open(findFocusedFact(list.current) ?? lastEdited),
    },
  ])

  const column = (rows: readonly Fact[]) => (
    <dl className={classes.column}>
      {rows.map((fact) => (
        <div key={fact.id} className={classes.fact}>
          <dt>{fact.label}</dt>
          <dd>
            {editing === fact.id ? (
              // biome-ignore lint/a11y/noStaticElementInteractions: only watches the keys and the focus of the field inside
              <div
                onKeyDown={(event) => handleKey(event, fact.id)}
                onBlur={(event) => closeByFocus(event, () => (isByKey.current ? close(fact.id) : onEdit(null)))}
              >
                <FactEditor
                  fact={fact.id}
                  label={fact.label}
                  rapat={rapat}
                  jabatanList={jabatanList}
                  onChange={(ubah) => void change(fact.id, ubah)}
                  onSeri={(ubah) =>
                    void seri
                      .change(ubah)
                      .then((result) =>
                        setProblem(result.ok ? undefined : { fact: fact.id, pesan: result.refusal.pesan }),
                      )
                  }
                  onClose={() => close(fact.id)}
                />
              </div>
            ) : (
              <FactValue fact={fact} isLocked={isFixed(fact.id)} onOpen={() => open(fact.id)} />
            )}
            {problem?.fact === fact.id && (
              <p className={classes.problem} role="alert">
                <ErrorText text={problem.pesan} />
              </p>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
  return (
    <section ref={list} className={classes.facts} aria-label="Fakta rapat">
      {column(facts.left)}
      {column(facts.right)}
    </section>
  )
}

type FactValueProps = { readonly fact: Fact; readonly isLocked: boolean; readonly onOpen: () => void }

function FactValue({ fact, isLocked, onOpen }: FactValueProps) {
  const text = fact.text ?? fact.emptyText
  if (isLocked) return <span className={classes.locked}>{text}</span>
  return (
    <button
      type="button"
      className={classes.value}
      data-fact={fact.id}
      data-empty={fact.text === null || undefined}
      aria-label={`${fact.label}: ${text}. Ubah`}
      title={text}
      onClick={onOpen}
    >
      {text}
    </button>
  )
}

/** Leaving the line with Tab or the mouse closes it; going from its first to its second field does not. */
function closeByFocus(event: FocusEvent<HTMLElement>, close: () => void) {
  const line = event.currentTarget
  const { relatedTarget } = event
  if (relatedTarget instanceof Node && line.contains(relatedTarget)) return
  // A refused value stays open beside its reason.
  requestAnimationFrame(() => {
    if (line.isConnected && !hasRefusedText(line)) close()
  })
}

function hasRefusedText(line: HTMLElement): boolean {
  return line.querySelector('[aria-invalid="true"]') !== null
}

function findFocusedFact(list: HTMLElement | null): FactId | undefined {
  const focused = document.activeElement
  if (list === null || !(focused instanceof HTMLElement) || !list.contains(focused)) return undefined
  return findFactId(focused.dataset.fact) ?? undefined
}
