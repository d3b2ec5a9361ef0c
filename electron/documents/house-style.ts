import type { PdfDefinition, PdfNode } from './definition'
import { cleanLine } from './glue'
import { BODY_LEADING, type Paper } from './paper'
import type { PaperSettings } from './paper-settings'
import { measureText } from './text-width'

/** Type of the foot and room of `Halaman 100 dari 100` at its right. */
export const FOOT_SIZE = 8.5
export const PAGE_NUMBER_WIDTH = 90

type PaperParts = {
  /** Title of the file, shown in the window of a viewer. */
  readonly title: string
  /** Left side of the foot. */
  readonly foot: string
  readonly content: readonly PdfNode[]
}

/** A whole paper in the house style: page, type, foot and properties from the settings of the office. */
export function buildDefinition(settings: PaperSettings, paper: Paper, parts: PaperParts): PdfDefinition {
  return {
    page: paper.page,
    margins: paper.margins,
    font: paper.font,
    fontSize: paper.bodySize,
    lineHeight: BODY_LEADING,
    info: { title: cleanLine(parts.title), subject: cleanLine(parts.foot), author: cleanLine(settings.kantor) },
    foot: { left: shortenFoot(cleanLine(parts.foot), paper), when: settings.kaki },
    content: parts.content,
  }
}

/** The foot is one line: what is too long ends in dots, well before the page numbers. */
function shortenFoot(text: string, paper: Paper): string {
  const room = paper.textWidth - PAGE_NUMBER_WIDTH - 6
  const fits = (candidate: string) => measureText(candidate, paper.font, 'Regular', FOOT_SIZE) <= room
  if (text.length < 1_000 && fits(text)) return text
  const signs = Array.from(text.slice(0, 1_000))
  while (signs.length > 0 && !fits(`${signs.join('')}…`)) signs.pop()
  return `${signs.join('').trimEnd()}…`
}
