import { AlignmentType, type IStylesOptions, LineRuleType } from 'docx'
import type { Alignment, FontFamily, Outline, PdfDefinition, TextStyle } from './definition'
import { TABLE_LEADING } from './paper'
import { toHalfPoints, toLine } from './render-docx-units'

/** The fonts that every Word has, with the metrics of ours. */
const FONT_NAMES: Readonly<Record<FontFamily, string>> = { Arimo: 'Arial', Tinos: 'Times New Roman' }

const INK = '000000'
const TABLE_SIZE = 10
const TITLE_SIZE = 12

/** Type of a block once everything around it is known. */
export type FullStyle = Required<Pick<TextStyle, 'fontSize' | 'lineHeight' | 'alignment' | 'bold'>> &
  Pick<TextStyle, 'italics' | 'decoration' | 'color'>

export type StyleId = 'Judul' | 'Heading1' | 'Heading2' | 'Heading3' | 'Isi' | 'Tabel'

/** What the styles of a paper already say, so that paragraphs write down only where they differ. */
export type PaperStyles = Readonly<Record<StyleId, FullStyle>>

export function buildPaperStyles({ fontSize, lineHeight }: PdfDefinition): PaperStyles {
  const body: FullStyle = { fontSize, lineHeight, alignment: 'justify', bold: false }
  const heading: FullStyle = { ...body, alignment: 'left', bold: true }
  return {
    Judul: { fontSize: TITLE_SIZE, lineHeight, alignment: 'center', bold: true },
    Heading1: heading,
    Heading2: heading,
    Heading3: heading,
    Isi: body,
    Tabel: { fontSize: TABLE_SIZE, lineHeight: TABLE_LEADING, alignment: 'left', bold: false },
  }
}

export function getOutlineStyle(outline: Outline): StyleId {
  return outline === 'judul' ? 'Judul' : `Heading${outline}`
}

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
} as const satisfies Readonly<Record<Alignment, string>>

export function toAlignment(alignment: Alignment): (typeof ALIGNMENTS)[Alignment] {
  return ALIGNMENTS[alignment]
}

/** The style sheet: Judul, Heading 1 to 3, Isi and Tabel; language and font are defaults of the document. */
export function buildStyleSheet(definition: PdfDefinition, styles: PaperStyles): IStylesOptions {
  const font = FONT_NAMES[definition.font]
  const describe = (style: FullStyle) => ({
    run: { size: toHalfPoints(style.fontSize), bold: style.bold, color: INK, font },
    paragraph: {
      alignment: toAlignment(style.alignment),
      spacing: { before: 0, after: 0, line: toLine(style.fontSize, style.lineHeight), lineRule: LineRuleType.EXACT },
    },
  })
  const heading = (id: 'Heading1' | 'Heading2' | 'Heading3') => {
    const { run, paragraph } = describe(styles[id])
    return { run, paragraph: { ...paragraph, keepNext: true, keepLines: true }, basedOn: 'Normal', next: 'Isi' }
  }
  const title = describe(styles.Judul)
  return {
    default: {
      document: { run: { font, size: toHalfPoints(definition.fontSize), language: { value: 'id-ID' } } },
      heading1: heading('Heading1'),
      heading2: heading('Heading2'),
      heading3: heading('Heading3'),
    },
    paragraphStyles: [
      {
        id: 'Judul',
        name: 'Judul',
        basedOn: 'Normal',
        next: 'Isi',
        quickFormat: true,
        run: title.run,
        paragraph: { ...title.paragraph, keepNext: true, outlineLevel: 0 },
      },
      { id: 'Isi', name: 'Isi', basedOn: 'Normal', quickFormat: true, ...describe(styles.Isi) },
      { id: 'Tabel', name: 'Tabel', basedOn: 'Normal', quickFormat: true, ...describe(styles.Tabel) },
    ],
  }
}
