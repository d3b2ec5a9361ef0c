import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useCommands } from '../commands/use-commands'
import { type PdfDocument, PX_PER_PT } from './pdf-document'
import { PdfMarks, usePdfPlaces } from './pdf-marks'
import { PdfPageView } from './pdf-page-view'
import { PdfThumbnails } from './pdf-thumbnails'
import type { PdfMark, PdfZoom, PratinjauPdfProps } from './pratinjau-pdf-types'
import classes from './preview.module.css'
import { usePdfDocument } from './use-pdf-document'

const STEPS = [0.25, 0.5, 0.67, 0.75, 0.88, 1, 1.25, 1.5, 2, 3, 4] as const
const MARGIN = 25
const GAP = 16
const NO_MARKS: readonly PdfMark[] = []

export function PratinjauPdfInner({
  bytes,
  label,
  zoom,
  onZoomChange,
  onView,
  onError,
  thumbnails = true,
  marks = NO_MARKS,
  viewMark,
}: PratinjauPdfProps) {
  const pdf = usePdfDocument(bytes, onError)
  const desk = useRef<HTMLElement>(null)
  const size = useSize(desk)
  const [page, setPage] = useState(1)
  const places = usePdfPlaces(pdf, marks)
  const scale = pdf === null ? 1 : toScale(zoom, pdf, size)
  const count = pdf?.pages.length ?? 0
  const current = Math.min(page, Math.max(1, count))
  const latestView = useRef(onView)
  latestView.current = onView
  useEffect(() => {
    if (count > 0) latestView.current?.({ page: current, count, scale })
  }, [current, count, scale])

  useKeptPlace(desk, scale)
  useMarkInView(desk, `${viewMark ?? ''} ${places.size}`)

  const goToPage = (target: number) => {
    const next = Math.max(1, Math.min(count, target))
    const view = desk.current?.querySelector<HTMLElement>(`[data-page="${next}"]`)
    if (view && desk.current) desk.current.scrollTop = view.offsetTop - GAP
    setPage(next)
  }
  const step = (direction: 1 | -1) => {
    const next = direction === 1 ? STEPS.find((one) => one > scale + 0.01) : STEPS.findLast((one) => one < scale - 0.01)
    if (next !== undefined) onZoomChange(next)
  }
  useCommands([
    {
      id: 'halaman.next',
      label: 'Halaman berikutnya',
      shortcut: 'PgDn',
      hint: 'halaman berikutnya',
      hidden: true,
      run: () => goToPage(current + 1),
    },
    {
      id: 'halaman.prev',
      label: 'Halaman sebelumnya',
      shortcut: 'PgUp',
      hint: 'sebelumnya',
      hidden: true,
      run: () => goToPage(current - 1),
    },
    { id: 'halaman.first', label: 'Halaman pertama', shortcut: 'Home', hidden: true, run: () => goToPage(1) },
    { id: 'halaman.last', label: 'Halaman terakhir', shortcut: 'End', hidden: true, run: () => goToPage(count) },
    {
      id: 'zoom.besar',
      label: 'Perbesar kertas',
      menu: 'tampilan',
      menuGroup: 3,
      shortcut: 'Ctrl++',
      hint: 'perbesar',
      run: () => step(1),
    },
    {
      id: 'zoom.kecil',
      label: 'Perkecil kertas',
      menu: 'tampilan',
      menuGroup: 3,
      shortcut: 'Ctrl+-',
      run: () => step(-1),
    },
    {
      id: 'zoom.asal',
      label: 'Ukuran kertas sebenarnya',
      menu: 'tampilan',
      menuGroup: 3,
      shortcut: 'Ctrl+0',
      run: () => onZoomChange(1),
    },
  ])
  return (
    <div className={classes.preview}>
      {pdf !== null && thumbnails && <PdfThumbnails pages={pdf.pages} current={current} onOpen={goToPage} />}
      <section
        ref={desk}
        className={classes.desk}
        aria-label={label}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever scrolls with the keyboard must be able to get here
        tabIndex={0}
        onScroll={() => setPage(findPage(desk.current))}
      >
        {pdf?.pages.map((one) => (
          <PdfPageView key={one.number} page={one} count={count} scale={scale} desk={desk}>
            {marks.length > 0 && <PdfMarks page={one.number} marks={marks} places={places} />}
          </PdfPageView>
        ))}
      </section>
    </div>
  )
}

/** The page that fills most of the upper half of the desk. */
function findPage(desk: HTMLElement | null): number {
  if (desk === null) return 1
  const line = desk.scrollTop + desk.clientHeight / 3
  const pages = [...desk.querySelectorAll<HTMLElement>('[data-page]')]
  const page = pages.findLast((one) => one.offsetTop <= line) ?? pages[0]
  return Number(page?.dataset.page ?? 1)
}

function toScale(zoom: PdfZoom, pdf: PdfDocument, size: { readonly width: number; readonly height: number }): number {
  if (typeof zoom === 'number') return zoom
  const widest = Math.max(...pdf.pages.map(({ width }) => width)) * PX_PER_PT
  const tallest = Math.max(...pdf.pages.map(({ height }) => height)) * PX_PER_PT
  const byWidth = (size.width - 2 * MARGIN) / widest
  const scale = zoom === 'lebar' ? byWidth : Math.min(byWidth, (size.height - 2 * GAP) / tallest)
  return Math.max(0.1, Math.floor(scale * 100) / 100)
}

/** What one reads stays in place while the paper grows or shrinks. */
function useKeptPlace(desk: RefObject<HTMLElement | null>, scale: number) {
  const before = useRef(scale)
  useLayoutEffect(() => {
    const { current } = desk
    if (current !== null && before.current !== scale) current.scrollTop *= scale / before.current
    before.current = scale
  }, [desk, scale])
}

/** The active mark stands in the upper half of the desk, as soon as the paper is there. */
function useMarkInView(desk: RefObject<HTMLElement | null>, wanted: string) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: every new wish is to be met once
  useEffect(() => {
    const { current } = desk
    const mark = current?.querySelector<HTMLElement>('[data-mark][data-active] > button')
    if (current === null || mark === undefined || mark === null) return
    const distance = mark.getBoundingClientRect().top - current.getBoundingClientRect().top
    current.scrollTop += distance / getLayoutZoom() - current.clientHeight / 3
  }, [desk, wanted])
}

function getLayoutZoom(): number {
  return Number(getComputedStyle(document.documentElement).zoom || 1)
}

function useSize(element: { readonly current: HTMLElement | null }) {
  const [size, setSize] = useState({ width: 750, height: 648 })
  useEffect(() => {
    const { current } = element
    if (current === null) return
    const observer = new ResizeObserver(() => setSize({ width: current.clientWidth, height: current.clientHeight }))
    observer.observe(current)
    return () => observer.disconnect()
  }, [element])
  return size
}
