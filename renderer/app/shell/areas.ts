const FOCUSABLE =
  'a[href], button:not([disabled]), input:not([disabled]), textarea, select, [role="grid"], [contenteditable="true"], [tabindex="0"]'

/** Moves the focus to the next (`1`) or previous (`-1`) area of the screen: toolbar, list, panel, modules, menu. */
export function focusNextArea(direction: 1 | -1): void {
  const areas = [...document.querySelectorAll<HTMLElement>('[data-area]')].filter(
    (area) => findFocusable(area) !== null,
  )
  if (areas.length === 0) return
  const current = areas.findIndex((area) => area.contains(document.activeElement))
  const start = current === -1 && direction === -1 ? 0 : current
  const next = areas[(start + direction + areas.length) % areas.length]
  if (next !== undefined) findFocusable(next)?.focus()
}

/** Esc leads from the toolbar or the panel back to the list. */
export function focusList(): void {
  const list = document.querySelector<HTMLElement>('#lembar [role="grid"]')
  if (list !== null && !list.contains(document.activeElement)) list.focus()
}

/** Puts the focus on the first thing of the open screen. False when nothing is there yet. */
export function focusContent(): boolean {
  const content = document.querySelector<HTMLElement>('#lembar [data-area="isi"]')
  const target = content === null ? undefined : listFocusable(content)[0]
  target?.focus()
  return target !== undefined
}

function findFocusable(area: HTMLElement): HTMLElement | null {
  const grid = area.querySelector<HTMLElement>('[role="grid"]')
  if (grid !== null) return grid
  const selected = area.querySelector<HTMLElement>('[aria-current]')
  if (selected !== null) return selected
  return listFocusable(area)[0] ?? null
}

function listFocusable(area: HTMLElement): readonly HTMLElement[] {
  return [...area.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(({ tabIndex }) => tabIndex >= 0)
}
