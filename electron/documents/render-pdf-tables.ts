import type { TableLayoutName } from './definition'

/** Line widths, colours and paddings of the tables of papers.md 1.5 and 1.7, in points. */
const RULE = 0.5
const INK = '#222222'
const HEADER_FILL = '#ECECEC'

type TableShape = { readonly table: { readonly headerRows?: number } }

function buildRuled(top: number, bottom: number) {
  return {
    hLineWidth: () => RULE,
    vLineWidth: () => RULE,
    hLineColor: () => INK,
    vLineColor: () => INK,
    paddingLeft: () => 4,
    paddingRight: () => 4,
    paddingTop: () => top,
    paddingBottom: () => bottom,
    fillColor: (row: number, node: TableShape) => (row < (node.table.headerRows ?? 0) ? HEADER_FILL : null),
  }
}

function buildBare(gap: number) {
  return {
    hLineWidth: () => 0,
    vLineWidth: () => 0,
    paddingLeft: () => 0,
    paddingRight: () => 0,
    paddingTop: () => 0,
    paddingBottom: () => gap,
  }
}

/** `baris` holds label, colon and value; `polos` only places things side by side, `bingkai` frames a photo. */
export const TABLE_LAYOUTS: Readonly<Record<TableLayoutName, object>> = {
  biasa: buildRuled(3.5, 2.5),
  rapat: buildRuled(3, 2),
  padat: buildRuled(2.5, 1.5),
  baris: buildBare(1.2),
  polos: buildBare(0),
  bingkai: {
    ...buildRuled(0, 0),
    hLineColor: () => '#808080',
    vLineColor: () => '#808080',
    paddingLeft: () => 0,
    paddingRight: () => 0,
  },
}
