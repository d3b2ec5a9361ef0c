/** Units of Word: lengths in twentieths of a point, type sizes in halves, lines in eighths. */

/** Height of a line of type in its own size (papers.md 1.10). */
const FONT_HEIGHT = 1.117

export const toTwips = (points: number): number => Math.round(points * 20)

export const toHalfPoints = (points: number): number => Math.round(points * 2)

export const toEighths = (points: number): number => Math.max(2, Math.round(points * 8))

/** docx takes pictures in pixels of 96 to the inch. */
export const toPixels = (points: number): number => (points * 96) / 72

/** Colour without its `#`. */
export const toColor = (color: string): string => color.replace('#', '')

/**
 * Exact line spacing that equals `lineHeight` times the font's own height: 14.15 pt in the body, 12.3 pt in tables
 * (papers.md 1.2). "Multiple 1.15" of a word processor is higher and would push signatures to another page.
 */
export const toLine = (fontSize: number, lineHeight: number): number =>
  Math.round(fontSize * FONT_HEIGHT * lineHeight * 20)
