import { lazy, Suspense, useCallback, useImperativeHandle, useRef } from 'react'
import classes from './editor.module.css'
import type { EditorTeksHandle, EditorTeksProps } from './editor-teks-types'

export type { EditorTeksHandle } from './editor-teks-types'

const Inner = lazy(() => import('./editor-teks-inner').then(({ EditorTeksInner }) => ({ default: EditorTeksInner })))

/**
 * The editor for running text, with the manners of Word. Its code is fetched when the first one is shown; what is asked of
 * it until then is done as soon as it stands.
 */
export function EditorTeks(props: EditorTeksProps) {
  const inner = useRef<EditorTeksHandle | null>(null)
  const waiting = useRef<((editor: EditorTeksHandle) => void)[]>([])
  const hold = useCallback((editor: EditorTeksHandle | null) => {
    inner.current = editor
    const works = editor === null ? [] : waiting.current.splice(0)
    if (editor === null || works.length === 0) return
    // The handle stands a moment before the text is drawn for the first time.
    requestAnimationFrame(() => {
      for (const work of works) work(editor)
    })
  }, [])
  useImperativeHandle(props.ref, () => {
    const ask = (work: (editor: EditorTeksHandle) => void) => {
      if (inner.current === null) waiting.current.push(work)
      else work(inner.current)
    }
    return {
      focus: () => ask((editor) => editor.focus()),
      insert: (text) => ask((editor) => editor.insert(text)),
      whenReady: (work) => ask((editor) => editor.whenReady(work)),
    }
  }, [])
  return (
    <Suspense fallback={<div className={classes.frame} aria-busy="true" />}>
      <Inner {...props} ref={hold} />
    </Suspense>
  )
}
