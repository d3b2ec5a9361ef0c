import { lazy, Suspense } from 'react'
import classes from './editor.module.css'
import type { EditorTeksProps } from './editor-teks-types'

export type { EditorTeksHandle } from './editor-teks-types'

const Inner = lazy(() => import('./editor-teks-inner').then(({ EditorTeksInner }) => ({ default: EditorTeksInner })))

/** The editor for running text, with the manners of Word. Its code is fetched when the first one is shown. */
export function EditorTeks(props: EditorTeksProps) {
  return (
    <Suspense fallback={<div className={classes.frame} aria-busy="true" />}>
      <Inner {...props} />
    </Suspense>
  )
}
