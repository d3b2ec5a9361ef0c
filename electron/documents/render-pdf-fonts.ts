import { join } from 'node:path'
import type { FontFamily } from './definition'
import { type ParsedFont, type PdfDocument, PdfDocumentBase, type SharedFont } from './render-pdf-internals'

/** Words shaped once are kept for the next papers; beyond this number the shelf starts afresh. */
const MAX_CACHED_WORDS = 20_000

type Entry = {
  readonly parsed: ParsedFont
  readonly create: new (document: PdfDocument, parsed: ParsedFont, id: string) => SharedFont
  words: Record<string, unknown>
}

/**
 * The fonts of the papers, read and parsed once in the life of the process: plain pdfmake parses the file and
 * shapes every word again for each document.
 */
export type FontShelf = {
  /** The file that stands for a style, such as `Arimo-Bold`. */
  readonly open: (document: PdfDocument, family: string, bold: boolean, italics: boolean) => SharedFont
  readonly hasGlyph: (family: FontFamily, codePoint: number) => boolean
}

/** @param fontsDir folder with `Arimo-Regular.ttf` and the other seven. Errors of reading them are thrown on first use. */
export function createFontShelf(fontsDir: string): FontShelf {
  const entries = new Map<string, Entry>()

  function load(name: string): Entry {
    const known = entries.get(name)
    if (known) return known
    // pdfkit makes its font object only inside a document: one that is thrown away lends it.
    const scratch = new PdfDocumentBase({}, {}, {}, {}, { autoFirstPage: false, font: null }, null, () => true)
    const opened = scratch.font(join(fontsDir, `${name}.ttf`))._font
    const entry: Entry = {
      parsed: opened.font,
      create: opened.constructor as Entry['create'],
      words: opened.layoutCache,
    }
    entries.set(name, entry)
    return entry
  }

  return {
    open: (document, family, bold, italics) => {
      const entry = load(`${family}-${styleName(bold, italics)}`)
      if (Object.keys(entry.words).length > MAX_CACHED_WORDS)
        entry.words = Object.create(null) as Record<string, unknown>
      document._fontCount += 1
      const font = new entry.create(document, entry.parsed, `F${document._fontCount}`)
      font.layoutCache = entry.words
      // Whatever stands in this list is embedded when the document ends.
      document._fontFamilies[font.name] = font
      return font
    },
    hasGlyph: (family, codePoint) => load(`${family}-Regular`).parsed.hasGlyphForCodePoint(codePoint),
  }
}

function styleName(bold: boolean, italics: boolean): string {
  if (bold) return italics ? 'BoldItalic' : 'Bold'
  return italics ? 'Italic' : 'Regular'
}
