/** Id of a row's or cell's element, for `aria-activedescendant`. */
export function toElementId(gridId: string, item: number, columnId?: string): string {
  return columnId === undefined ? `${gridId}-${item}` : `${gridId}-${item}-${columnId}`
}
