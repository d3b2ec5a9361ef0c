import { useEffect, useRef, useState } from 'react'
import { openPdf, type PdfDocument } from './pdf-document'

/** The opened paper. While a new one is made or opened the old one stays, so that nothing flickers. */
export function usePdfDocument(bytes: Uint8Array | null, onError?: (error: unknown) => void): PdfDocument | null {
  const [pdf, setPdf] = useState<PdfDocument | null>(null)
  const latestError = useRef(onError)
  latestError.current = onError
  useEffect(() => {
    if (bytes === null) return
    let isGone = false
    openPdf(bytes).then(
      (opened) => (isGone ? void opened.close() : setPdf(opened)),
      (error: unknown) => {
        if (!isGone) latestError.current?.(error)
      },
    )
    return () => {
      isGone = true
    }
  }, [bytes])
  // The old paper is put away only after the new one has taken its place.
  useEffect(() => () => void pdf?.close(), [pdf])
  return pdf
}
