import type { TableLayoutName } from './definition'

export type TableLayout = {
  /** Thickness and colour of the lines around cells; null where there are none. */
  readonly rule: { readonly width: number; readonly color: string } | null
  /** Fill of the rows of the head. */
  readonly headerFill: string | null
  readonly padding: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }
}

/**
 * Lines, colours and paddings of the tables of papers.md 1.5 and 1.7, in points. `baris` holds label, colon and
 * value; `polos` only places things side by side.
 */
export const TABLE_LAYOUTS: Readonly<Record<TableLayoutName, TableLayout>> = {
  biasa: buildRuled(3.5, 2.5),
  rapat: buildRuled(3, 2),
  padat: buildRuled(2.5, 1.5),
  baris: buildBare(1.2),
  polos: buildBare(0),
}

/** Hairline around a photo. */
export const PHOTO_FRAME = { width: 0.5, color: '#808080' } as const

function buildRuled(top: number, bottom: number): TableLayout {
  return {
    rule: { width: 0.5, color: '#222222' },
    headerFill: '#ECECEC',
    padding: { left: 4, top, right: 4, bottom },
  }
}

function buildBare(gap: number): TableLayout {
  return { rule: null, headerFill: null, padding: { left: 0, top: 0, right: 0, bottom: gap } }
}
