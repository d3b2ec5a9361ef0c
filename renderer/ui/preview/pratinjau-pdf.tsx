import { lazy, Suspense } from 'react'
import type { PratinjauPdfProps } from './pratinjau-pdf-types'
import classes from './preview.module.css'

export type { PdfMark, PdfView, PdfZoom } from './pratinjau-pdf-types'

const Inner = lazy(() =>
  import('./pratinjau-pdf-inner').then(({ PratinjauPdfInner }) => ({ default: PratinjauPdfInner })),
)

/** The paper itself: thumbnails and pages of a PDF. Its reader is fetched when the first paper is shown. */
export function PratinjauPdf(props: PratinjauPdfProps) {
  return (
    <Suspense fallback={<div className={classes.preview} aria-busy="true" />}>
      <Inner {...props} />
    </Suspense>
  )
}
