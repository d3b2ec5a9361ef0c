import { type RefObject, useEffect, useRef } from 'react'
import { type PdfPage, PX_PER_PT } from './pdf-document'
import { useDrawnCanvas } from './pdf-page-view'
import classes from './preview.module.css'
import { useNearView } from './use-near-view'

const WIDTH = 106

type PdfThumbnailsProps = {
  readonly pages: readonly PdfPage[]
  /** Page in view, counted from 1. */
  readonly current: number
  readonly onOpen: (page: number) => void
}

/** The pages in small; the one in view is framed and kept in sight. */
export function PdfThumbnails({ pages, current, onOpen }: PdfThumbnailsProps) {
  const list = useRef<HTMLElement>(null)
  useEffect(() => {
    list.current?.querySelector(`[data-thumbnail="${current}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [current])
  return (
    <nav ref={list} className={classes.thumbnails} aria-label="Halaman">
      {pages.map((page) => (
        <Thumbnail
          key={page.number}
          page={page}
          list={list}
          isCurrent={page.number === current}
          onOpen={() => onOpen(page.number)}
        />
      ))}
    </nav>
  )
}

type ThumbnailProps = {
  readonly page: PdfPage
  readonly list: RefObject<HTMLElement | null>
  readonly isCurrent: boolean
  readonly onOpen: () => void
}

function Thumbnail({ page, list, isCurrent, onOpen }: ThumbnailProps) {
  const frame = useRef<HTMLSpanElement>(null)
  const isNear = useNearView(frame, list, '400px 0px')
  useDrawnCanvas(frame, page, isNear ? WIDTH / (page.width * PX_PER_PT) : null)
  return (
    <button
      type="button"
      className={classes.thumbnail}
      data-thumbnail={page.number}
      aria-label={`Halaman ${page.number}`}
      aria-current={isCurrent ? 'page' : undefined}
      onClick={onOpen}
    >
      <span
        ref={frame}
        className={classes.picture}
        style={{ width: WIDTH, height: (WIDTH * page.height) / page.width }}
      />
      <span>{page.number}</span>
    </button>
  )
}
