import { canonicalText } from './teks'
import type { TeksKaya, TeksKayaNode } from './teks-kaya'

/** Rich text in its stored form: every text and attribute canonical, text nodes that show nothing left out. */
export function canonicalTeksKaya(doc: TeksKaya): TeksKaya {
  return { ...canonicalNode(doc), type: 'doc' }
}

function canonicalNode({ type, text, attrs, marks, content }: TeksKayaNode): TeksKayaNode {
  return {
    type: canonicalText(type),
    ...(text === undefined ? {} : { text: canonicalText(text) }),
    ...(attrs === undefined ? {} : { attrs: canonicalAttrs(attrs) }),
    ...(marks === undefined ? {} : { marks: marks.map(canonicalMark) }),
    ...(content === undefined ? {} : { content: content.map(canonicalNode).filter((node) => node.text !== '') }),
  }
}

function canonicalMark({ type, attrs }: NonNullable<TeksKayaNode['marks']>[number]) {
  return { type: canonicalText(type), ...(attrs === undefined ? {} : { attrs: canonicalAttrs(attrs) }) }
}

function canonicalAttrs(attrs: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(attrs).map(([name, value]) => [name, typeof value === 'string' ? canonicalText(value) : value]),
  )
}
