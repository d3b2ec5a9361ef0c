import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react'
import { drawPage, type PdfPage, PX_PER_PT, readPageText } from './pdf-document'
import classes from './preview.module.css'
import { useNearView } from './use-near-view'

type PdfPageViewProps = {
  readonly page: PdfPage
  readonly count: number
  readonly scale: number
  readonly desk: RefObject<HTMLElement | null>
  /** Lies over the page. */
  readonly children?: ReactNode
}

/** One page at its size. It is drawn when it comes near, and its picture is given back when it has gone far. */
export function PdfPageView({ page, count, scale, desk, children }: PdfPageViewProps) {
  const frame = useRef<HTMLDivElement>(null)
  const isNear = useNearView(frame, desk, '100% 0px')
  const [text, setText] = useState('')
  useDrawnCanvas(frame, page, isNear ? scale : null)
  useEffect(() => {
    if (!isNear) return
    let isGone = false
    readPageText(page).then(
      (words) => !isGone && setText(words),
      // A page that was closed meanwhile has nothing more to say.
      () => {},
    )
    return () => {
      isGone = true
    }
  }, [page, isNear])
  return (
    <div
      ref={frame}
      className={classes.page}
      data-page={page.number}
      style={{ width: page.width * PX_PER_PT * scale, height: page.height * PX_PER_PT * scale }}
    >
      <p className="hanya-pembaca">
        Halaman {page.number} dari {count}. {text}
      </p>
      {children}
    </div>
  )
}

/** Draws beside what is shown and swaps when done, so that zooming never shows an empty page. */
export function useDrawnCanvas(frame: RefObject<HTMLElement | null>, page: PdfPage, scale: number | null) {
  useEffect(() => {
    const { current } = frame
    if (current === null) return
    if (scale === null) {
      current.querySelector('canvas')?.remove()
      return
    }
    const abort = new AbortController()
    const canvas = document.createElement('canvas')
    canvas.ariaHidden = 'true'
    // The layout zoom enlarges the page like everything else; the picture must have the pixels for it.
    const density = window.devicePixelRatio * Number(getComputedStyle(document.documentElement).zoom || 1)
    drawPage(page, canvas, scale * PX_PER_PT * density, 'display', abort.signal).then(
      () => {
        if (abort.signal.aborted) return
        current.querySelector('canvas')?.remove()
        current.prepend(canvas)
      },
      // Cancelled by the next zoom, or the paper was closed.
      () => {},
    )
    return () => abort.abort()
  }, [frame, page, scale])
}
