import type { PdfDefinition, PdfNode } from './definition'
import { cleanLine } from './glue'
import { BODY_LEADING, type Paper } from './paper'
import type { PaperSettings } from './paper-settings'

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
    foot: { left: cleanLine(parts.foot), when: settings.kaki },
    content: parts.content,
  }
}
