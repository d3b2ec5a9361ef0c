import { useCallback, useEffect, useRef, useState } from 'react'
import { registerFlush } from './flush'
import { formatPukul, trackSave } from './saved'

export type AutosaveStatus =
  | 'bersih'
  | 'mengetik'
  | 'menyimpan'
  | { readonly tersimpan: string }
  | { readonly gagal: unknown }

type AutosaveOptions<T> = {
  readonly value: T
  /** Resolves after the commit. A rejection keeps the value unsaved; the next change or `flush` tries again. */
  readonly save: (value: T) => Promise<unknown>
  /** Pause after the last change, in milliseconds. */
  readonly delay?: number
  /** When two values count as the same; by identity unless told. */
  readonly isEqual?: (a: T, b: T) => boolean
}

type Autosave = {
  readonly status: AutosaveStatus
  /** Saves now; for `onBlur`. Resolves when nothing is left unsaved or the save was refused. */
  readonly flush: () => Promise<void>
}

/**
 * Saves a value a moment after it stops changing, and at once on `flush`, when the page is hidden and when the field
 * goes away. Saves never overlap: what changes meanwhile is saved next. The value given first counts as saved.
 */
export function useAutosave<T>({ value, save, delay = 600, isEqual = Object.is }: AutosaveOptions<T>): Autosave {
  const [status, setStatus] = useState<AutosaveStatus>('bersih')
  const saved = useRef(value)
  const latest = useRef({ value, save, isEqual })
  latest.current = { value, save, isEqual }
  const running = useRef<Promise<void> | null>(null)
  const isMounted = useRef(true)
  const tell = useCallback((next: AutosaveStatus) => isMounted.current && setStatus(next), [])

  const flush = useCallback(async (): Promise<void> => {
    while (running.current !== null) await running.current
    const { value: wanted, save: saveNow, isEqual: same } = latest.current
    if (same(wanted, saved.current)) return
    tell('menyimpan')
    running.current = trackSave(() => saveNow(wanted)).then(
      () => {
        saved.current = wanted
        running.current = null
        tell({ tersimpan: formatPukul(new Date()) })
      },
      (gagal: unknown) => {
        running.current = null
        tell({ gagal })
      },
    )
    await running.current
    const hasFailed = !same(wanted, saved.current)
    if (!hasFailed && !latest.current.isEqual(latest.current.value, saved.current)) await flush()
  }, [tell])

  useEffect(() => {
    if (latest.current.isEqual(value, saved.current)) return
    tell('mengetik')
    const timer = setTimeout(() => void flush(), delay)
    return () => clearTimeout(timer)
  }, [value, delay, flush, tell])

  useEffect(() => {
    isMounted.current = true
    const onHide = () => void flush()
    const unregister = registerFlush(flush)
    window.addEventListener('pagehide', onHide)
    return () => {
      isMounted.current = false
      unregister()
      window.removeEventListener('pagehide', onHide)
      void flush()
    }
  }, [flush])

  return { status, flush }
}
