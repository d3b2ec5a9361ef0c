import { lazy, Suspense, useCallback, useImperativeHandle, useRef } from 'react'
import classes from './editor.module.css'
import type { EditorTeksHandle, EditorTeksProps } from './editor-teks-types'

export type { EditorTeksHandle } from './editor-teks-types'

const Inner = lazy(() => import('./editor-teks-inner').then(({ EditorTeksInner }) => ({ default: EditorTeksInner })))

/**
 * The editor for running text, with the manners of Word. Its code is fetched when the first one is shown; what is asked of
 * it until then is done as soon as it stands.
 */
export function EditorTeks({ ref, ...isian }: EditorTeksProps) {
  const inner = useRef<EditorTeksHandle | null>(null)
  const waiting = useRef<((editor: EditorTeksHandle) => void)[]>([])
  const hold = useCallback((editor: EditorTeksHandle | null) => {
    inner.current = editor
    if (editor === null) return
    for (const work of waiting.current.splice(0)) work(editor)
  }, [])
  useImperativeHandle(ref, () => {
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
      <Inner {...isian} hold={hold} />
    </Suspense>
  )
}
