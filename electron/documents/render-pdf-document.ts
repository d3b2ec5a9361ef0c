import type { PdfDefinition } from './definition'
import type { FontShelf } from './render-pdf-fonts'
import { PdfDocumentBase, type SharedFont } from './render-pdf-internals'

/** A PDF file being written: fonts from the shelf, no file and no address ever opened on its behalf. */
export class HousePdfDocument extends PdfDocumentBase {
  readonly #shelf: FontShelf
  readonly #opened = new Map<string, SharedFont>()

  constructor(definition: PdfDefinition, shelf: FontShelf, createdAt: Date) {
    const options = {
      size: [definition.page.width, definition.page.height],
      pdfVersion: '1.7',
      lang: 'id-ID',
      displayTitle: true,
      autoFirstPage: false,
      font: null,
      info: {
        Title: definition.info.title,
        Subject: definition.info.subject,
        Author: definition.info.author,
        Creator: 'Simpul',
        Producer: 'Simpul',
        CreationDate: createdAt,
      },
    }
    super({}, {}, {}, {}, options, null, () => false)
    this.#shelf = shelf
  }

  override provideFont(family: string, bold: boolean, italics: boolean): SharedFont {
    const key = `${family} ${bold ? 'b' : ''}${italics ? 'i' : ''}`
    const opened = this.#opened.get(key) ?? this.#shelf.open(this, family, bold, italics)
    this.#opened.set(key, opened)
    return opened
  }

  /** Also the pictures inside an SVG come this way: only data that stand in the definition itself are taken. */
  override openImage(source: unknown): object {
    if (typeof source === 'string' && !source.startsWith('data:'))
      throw new Error('Access denied: picture outside the paper')
    return super.openImage(source)
  }

  /** pdfkit copies the properties into XML as they are; a title with `<` or `&` would break it. */
  override _addInfo(): void {
    const plain = { ...this.info }
    for (const [key, value] of Object.entries(plain)) {
      if (typeof value === 'string') this.info[key] = escapeXml(value)
    }
    super._addInfo()
    Object.assign(this.info, plain)
  }
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
