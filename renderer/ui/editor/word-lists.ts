type WordItem = { readonly paragraph: HTMLElement; readonly level: number; readonly marker: string }

/** Turns runs of Word's list paragraphs into nested `ul` and `ol`, in place. */
export function buildLists(body: HTMLElement): void {
  const paragraphs = [...body.querySelectorAll<HTMLElement>('p, h1, h2, h3, h4, h5, h6')]
  let run: WordItem[] = []
  for (const paragraph of paragraphs) {
    const item = toItem(paragraph)
    const previous = run.at(-1)?.paragraph
    if (previous !== undefined && (item === null || findNextElement(previous) !== paragraph)) {
      replaceRun(run)
      run = []
    }
    if (item !== null) run.push(item)
  }
  if (run.length > 0) replaceRun(run)
}

/** A list paragraph names its list and level in its style; the class alone is also used for plain indented text. */
function toItem(paragraph: HTMLElement): WordItem | null {
  const style = paragraph.getAttribute('style') ?? ''
  const level = /mso-list:\s*\S+\s+level(\d)/i.exec(style)?.[1]
  const ignored = [...paragraph.querySelectorAll<HTMLElement>('[style]')].find((element) =>
    /mso-list:\s*ignore/i.test(element.getAttribute('style') ?? ''),
  )
  if (level === undefined || ignored === undefined) return null
  return { paragraph, level: Number(level), marker: (ignored.textContent ?? '').replace(/\u00a0/g, ' ').trim() }
}

function replaceRun(run: readonly WordItem[]) {
  const [first] = run
  if (first === undefined) return
  const { ownerDocument } = first.paragraph
  const place = ownerDocument.createComment('')
  first.paragraph.before(place)
  const open: { level: number; list: HTMLElement }[] = []
  const roots: HTMLElement[] = []
  for (const { paragraph, level, marker } of run) {
    while (open.length > 0 && (open.at(-1)?.level ?? 0) > level) open.pop()
    const kind = isOrdered(marker) ? 'ol' : 'ul'
    let current = open.at(-1)
    if (current === undefined || current.level < level || (open.length === 1 && current.list.localName !== kind)) {
      if (current !== undefined && current.level >= level) open.pop()
      const list = ownerDocument.createElement(kind)
      const start = /^\D*(\d+)/.exec(marker)?.[1]
      if (kind === 'ol' && start !== undefined && start !== '1') list.setAttribute('start', start)
      const parent = open.at(-1)?.list.lastElementChild
      if (parent) parent.append(list)
      else roots.push(list)
      current = { level, list }
      open.push(current)
    }
    current.list.append(toListItem(paragraph))
  }
  place.replaceWith(...roots)
}

function toListItem(paragraph: HTMLElement): HTMLElement {
  const item = paragraph.ownerDocument.createElement('li')
  for (const element of paragraph.querySelectorAll<HTMLElement>('[style]')) {
    if (/mso-list:\s*ignore/i.test(element.getAttribute('style') ?? '')) element.remove()
  }
  const text = paragraph.ownerDocument.createElement('p')
  text.append(...paragraph.childNodes)
  item.append(text)
  paragraph.remove()
  return item
}

/** `1.`, `a)`, `(2)`, `iv.` count; `·`, `o`, `§`, `-` do not. */
function isOrdered(marker: string): boolean {
  return /^\(?(\d+|[a-z]|[ivxlcdm]+)[.)]/i.test(marker)
}

function findNextElement(element: Element): Element | null {
  return element.nextElementSibling
}
