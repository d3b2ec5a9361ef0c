/**
 * Cleans what Word, Excel or a web page puts on the clipboard, before the editor reads it.
 *
 * Word does not write lists as lists: each item is a paragraph of class `MsoListParagraph` with its level in
 * `mso-list:l0 level2 lfo1` and its bullet as text inside `mso-list:Ignore`. These become real lists again. Tables,
 * bold, italic, underline and alignment stay; fonts, colours, classes, pictures, comments and Office tags go.
 */
import { buildLists } from './word-lists'

const DROPPED = 'style, script, meta, link, title, xml, img, picture, svg, video, audio, iframe, object, head'
const KEPT = new Set(['P', 'BR', 'STRONG', 'EM', 'U', 'UL', 'OL', 'LI', 'TABLE', 'TBODY', 'THEAD', 'TR', 'TD', 'TH'])
const BLOCKS = 'p, div, ul, ol, table, h1, h2, h3, h4, h5, h6, li, section, article, blockquote'

export function cleanWordHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  for (const element of body.querySelectorAll(DROPPED)) element.remove()
  removeComments(body)
  buildLists(body)
  for (const element of [...body.querySelectorAll('*')].reverse()) {
    if (element instanceof HTMLElement) cleanElement(element)
    else element.replaceWith(...element.childNodes)
  }
  cleanText(body)
  removeEmptyCells(body)
  return body.innerHTML
}

function removeComments(body: HTMLElement) {
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_COMMENT)
  const comments: Node[] = []
  while (walker.nextNode()) comments.push(walker.currentNode)
  for (const comment of comments) comment.parentNode?.removeChild(comment)
}

function cleanElement(element: HTMLElement) {
  const marks = findMarks(element)
  const align = /^(center|right|justify)$/.exec(element.style.textAlign || (element.getAttribute('align') ?? ''))?.[1]
  const shaped = toKept(element)
  if (shaped === null) {
    element.replaceWith(...wrapMarks(element, marks))
    return
  }
  const { attributes } = shaped
  for (const { name } of [...attributes]) {
    if (!isKeptAttribute(shaped, name)) shaped.removeAttribute(name)
  }
  if (align !== undefined && shaped.tagName === 'P') shaped.style.textAlign = align
  if (marks.length > 0 && shaped.tagName === 'P') shaped.replaceChildren(...wrapMarks(shaped, marks))
}

/** The element under a name that the editor knows, or null when only its content is of use. */
function toKept(element: HTMLElement): HTMLElement | null {
  const rename = (name: string) => {
    const renamed = element.ownerDocument.createElement(name)
    renamed.append(...element.childNodes)
    element.replaceWith(renamed)
    return renamed
  }
  if (/^H[1-6]$/.test(element.tagName)) {
    const paragraph = rename('p')
    const strong = element.ownerDocument.createElement('strong')
    strong.append(...paragraph.childNodes)
    paragraph.append(strong)
    return paragraph
  }
  if (element.tagName === 'DIV' || element.tagName === 'BLOCKQUOTE') {
    return element.querySelector(BLOCKS) === null ? rename('p') : null
  }
  return KEPT.has(element.tagName) && !['STRONG', 'EM', 'U'].includes(element.tagName) ? element : null
}

function isKeptAttribute(element: Element, name: string): boolean {
  if (element.tagName === 'TD' || element.tagName === 'TH') return name === 'colspan' || name === 'rowspan'
  return element.tagName === 'OL' && name === 'start'
}

type Mark = 'strong' | 'em' | 'u'

function findMarks(element: HTMLElement): readonly Mark[] {
  const { fontWeight, fontStyle, textDecorationLine, textDecoration } = element.style
  const isBoldTag = element.tagName === 'B' || element.tagName === 'STRONG'
  const isBold = fontWeight === '' ? isBoldTag : fontWeight === 'bold' || Number(fontWeight) >= 600
  const isItalic = fontStyle === '' ? element.tagName === 'I' || element.tagName === 'EM' : fontStyle === 'italic'
  const isUnderlined = element.tagName === 'U' || `${textDecorationLine} ${textDecoration}`.includes('underline')
  return [
    ...(isBold ? ['strong' as const] : []),
    ...(isItalic ? ['em' as const] : []),
    ...(isUnderlined ? ['u' as const] : []),
  ]
}

function wrapMarks(element: HTMLElement, marks: readonly Mark[]): readonly ChildNode[] {
  const content = [...element.childNodes]
  // A mark around whole blocks would be lost again: the editor keeps marks on text only.
  if (content.length === 0 || element.querySelector(BLOCKS) !== null) return content
  let inner = content
  for (const mark of marks) {
    const wrapper = element.ownerDocument.createElement(mark)
    wrapper.append(...inner)
    inner = [wrapper]
  }
  return inner
}

/** Hard spaces that Word uses for indenting become ordinary ones, line breaks inside sentences become spaces. */
function cleanText(body: HTMLElement) {
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const { currentNode } = walker
    currentNode.textContent = (currentNode.textContent ?? '').replace(/\u00a0/g, ' ').replace(/[ \t\r\n]+/g, ' ')
  }
}

/** Paragraphs that held nothing but Office tags would become empty lines between all others. */
function removeEmptyCells(body: HTMLElement) {
  for (const paragraph of body.querySelectorAll(':scope > p')) {
    if (paragraph.textContent?.trim() === '' && paragraph.querySelector('br') === null) paragraph.remove()
  }
}
