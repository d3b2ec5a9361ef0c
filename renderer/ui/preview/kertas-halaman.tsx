import { useEffect, useRef } from 'react'
import classes from './kertas.module.css'
import { PX_PER_PT } from './pdf-document'
import { PdfPageView } from './pdf-page-view'
import { usePdfDocument } from './use-pdf-document'

type KertasHalamanProps = {
  readonly label: string
  /** Missing until the first paper was made. */
  readonly bytes: Uint8Array | null
  readonly onCount: (jumlah: number) => void
}

/** Width of a page in CSS pixels: the panel without its margins. */
const LEBAR = 392

/** Pages one below the other, as wide as the panel. The place where one reads stays when a new paper comes. */
export function KertasHalaman({ label, bytes, onCount }: KertasHalamanProps) {
  const pdf = usePdfDocument(bytes)
  const meja = useRef<HTMLElement>(null)
  const jumlah = pdf?.pages.length
  useEffect(() => {
    if (jumlah !== undefined) onCount(jumlah)
  }, [jumlah, onCount])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever scrolls with the keyboard must be able to get here
    <section ref={meja} className={classes.meja} aria-label={label} tabIndex={0}>
      {pdf?.pages.map((page) => (
        <PdfPageView
          key={page.number}
          page={page}
          count={pdf.pages.length}
          scale={LEBAR / (page.width * PX_PER_PT)}
          desk={meja}
        />
      ))}
    </section>
  )
}
