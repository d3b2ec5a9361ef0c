/**
 * The language in which papers are described: plain data, without functions, clock or paths, so that two
 * builds of the same report are deep-equal and a definition may cross to a worker. The words are those of
 * pdfmake, plus the few that carry the house rules (`hang`, `keepWithNext`, `whole` …), which
 * render-pdf-layout.ts obeys, and those that say what a block is (`outline`, `kop`, `alt`), which Word must know.
 * One definition gives the PDF (render-pdf.ts) and the DOCX (render-docx.ts). Lengths are points.
 */

/** left, top, right, bottom */
export type Margin = readonly [number, number, number, number]

export type TextStyle = {
  readonly bold?: boolean
  readonly italics?: boolean
  readonly decoration?: 'underline'
  readonly fontSize?: number
  readonly lineHeight?: number
  readonly alignment?: Alignment
  readonly color?: string
}

export type Alignment = 'left' | 'center' | 'right' | 'justify'

/** A run of text. `noWrap` keeps its words on one line with ordinary blanks between them. */
export type PdfInline = TextStyle & { readonly text: string; readonly noWrap?: true }

/**
 * A number or letter standing `width` points left of the first line; the turned lines hang under the text. In Word a
 * mark that counts (`A.`, `1.`, `b)`) or a bullet becomes the numbering of a list.
 */
export type Hang = { readonly mark: string; readonly width: number; readonly bold?: boolean }

type Flow = {
  readonly margin?: Margin
  /** Part of the letterhead: Word has it in the header of the first page. */
  readonly kop?: true
  /** Begins on a new page. */
  readonly newPage?: true
  /** A heading: does not start in the last 14 percent of the page. */
  readonly heading?: true
  /** Has at least the beginning of the next block on its own page. */
  readonly keepWithNext?: true
  /** Has at least the end of the block before it on its own page. */
  readonly keepWithPrevious?: true
  /** Never split, unless higher than a page. */
  readonly whole?: true
}

/** Place in the outline of the paper: its title, or a heading of a level. Word gives it the style of that name. */
export type Outline = 'judul' | 1 | 2 | 3

export type PdfText = Flow &
  TextStyle & {
    readonly text: string | readonly PdfInline[]
    readonly hang?: Hang
    readonly noWrap?: true
    /** The first line begins this much further right: the paragraphs of a letter. */
    readonly leadingIndent?: number
    readonly outline?: Outline
  }

export type PdfStack = Flow & TextStyle & { readonly stack: readonly PdfNode[] }

export type PdfColumns = Flow & { readonly columns: readonly (PdfNode & { readonly width: number | '*' })[] }

export type PdfImage = Flow & {
  /** Data URL of a PNG or JPEG. */
  readonly image: string
  readonly width?: number
  readonly height?: number
  readonly fit?: readonly [number, number]
  readonly alignment?: Alignment
  /** What the picture shows, for those who cannot see it. */
  readonly alt?: string
  /** A hairline close around the picture, which then needs `width` and stands in the middle. */
  readonly frame?: true
}

export type PdfSvg = Flow & {
  readonly svg: string
  readonly fit: readonly [number, number]
  readonly alt?: string
  /** Data URL of the same drawing as a PNG, for programs that know no SVG. */
  readonly fallback?: string
}

/** A rule over the full width of the text area. */
export type PdfCanvas = Flow & { readonly canvas: readonly PdfLine[] }
export type PdfLine = {
  readonly type: 'line'
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
  readonly lineWidth: number
}

/** `{}` fills the places that a colSpan or rowSpan of another cell covers. */
export type PdfCell = PdfCellContent | Record<string, never>
export type PdfCellContent = (PdfText | PdfStack | PdfImage | PdfSvg) & CellStyle
type CellStyle = {
  readonly colSpan?: number
  readonly rowSpan?: number
  readonly fillColor?: string
  readonly verticalAlignment?: 'top' | 'middle' | 'bottom'
}

export type TableLayoutName = 'biasa' | 'rapat' | 'padat' | 'baris' | 'polos'

export type PdfTable = Flow &
  TextStyle & {
    readonly layout: TableLayoutName
    readonly table: {
      readonly widths: readonly (number | '*')[]
      readonly headerRows: number
      readonly body: readonly (readonly PdfCell[])[]
      /** Height of the content of each row, paddings and rule excluded. */
      readonly heights?: readonly (number | 'auto')[]
    }
    /** Rows may be divided between pages: only for the borderless rows with a colon. */
    readonly splitRows?: true
    /** Rows of `body` from here on are taken only as far as they fill the last page. */
    readonly fillFrom?: number
  }

export type PdfNode = PdfText | PdfStack | PdfColumns | PdfImage | PdfSvg | PdfCanvas | PdfTable

export type PdfFoot = { readonly left: string; readonly when: 'selalu' | 'dari dua halaman' | 'tidak' }

export type FontFamily = 'Arimo' | 'Tinos'

export type PdfDefinition = {
  readonly page: { readonly width: number; readonly height: number }
  readonly margins: Margin
  readonly font: FontFamily
  readonly fontSize: number
  readonly lineHeight: number
  readonly info: { readonly title: string; readonly subject: string; readonly author: string }
  readonly foot: PdfFoot
  readonly content: readonly PdfNode[]
}
