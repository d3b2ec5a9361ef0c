import { PHOTO_FRAME, TABLE_LAYOUTS, type TableLayout } from './table-layouts'

type TableShape = { readonly table: { readonly headerRows?: number } }

/** A layout in the functions that pdfmake asks. */
function toPdfLayout({ rule, headerFill, padding }: TableLayout): object {
  return {
    hLineWidth: () => rule?.width ?? 0,
    vLineWidth: () => rule?.width ?? 0,
    ...(rule && { hLineColor: () => rule.color, vLineColor: () => rule.color }),
    paddingLeft: () => padding.left,
    paddingRight: () => padding.right,
    paddingTop: () => padding.top,
    paddingBottom: () => padding.bottom,
    ...(headerFill !== null && {
      fillColor: (row: number, node: TableShape) => (row < (node.table.headerRows ?? 0) ? headerFill : null),
    }),
  }
}

const NO_PADDING = { left: 0, top: 0, right: 0, bottom: 0 }

/** The house layouts by name, and `bingkai`, which frames a photo. */
export const PDF_TABLE_LAYOUTS: Readonly<Record<string, object>> = {
  ...Object.fromEntries(Object.entries(TABLE_LAYOUTS).map(([name, layout]) => [name, toPdfLayout(layout)])),
  bingkai: toPdfLayout({ rule: PHOTO_FRAME, headerFill: null, padding: NO_PADDING }),
}
