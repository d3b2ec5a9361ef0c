/** `halaman` shows a whole page, `lebar` fills the width, a number is a factor: 1 is the true size of the paper. */
export type PdfZoom = 'halaman' | 'lebar' | number

/** A numbered mark beside words of the paper. */
export type PdfMark = {
  readonly id: string
  readonly number: number
  /** A full square for what must be mended, a diamond for what is worth a look. */
  readonly kind: 'persegi' | 'belah'
  /** Read aloud: `Temuan 2, Jumlah hadir tidak sama dengan daftar`. */
  readonly label: string
  /** Words to be marked: `kata`, at or after `konteks`. */
  readonly konteks: string | null
  readonly kata: string
  readonly active: boolean
  readonly onOpen: () => void
}

export type PratinjauPdfProps = {
  /** The very bytes that are printed and saved; null while they are made (what was shown stays). */
  readonly bytes: Uint8Array | null
  /** Read aloud: `Notula Rakor Terpadu Desk Pilkada 2024`. */
  readonly label: string
  readonly zoom: PdfZoom
  readonly onZoomChange: (zoom: PdfZoom) => void
  /** Small pages at the left; on unless told. */
  readonly thumbnails?: boolean
  /** Page in view, counted from 1, how many there are, and the factor that `zoom` comes to. */
  readonly onView?: (view: PdfView) => void
  readonly marks?: readonly PdfMark[]
  /** Brings the active mark into view whenever this changes. */
  readonly viewMark?: number
  /** The paper cannot be shown. */
  readonly onError?: (error: unknown) => void
}

export type PdfView = { readonly page: number; readonly count: number; readonly scale: number }
